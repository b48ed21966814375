namespace Vedette.Fusion;

/// <summary>A sentence for comparison.</summary>
/// <param name="Start">First UTF-16 code unit in the report's text, inclusive.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Tokens">Hashes of all words and numbers, in order.</param>
/// <param name="Stems">Hashes of the longer words by their first letters: these survive inflection; sorted.</param>
/// <param name="Anchors">Hashes of numbers and skeletons of names, in order: these survive rewording.</param>
internal sealed record Sentence(int Start, int End, uint[] Tokens, uint[] Stems, uint[] Anchors)
{
    /// <summary>The anchors, sorted.</summary>
    public uint[] Names { get; } = [.. Anchors.Order()];

    /// <summary>How much a sentence weighs in the comparison of reports.</summary>
    public int Weight => Stems.Length + Anchors.Length;
}
