using NodaTime;
using Vedette.Collection.Dating;
using Vedette.Collection.Files;
using Vedette.Collection.Html;
using Vedette.Collection.Lines;
using Vedette.Collection.Reading;

namespace Vedette.Collection;

/// <summary>Reads one report that somebody sends as a JSON object: <c>title</c>, <c>outlet</c>, <c>url</c>, <c>published</c>,
/// <c>language</c>, <c>authors</c>, and <c>text</c> or <c>html</c>.</summary>
public static class SubmittedReport
{
    /// <summary>Reads it.</summary>
    /// <param name="json">The bytes of the object: the report's id is their hash.</param>
    /// <param name="at">When they came.</param>
    /// <returns>The report, or a <see cref="ReadProblem"/>; never throws for what the bytes hold.</returns>
    public static Collected Read(byte[] json, Instant at)
    {
        var (parts, failure) = JsonRecord.Read(json);
        if (parts is null) return new ReadProblem("-", null, failure ?? "is no report", "send an object with text or html");
        var result = ReportBuilder.Build(parts, json, new FoundFile("-", "-", "-", true, CorpusDefaults.None), null, at);
        return new CollectedReport(result.Report!, json);
    }

    /// <summary>Reads a web page that was fetched; what is known of it from elsewhere goes before what it says itself.</summary>
    /// <param name="page">The bytes of the page: the report's id is their hash.</param>
    /// <param name="address">Where it was fetched from.</param>
    /// <param name="title">Its headline, where that is known.</param>
    /// <param name="outlet">Who publishes it, where that is known.</param>
    /// <param name="published">When, where that is known.</param>
    /// <param name="language">BCP 47, where that is known.</param>
    /// <param name="at">When it was fetched.</param>
    public static Collected ReadPage(byte[] page, string address, string? title, string? outlet, string? published, string? language, Instant at)
    {
        var decoded = HtmlDecoder.Decode(page);
        var (parts, failure) = decoded.Failure is null ? HtmlReader.Read(decoded.Text) : (null, decoded.Failure);
        if (parts is null) return new ReadProblem(address, null, failure!, "its feed's own words were read");
        var given = published is null ? null : MetadataDate.Read(published);
        var known = parts with
        {
            Title = title ?? parts.Title, Outlet = outlet ?? parts.Outlet, Url = parts.Url ?? address, Language = language,
            Published = given?.Published is null ? parts.Published : given,
        };
        return new CollectedReport(ReportBuilder.Build(known, page, new FoundFile("-", "-", "-", true, CorpusDefaults.None), null, at).Report!, page);
    }
}
