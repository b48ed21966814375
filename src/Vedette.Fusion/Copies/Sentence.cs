namespace Vedette.Fusion;

/// <summary>A sentence for comparison: a part of its sketch.</summary>
internal readonly struct Sentence(ushort[] hashes, SentenceMark mark)
{
    /// <summary>First UTF-16 code unit in the report's text, inclusive.</summary>
    public int Start => mark.Start;

    /// <summary>Exclusive.</summary>
    public int End => mark.End;

    /// <summary>Hashes of all words and numbers, in order.</summary>
    public ReadOnlySpan<ushort> Tokens => hashes.AsSpan(mark.Tokens, mark.Stems - mark.Tokens);

    /// <summary>Hashes of the longer words by their first letters: these survive inflection; sorted.</summary>
    public ReadOnlySpan<ushort> Stems => hashes.AsSpan(mark.Stems, mark.Names - mark.Stems);

    /// <summary>Hashes of numbers and skeletons of names: these survive rewording; sorted.</summary>
    public ReadOnlySpan<ushort> Names => hashes.AsSpan(mark.Names, mark.Stop - mark.Names);

    /// <summary>How much a sentence weighs in the comparison of reports.</summary>
    public int Weight => mark.Stop - mark.Stems;
}
