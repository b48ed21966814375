using System.Text;

namespace Vedette.Collection.Pdf;

/// <summary>Joins the lines of a page to paragraphs: a blank line, a form feed, a bullet or a short line parts them; a word parted by a hyphen becomes whole.</summary>
internal static class PdfParagraphs
{
    public static string Join(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\f", "\n\n", StringComparison.Ordinal).Split('\n');
        var width = Width(lines);
        var joined = new StringBuilder(text.Length);
        var before = "";
        foreach (var raw in lines)
        {
            var line = raw.Trim();
            if (line.Length > 0)
            {
                if (before.Length == 0 || IsBullet(line) || (before.Length < 0.6 * width && EndsSentence(before))) Part(joined);
                else if (before[^1] == '-' && before.Length > 1 && char.IsLower(before[^2]) && char.IsLower(line[0])) joined.Length--;
                else joined.Append(' ');
                joined.Append(line);
            }
            before = line;
        }
        if (joined.Length > 0) joined.Append('\n');
        return joined.ToString();
    }

    private static void Part(StringBuilder text)
    {
        if (text.Length > 0) text.Append("\n\n");
    }

    private static int Width(string[] lines)
    {
        var lengths = lines.Select(l => l.Trim().Length).Where(l => l > 0).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count * 9 / 10];
    }

    private static bool IsBullet(string line) => line[0] is '•' or '–' or '—' or '▪' or '■' or '●' or '◦';

    private static bool EndsSentence(string line) => line[^1] is '.' or '!' or '?' or ':' or '…';
}
