namespace Vedette.Extraction.Tests.Attributing;

/// <summary>Opens the tables under <c>specs/attribution</c>: tab-separated, <c>#</c> for comments, <c>\n</c> for a new line.</summary>
internal static class VoiceSpecs
{
    /// <summary>The rows of one table without its header, each padded to six cells.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        var lines = File.ReadLines(Path.Combine(Some.Root, "specs", "attribution", "en", name + ".tsv"));
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#').Skip(1))
        {
            var cells = line.Split('\t');
            cells[0] = cells[0].Replace("\\n", "\n", StringComparison.Ordinal);
            yield return [.. cells, .. Enumerable.Repeat("", Math.Max(0, 6 - cells.Length))];
        }
    }

    /// <summary>The index of the token that holds a place in the text.</summary>
    public static int TokenAt(Vedette.Extraction.Text.Document document, int offset)
    {
        for (var at = 0; at < document.Tokens.Length; at++)
            if (document.Tokens[at].End > offset) return at;
        throw new ArgumentOutOfRangeException(nameof(offset));
    }
}
