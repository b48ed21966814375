namespace Vedette.Extraction.Lexicons;

/// <summary>A row of a lexicon: one or more forms that mean the same. Each is one object: equal is what is the same row.</summary>
public sealed class LexiconEntry
{
    // Readers ask for columns all the time: a handful of names compared is faster than a dictionary.
    private readonly string[] _columns;
    private readonly string?[] _cells;

    internal LexiconEntry(int id, string lexicon, int classId, IReadOnlyList<string> forms, string[] columns, string?[] cells, LetterCase letters)
    {
        (Id, Class, ClassId, Forms, Case) = (id, lexicon, classId, forms, letters);
        (_columns, _cells) = (columns, cells);
    }

    /// <summary>Its number in the pack, from 0.</summary>
    public int Id { get; }

    /// <summary>The lexicon it stands in: the file name without extension.</summary>
    public string Class { get; }

    /// <summary>Number of that lexicon in its pack: see <see cref="LanguagePack.ClassId"/>.</summary>
    public int ClassId { get; }

    /// <summary>The forms as written.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>Which letter case it asks for (column <c>case</c>).</summary>
    public LetterCase Case { get; }

    /// <summary>The value of a column; null where the cell is empty or the lexicon has no such column.</summary>
    public string? this[string column]
    {
        get
        {
            for (var i = 0; i < _columns.Length; i++)
                if (_columns[i] == column) return _cells[i];
            return null;
        }
    }
}
