namespace Vedette.Extraction.Lexicons;

/// <summary>What a phrase of a trie stands for, with all at hand that tells whether a text is it.</summary>
/// <param name="Entry">The row.</param>
/// <param name="Form">The form as its row has it.</param>
/// <param name="Class">The number of its lexicon.</param>
/// <param name="Case">Which letter case the row asks for.</param>
internal readonly record struct PhraseRow(LexiconEntry Entry, string Form, short Class, LetterCase Case)
{
    /// <summary>Whether the letters of a text are what the row asks for; its words are.</summary>
    public bool Fits(ReadOnlySpan<char> text) => Case switch
    {
        LetterCase.Any => true,
        LetterCase.Capital => char.IsUpper(text[0]),
        _ => text.SequenceEqual(Form),
    };
}
