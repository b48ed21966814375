using Vedette.Extraction.Actors;

namespace Vedette.Extraction.Attributing;

/// <summary>A stretch of one sentence that a speaker answers for.</summary>
/// <param name="Speakers">Who says it, as written order has them; at least one unless the cue is impersonal ("is believed to").</param>
/// <param name="Class">What they do.</param>
/// <param name="CueFirst">First token of the cue.</param>
/// <param name="CueEnd">Last, exclusive.</param>
/// <param name="FirstToken">First token of what is said; the cue may stand inside.</param>
/// <param name="EndToken">Last, exclusive.</param>
public sealed record Stretch(IReadOnlyList<Party> Speakers, CueClass Class, int CueFirst, int CueEnd, int FirstToken, int EndToken)
{
    /// <summary>Whether the speakers only pass on what others say.</summary>
    public bool IsRelay { get; init; }

    /// <summary>Whether the cue goes before what is said, so that sentences after it may still be the speaker's.</summary>
    public bool IsOpen { get; init; }

    /// <summary>First token of the part of the sentence that the cue stands in: there it goes before wider stretches.</summary>
    internal int PartFirst { get; init; } = -1;

    /// <summary>How near the stretch is to a token: the fewer tokens, the nearer.</summary>
    internal int Width(int token) => EndToken - (PartFirst > FirstToken && token >= PartFirst ? PartFirst : FirstToken);

    /// <summary>A credit of pictures: it holds for its whole block, and at the head of a report for all captions.</summary>
    internal bool IsCredit { get; init; }

    /// <summary>Whoever gives out pictures answers for what they show.</summary>
    internal bool IsIssue { get; init; }

    internal bool Covers(int token) => FirstToken <= token && token < EndToken;
}
