using Vedette.Extraction.Quantities;

namespace Vedette.Extraction.Forces;

/// <summary>A number that counts a force, in tokens, before anything is asked about it.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Quantity">The number with what bounds it.</param>
/// <param name="Counted">What is counted, as the claim format names it.</param>
/// <param name="NounFirst">First token of the noun; that of the number where the noun is elided.</param>
/// <param name="NounEnd">End of the noun, exclusive.</param>
/// <param name="Head">How the noun was found.</param>
internal sealed record ForceMention(
    int Sentence,
    QuantityMention Quantity,
    string Counted,
    int NounFirst,
    int NounEnd,
    HeadKind Head)
{
    /// <summary>First token of number, comparator and noun.</summary>
    public int First => Math.Min(Quantity.First, NounFirst);

    /// <summary>End of number, comparator and noun.</summary>
    public int End => Math.Max(Quantity.End, NounEnd);

    /// <summary>The words point back to a whole: "33 of them".</summary>
    public bool Partitive { get; init; }

    /// <summary>The number is added to one before: "15 more".</summary>
    public bool More { get; init; }

    /// <summary>Equipment is counted, neither people nor formations.</summary>
    public bool IsThing { get; init; }

    /// <summary>The number is all that a state has: "the 250,000-strong army".</summary>
    public bool Whole { get; init; }

    /// <summary>A share of another number, computed from it.</summary>
    public bool Derived { get; init; }

    /// <summary>First token of the enumeration that it stands in: "10,000 troops, 60 ships and 200 aircraft".</summary>
    public int ScopeFirst { get; init; } = -1;

    /// <summary>End of that enumeration, exclusive.</summary>
    public int ScopeEnd { get; init; } = -1;
}
