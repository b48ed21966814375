namespace Vedette.Extraction.Tests;

/// <summary>Reads the tables of <c>specs/</c>: tab-separated, a header row, <c>#</c> for comments.</summary>
internal static class SpecTable
{
    /// <summary>The rows of every table of a folder, without headers and comments.</summary>
    public static IEnumerable<string[]> Rows(params string[] folder) =>
        Directory.EnumerateFiles(Path.Combine([Some.Root, "specs", .. folder]), "*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadLines(f).Where(l => l.Length > 0 && l[0] != '#').Skip(1))
            .Select(l => l.Split('\t'));

    /// <summary>"5", "5..9", "5..", "..9".</summary>
    public static string Bounds(double? low, double? high) =>
        low.Equals(high) ? FormattableString.Invariant($"{low}") : FormattableString.Invariant($"{low}..{high}");
}
