using System.Globalization;
using System.Security.Cryptography;
using CsvHelper;
using CsvHelper.Configuration;
using Vedette.Model;

namespace Vedette.Collection;

/// <summary>A list of observations: one report whose text is the file, with a claim for each line. The file's bytes are kept, so that
/// columns that are not understood are not lost either.</summary>
internal static class ImportedObservations
{
    private const int MostRows = 200_000;
    private const int MostProblems = 50;

    public static Imported Read(string text, byte[] bytes, ImportOrigin origin)
    {
        var problems = new List<ReadProblem>();
        var warnings = new List<ReadProblem>();
        var rows = new List<ObservationRow>();
        try
        {
            using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null, DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t"] });
            if (!csv.Read() || !csv.ReadHeader()) return Importer.Refuse(origin, "is empty", "the first line names the columns", 1);
            var columns = ObservationColumns.Of(csv.HeaderRecord!);
            if (columns.Missing is { } missing) return Importer.Refuse(origin, missing, $"columns that are understood: {ObservationColumns.All}", 1);
            if (columns.Unknown.Count > 0) warnings.Add(new ReadProblem(origin.Path, 1, $"not understood: {string.Join(", ", columns.Unknown.Select(u => $"'{u}'"))}", "it stays in the text of the report"));
            var from = csv.Parser.RawRecord.Length;
            while (csv.Read() && problems.Count < MostProblems)
            {
                if (rows.Count == MostRows) return Importer.Refuse(origin, $"has more than {MostRows} lines", "import it in parts");
                var raw = csv.Parser.RawRecord.TrimEnd('\n');
                var start = text.IndexOf(raw, Math.Min(from, text.Length), StringComparison.Ordinal);
                from = start < 0 ? from : start + raw.Length;
                var line = start < 0 ? csv.Parser.RawRow : 1 + text.AsSpan(0, start).Count('\n');
                if (raw.Count(c => c == '"') % 2 != 0) problems.Add(new ReadProblem(origin.Path, line, "has a quotation mark that is not closed", "double those inside of cells"));
                else if (columns.Row(csv, new Span(Math.Max(start, 0), Math.Max(start, 0) + raw.Length, raw), line, origin, problems, warnings) is { } row) rows.Add(row);
            }
        }
        catch (CsvHelperException trouble)
        {
            return Importer.Refuse(origin, "is no CSV: " + trouble.Message.Split('\n')[0], "mend the line", trouble.Context?.Parser?.RawRow);
        }
        if (problems.Count > 0) return Imported.Nothing(problems);
        if (rows.Count == 0) return Importer.Refuse(origin, "holds no line below its columns", "add observations", 1);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var reference = new ReportReference($"r-{sha256[..20]}", Path.GetFileName(origin.Path), null, origin.By, $"Observations of {origin.By}", null, PublishedBasis.Unknown, "und", sha256);
        var report = new Report { Reference = reference, Text = text, RetrievedAt = origin.At, Authors = [origin.By] };
        return new Imported([], (new CollectedReport(report, bytes), [.. rows.SelectMany(r => r.Claims(reference, origin.By))]), [], [], warnings);
    }
}
