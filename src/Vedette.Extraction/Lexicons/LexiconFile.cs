namespace Vedette.Extraction.Lexicons;

/// <summary>Reads the text of one lexicon: tab-separated columns under a header row. <c>#</c> begins a comment line.
/// The first column, <c>forms</c>, holds forms separated by <c>|</c>; where it is called <c>words</c> they are words
/// and phrases that readers look up where they need them, and the one pass over a text does not find them: so common words cost nothing. The column <c>case</c> is any, capital or exact.</summary>
internal static class LexiconFile
{
    public static IEnumerable<(string[] Forms, string[] Columns, string?[] Cells, LetterCase Case, bool WordsOnly)> Read(string file, string content)
    {
        string[]? header = null;
        var number = 0;
        foreach (var raw in content.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (header is null)
            {
                if (cells[0] is not ("forms" or "words")) throw new LexiconFormatException(file, number, "the header must begin with the column 'forms' or 'words'");
                // As literals are, so that most comparisons see one string.
                header = [.. cells.Select(string.Intern)];
                continue;
            }
            if (cells.Length > header.Length)
                throw new LexiconFormatException(file, number, $"{cells.Length} cells under {header.Length} columns");
            var values = new string?[header.Length];
            for (var i = 1; i < cells.Length; i++)
                if (cells[i].Trim() is { Length: > 0 } value) values[i] = value;
            var forms = cells[0].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (forms.Length == 0) throw new LexiconFormatException(file, number, "a row without forms");
            var letters = (Array.IndexOf(header, "case") is > 0 and var column ? values[column] : null) switch
            {
                null or "any" => LetterCase.Any,
                "capital" => LetterCase.Capital,
                "exact" => LetterCase.Exact,
                var other => throw new LexiconFormatException(file, number, $"'{other}' is no letter case: any, capital or exact"),
            };
            yield return (forms, header, values, letters, header[0] == "words");
        }
    }
}
