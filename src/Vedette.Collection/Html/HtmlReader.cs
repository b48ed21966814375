using AngleSharp.Html.Parser;
using Vedette.Collection.Dating;
using Vedette.Collection.Languages;
using Vedette.Collection.Reading;
using Vedette.Model;

namespace Vedette.Collection.Html;

/// <summary>Makes the parts of a report of a web page: the text of its article and what the page says of itself.</summary>
internal static class HtmlReader
{
    /// <summary>Longest page read, in characters.</summary>
    public const int Longest = 32 * 1024 * 1024;

    /// <summary>Whether a text begins as a page does.</summary>
    public static bool IsPage(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a page.</summary>
    /// <returns>The parts, or the reason why there are none.</returns>
    public static (ReportParts? Parts, string? Failure) Read(string html)
    {
        if (html.Length > Longest) return (null, $"is a page of more than {Longest / (1024 * 1024)} million characters");
        if (HtmlDepth.IsExceeded(html)) return (null, $"nests deeper than {HtmlDepth.Most} elements");

        using var page = new HtmlParser().ParseDocument(html);
        if (page.Body is not { } body) return (null, "has no text");
        var metadata = PageMetadata.Read(page);
        var article = ArticleFinder.Find(body, metadata.Title);
        var text = article.Text();
        // Pages that a script fills carry their text in the JSON-LD alone.
        if (metadata.Body is { } given && given.Length > 2 * text.Length) text = Paragraphs(given);
        if (text.Length == 0) return (null, "has no article text");

        var guess = LanguageGuess.Of(text);
        return (new ReportParts
        {
            Text = text,
            Title = metadata.Title,
            Outlet = metadata.Outlet,
            Url = metadata.Url,
            Authors = metadata.Authors,
            // Templates often claim a language that the text is not in.
            LanguageGuess = guess == LanguageGuess.Unknown ? metadata.Language ?? guess : guess,
            Published = Date(metadata, article, text),
        }, null);
    }

    private static Publication Date(PageMetadata metadata, Article article, string text)
    {
        if (metadata.Published.Published is not null) return metadata.Published;
        // One block after another: each is a line of its own, the likeliest first.
        var visible = article.Head.Where(b => b.Text.Length < 300).Select(b => HeadDate.Find(b.Text, 0)).FirstOrDefault(p => p.Published is not null)
            ?? Publication.Unknown;
        if (visible.Published is not null) return visible;
        var written = HeadDate.Find(text, 0);
        if (written.Published is not null || written.Yearless is not null) return written;
        return metadata.Published.Impossible is null ? visible : metadata.Published;
    }

    private static string Paragraphs(string text) =>
        string.Join("\n\n", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) + "\n";
}
