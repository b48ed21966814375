using System.Text.Json;
using NodaTime;
using Vedette.Collection.Files;
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
}
