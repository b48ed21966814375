namespace Vedette.Extraction.Lexicons;

/// <summary>A row of a lexicon: one or more forms that mean the same.</summary>
/// <param name="Id">Its number in the pack, from 0.</param>
/// <param name="Class">The lexicon it stands in: the file name without extension.</param>
/// <param name="ClassId">Number of that lexicon in its pack: see <see cref="LanguagePack.ClassId"/>.</param>
/// <param name="Forms">The forms as written.</param>
/// <param name="Attributes">The other columns of its row, by header; empty cells are left out.</param>
/// <param name="Case">Which letter case it asks for (column <c>case</c>).</param>
public sealed record LexiconEntry(
    int Id,
    string Class,
    int ClassId,
    IReadOnlyList<string> Forms,
    IReadOnlyDictionary<string, string> Attributes,
    LetterCase Case)
{
    /// <summary>The value of a column; null where the cell is empty or the lexicon has no such column.</summary>
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);
}
