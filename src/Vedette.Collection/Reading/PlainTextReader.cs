using Vedette.Collection.Dating;
using Vedette.Collection.Languages;

namespace Vedette.Collection.Reading;

/// <summary>Makes the parts of a report of a plain text with or without front matter.</summary>
internal static class PlainTextReader
{
    public static ReportParts Read(string text)
    {
        var front = FrontMatter.Read(text);
        var problems = new List<(int?, string, string)>();
        if (front.Problem is { } wrong)
            problems.Add((front.ProblemLine, wrong, "the file was read as plain text, without metadata"));

        var metadata = front.Metadata;
        var head = TextHead.Read(text, front.BodyStart);
        return new ReportParts
        {
            Text = text,
            BodyStart = front.BodyStart,
            Title = metadata?["title"] ?? head.Title,
            Outlet = metadata?.First("outlet", "source", "publisher", "site"),
            HeadOutlet = head.Outlet,
            Url = metadata?.First("url", "link", "canonical"),
            Authors = metadata is null ? [] : [.. metadata.All("authors"), .. metadata.All("author")],
            Language = metadata?.First("language", "lang"),
            LanguageGuess = LanguageGuess.Of(text.AsSpan(front.BodyStart)),
            Published = Publish(text, front, problems),
            Constructed = metadata?["constructed"] is { } flag ? Metadata.IsTrue(flag) : null,
            Problems = problems,
        };
    }

    private static Publication Publish(string text, FrontMatter front, List<(int?, string, string)> problems)
    {
        if (front.Metadata?.First("published", "date", "published_at", "datePublished") is { } written)
        {
            var given = MetadataDate.Read(written);
            if (given.Published is not null) return given;
            var line = 1 + text.AsSpan(0, Math.Max(0, text.IndexOf(written, StringComparison.Ordinal))).Count('\n');
            problems.Add((line, $"date of publication \"{written}\" is no day", "its text was searched for a date instead"));
        }
        var found = HeadDate.Find(text, front.BodyStart);
        if (found.Impossible is { } impossible && found.Published is null)
            problems.Add((null, $"date \"{impossible}\" is no day", "give the date as metadata: published: YYYY-MM-DD"));
        return found;
    }
}
