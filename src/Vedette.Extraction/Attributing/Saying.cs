using Vedette.Extraction.Actors;

namespace Vedette.Extraction.Attributing;

/// <summary>One reported statement of a text, whatever it is about.</summary>
/// <param name="Speaker">Who says it; null where the words name nobody that the lexicons of parties know.</param>
/// <param name="Source">The words that name the speaker.</param>
/// <param name="Cue">The words that report: a verb, "according to"; empty where a quotation goes on without any.</param>
/// <param name="Class">What the speaker does.</param>
/// <param name="Content">What is said, in one or several pieces, in order.</param>
public sealed record Saying(Party? Speaker, TokenRange Source, TokenRange Cue, CueClass Class, IReadOnlyList<TokenRange> Content)
{
    /// <summary>Whether the speaker stands behind what is said, or in the middle of it.</summary>
    internal bool IsBehind { get; init; }
}
