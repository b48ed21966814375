namespace Vedette.Collection.Feeds;

/// <summary>Names of authors in the many ways feeds write them.</summary>
internal static class FeedAuthors
{
    private const int Most = 50;
    private const int Longest = 300;

    private static readonly char[] Between = [' ', ',', ';', '-', '–', '"'];

    public static IReadOnlyList<string> Of(FeedScope scope)
    {
        var names = scope.All("author", "atom:author").Select(a => Person(scope, a))
            .Concat(scope.All("dc:creator", "dc:author", "dcterms:creator").Select(a => Person(scope, a)));
        var found = Some(names);
        return found.Count > 0 ? found : Some(scope.All("itunes:author", "media:credit").Select(a => Person(scope, a)));
    }

    /// <summary>"a@b (Name)", "Name &lt;a@b&gt;", "Name (a@b)" and "Name" give the name; an address alone stands for itself.</summary>
    public static string Name(string written)
    {
        var text = HtmlText.OneLine(written);
        var (open, close) = (text.IndexOf('(', StringComparison.Ordinal), text.LastIndexOf(')'));
        if (open >= 0 && close > open)
        {
            var (outside, inside) = ((text[..open] + text[(close + 1)..]).Trim(), text[(open + 1)..close].Trim());
            if (IsAddress(outside) && inside.Length > 0) return inside;
            if (IsAddress(inside) && outside.Length > 0) return outside.Trim(' ', '<', '>', ',');
        }
        (open, close) = (text.IndexOf('<', StringComparison.Ordinal), text.LastIndexOf('>'));
        if (open >= 0 && close > open && IsAddress(text[(open + 1)..close]))
            return text[..open].Trim(' ', '"') is { Length: > 0 } name ? name : text[(open + 1)..close].Trim();
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        // "a@b Name"
        if (space > 0 && IsAddress(text[..space]) && !IsAddress(text[(space + 1)..])) return text[(space + 1)..].Trim(Between);
        // "Name, a@b"
        space = text.LastIndexOf(' ');
        if (space > 0 && IsAddress(text[(space + 1)..]) && text[..space].TrimEnd(Between) is { Length: > 0 } before && !before.Contains('@', StringComparison.Ordinal)) return before;
        return text;
    }

    private static string? Person(FeedScope scope, MarkupElement element)
    {
        foreach (var part in (ReadOnlySpan<string>)["name", "title", "email", "uri", "url"])
            if (element.Children.FirstOrDefault(c => c.Local == part && !string.IsNullOrWhiteSpace(c.Text)) is { } found)
                return part is "name" or "title" ? scope.Construct(found).Plain : HtmlText.OneLine(found.Text);
        // In RSS the brackets of "Name <a@b>" would pass for a tag.
        var text = element.Text;
        return Name(text.Contains('@', StringComparison.Ordinal) ? text : scope.Construct(element).Plain);
    }

    private static List<string> Some(IEnumerable<string?> names) =>
        [.. names.OfType<string>().Where(n => n.Length is > 0 and <= Longest).Distinct(StringComparer.Ordinal).Take(Most)];

    private static bool IsAddress(string text)
    {
        text = text.Trim();
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) text = text[7..];
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && !text.Contains(' ', StringComparison.Ordinal);
    }
}
