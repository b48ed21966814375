using Vedette.Model;

namespace Vedette.Extraction.Attributing;

/// <summary>Who says what stands at one token, and how.</summary>
/// <param name="Attribution">The chain, origin first; empty for the report's own voice.</param>
/// <param name="Cue">What the innermost speaker does: says, estimates, denies. An evidential ("is believed to") gives a class
/// to the report's own voice too.</param>
/// <param name="IsCarried">Whether the speaker comes from an earlier sentence.</param>
/// <param name="IsGuessed">Whether a name of the chain is misspelt, and who is meant was guessed.</param>
public sealed record Attributed(Attribution Attribution, CueClass Cue, bool IsCarried = false, bool IsGuessed = false)
{
    public static Attributed OwnVoice { get; } = new(Attribution.OwnVoice, CueClass.None);

    /// <summary>The phrases that name the speakers of the sentence, of this and of other statements: "America's man in Vienna".</summary>
    public IReadOnlyList<Span> Speakers { get; init; } = [];

    /// <summary>Whether the report says it itself.</summary>
    public bool IsOwnVoice => Attribution.Chain.Count == 0;
}
