using Vedette.Extraction.Quantities;

namespace Vedette.Extraction.Forces;

/// <summary>A number that counts a force, in tokens, before anything is asked about it.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Quantity">The number with what bounds it.</param>
/// <param name="Counted">What is counted, as the claim format names it.</param>
/// <param name="NounFirst">First token of the noun; that of the number where the noun is elided.</param>
/// <param name="NounEnd">End of the noun, exclusive.</param>
/// <param name="Head">How the noun was found.</param>
/// <param name="Partitive">The words point back to a whole: "33 of them".</param>
/// <param name="Anchor">Token of the noun that an elided head was taken from; -1 otherwise.</param>
internal sealed record ForceMention(
    int Sentence,
    QuantityMention Quantity,
    string Counted,
    int NounFirst,
    int NounEnd,
    HeadKind Head,
    bool Partitive,
    int Anchor)
{
    /// <summary>First token of number, comparator and noun.</summary>
    public int First => Math.Min(Quantity.First, NounFirst);

    /// <summary>End of number, comparator and noun.</summary>
    public int End => Math.Max(Quantity.End, NounEnd);
}
