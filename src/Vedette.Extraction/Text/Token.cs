namespace Vedette.Extraction.Text;

/// <summary>One token of a document.</summary>
/// <param name="Start">First UTF-16 code unit in the text.</param>
/// <param name="End">Last, exclusive.</param>
/// <param name="Word">Its number in the language's <see cref="Lexicons.Vocabulary"/>; -1 where no lexicon knows it.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="SpaceBefore">Whether white space, or the start of the text, stands before it.</param>
/// <param name="Capitals">0 none, 1 the first letter only, 2 all letters (two or more).</param>
public readonly record struct Token(int Start, int End, int Word, TokenKind Kind, bool SpaceBefore, byte Capitals)
{
    public int Length => End - Start;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalised => Capitals > 0;
}
