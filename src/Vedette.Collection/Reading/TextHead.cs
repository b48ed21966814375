using Vedette.Collection.Dating;

namespace Vedette.Collection.Reading;

/// <summary>Title and outlet as the first lines of a text without metadata give them.</summary>
/// <param name="Title">The first line, where it stands apart from the body and is no sentence; else null.</param>
/// <param name="Outlet">Who is named in the dateline; else null.</param>
internal sealed record TextHead(string? Title, string? Outlet)
{
    private const int LongestTitle = 200;
    private const int LongestOutlet = 60;
    private const int HeadLength = 2_000;

    public static TextHead Read(string text, int bodyStart)
    {
        var head = text.AsSpan(bodyStart, Math.Min(text.Length - bodyStart, HeadLength));
        string? title = null, outlet = null;
        var index = 0;
        foreach (var range in head.Split('\n'))
        {
            var line = head[range].Trim().TrimStart('#').Trim();
            if (line.IsEmpty) continue;
            if (index == 0) title = TitleOf(line);
            outlet ??= OutletOf(line.ToString());
            if (++index == 4 || outlet is not null) break;
        }
        return new TextHead(title, outlet);
    }

    private static string? TitleOf(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestTitle || line[^1] is '.' or ':' or ';' or ',') return null;
        var text = line.ToString();
        return DateReader.All(Token.Split(text, 0, text.Length)).Count > 0 && OutletOf(text) is not null ? null : text;
    }

    // (Agency), /AGENCY/ or «Газета» beside the date of a dateline.
    private static string? OutletOf(string line)
    {
        var head = line.Length > 300 ? line[..300] : line;
        var tokens = Token.Split(head, 0, head.Length);
        foreach (var date in DateReader.All(tokens))
        {
            if (date.Day == 0) continue;
            if (Datelines.IsDateline(tokens, date)) return Between(head, tokens[date.After - 1].End);
            if (line.Length <= LongestTitle && Datelines.IsSetOff(tokens, date.First, date.After) && head.Contains('«', StringComparison.Ordinal))
                return Enclosed(head, 0, '«', '»');
        }
        return null;
    }

    private static string? Between(string line, int from) =>
        Enclosed(line, from, '(', ')') ?? Enclosed(line, from, '«', '»') ?? Enclosed(line, from, '/', '/');

    private static string? Enclosed(string line, int from, char open, char close)
    {
        var start = line.IndexOf(open, from);
        if (start < 0 || start > from + 30) return null;
        var end = line.IndexOf(close, start + 1);
        if (end < 0 || end - start > LongestOutlet) return null;
        var name = line[(start + 1)..end].Trim(' ', '«', '»', '"');
        return name.Length > 1 && !name.Contains('\n', StringComparison.Ordinal) ? name : null;
    }
}
