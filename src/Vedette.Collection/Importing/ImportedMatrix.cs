using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Vedette.Collection;

/// <summary>A matrix of competing hypotheses as other tools write it: a column <c>evidence</c>, then one a hypothesis, with words
/// (Very Consistent … Very Inconsistent, N/A), letters (CC … II) or numbers (2 … -2). It becomes the matrix that
/// <c>vedette assess --matrix-in</c> reads.</summary>
internal static class ImportedMatrix
{
    private const int MostRows = 10_000;

    private static readonly Dictionary<string, string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["very inconsistent"] = "II", ["ii"] = "II", ["-2"] = "II", ["--"] = "II",
        ["inconsistent"] = "I", ["i"] = "I", ["-1"] = "I", ["-"] = "I",
        ["neutral"] = "N", ["n"] = "N", ["0"] = "N", ["n/a"] = "N", ["na"] = "N", ["not applicable"] = "N", [""] = "N",
        ["consistent"] = "C", ["c"] = "C", ["1"] = "C", ["+1"] = "C", ["+"] = "C",
        ["very consistent"] = "CC", ["cc"] = "CC", ["2"] = "CC", ["+2"] = "CC", ["++"] = "CC",
    };

    /// <summary>Whether a table is such a matrix: it has a column of evidence and none of places.</summary>
    public static bool IsOne(string text)
    {
        var head = text[..(text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length)].Split(',', ';', '\t').Select(c => c.Trim(' ', '"').ToLowerInvariant()).ToList();
        return head.Contains("evidence") && head.Count > 2 && ObservationColumns.Of([.. head]).Missing is not null;
    }

    public static Imported Read(string text, ImportOrigin origin)
    {
        var problems = new List<ReadProblem>();
        var rows = new List<string[]>();
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null, DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t"] });
        csv.Read();
        csv.ReadHeader();
        var header = csv.HeaderRecord!.Select(h => h.Trim()).ToList();
        var (evidence, weight) = (Find(header, "evidence"), Find(header, "weight"));
        var hypotheses = Enumerable.Range(0, header.Count).Where(i => i != evidence && i != weight && !IsOther(header[i])).ToList();
        if (hypotheses.Count < 2) return Importer.Refuse(origin, "has fewer than two hypotheses", "give each a column", 1);
        while (csv.Read())
        {
            if (rows.Count == MostRows) return Importer.Refuse(origin, $"has more than {MostRows} lines", "import it in parts");
            var line = csv.Parser.RawRow;
            if (csv.Parser.RawRecord.Count(c => c == '"') % 2 != 0) problems.Add(new ReadProblem(origin.Path, line, "has a quotation mark that is not closed", "double those inside of cells"));
            if (csv.Parser.Count < header.Count) problems.Add(new ReadProblem(origin.Path, line, $"has {csv.Parser.Count} cells, the first line has {header.Count}", "it looks cut off"));
            var row = new List<string> { string.Create(CultureInfo.InvariantCulture, $"row-{rows.Count + 1}"), csv.GetField(evidence) ?? "", weight >= 0 && csv.GetField(weight) is { Length: > 0 } w ? w : "1", "" };
            if (!double.TryParse(row[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var share) || share is < 0 or > 1) problems.Add(new ReadProblem(origin.Path, line, $"the weight '{row[2]}' is no number from 0 to 1", "mend it"));
            foreach (var i in hypotheses)
            {
                var cell = (csv.GetField(i) ?? "").Trim();
                if (Marks.TryGetValue(cell, out var mark)) row.Add(mark);
                else problems.Add(new ReadProblem(origin.Path, line, $"'{cell}' under '{header[i]}' says nothing of consistency", "write Very Consistent to Very Inconsistent, CC to II, or 2 to -2"));
            }
            rows.Add([.. row]);
        }
        if (problems.Count > 0) return Imported.Nothing(problems);
        if (rows.Count == 0) return Importer.Refuse(origin, "holds no line of evidence", "add evidence", 1);
        return new Imported([], null, [Line(["indicator", "evidence", "weight", "diagnosticity", .. hypotheses.Select(i => header[i])]), .. rows.Select(Line)], [], []);
    }

    private static bool IsOther(string heading) => heading.ToLowerInvariant() is "id" or "indicator" or "diagnosticity" or "source" or "url" or "date" or "";

    private static int Find(List<string> header, string name) => header.FindIndex(h => h.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string Line(string[] cells)
    {
        using var text = new StringWriter();
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", InjectionOptions = InjectionOptions.Escape }))
        {
            foreach (var cell in cells) csv.WriteField(cell);
            csv.NextRecord();
        }
        return text.ToString().TrimEnd('\n');
    }
}
