using NodaTime;
using NodaTime.Text;
using Vedette.Collection.Decoding;
using Vedette.Collection.Files;
using Vedette.Collection.Html;
using Vedette.Collection.Reading;

namespace Vedette.Collection.Archives;

/// <summary>Reads web archives (WARC 0.17 to 1.1), packed or not: each page that a server gave is a report, retrieved when the archive
/// says. One record is in memory at a time.</summary>
internal sealed class WarcReader(CollectorOptions options)
{
    public IEnumerable<ReadResult> Read(FoundFile file)
    {
        WarcRecords? records = null;
        ReadProblem? problem = null;
        try
        {
            records = WarcRecords.Open(file.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = BoundedBytes.Unreadable(e, file.UserPath);
        }
        if (records is null)
        {
            yield return ReadResult.Failed(problem!);
            yield break;
        }
        using (records)
        {
            var any = false;
            for (var number = 1; ; number++)
            {
                WarcRecord? record;
                string? failure = null;
                try
                {
                    record = records.Next();
                }
                catch (Exception e) when (e is IOException or InvalidDataException)
                {
                    (record, failure) = (null, e.Message.TrimEnd('.'));
                }
                if (failure is not null) yield return ReadResult.Failed(new ReadProblem(file.UserPath, null, $"its record {number} is broken ({failure})", "the records before it were read"));
                if (record is null) break;
                any = true;
                if (Page(record, file, number) is { } page) yield return page;
            }
            if (!any) yield return ReadResult.Failed(new ReadProblem(file.UserPath, null, "holds no records", "give a web archive"));
        }
    }

    private ReadResult? Page(WarcRecord record, FoundFile file, int number)
    {
        var (body, type) = HttpPayload.Of(record);
        if (body is not { Length: > 0 } || type is not ("text/html" or "application/xhtml+xml" or "text/plain")) return null;
        var decoded = type == "text/plain" ? TextDecoder.Decode(body) : HtmlDecoder.Decode(body);
        if (decoded.Failure is not null || string.IsNullOrWhiteSpace(decoded.Text)) return null;
        var (parts, reason) = type == "text/plain" ? (PlainTextReader.Read(decoded.Text), null) : HtmlReader.Read(decoded.Text);
        if (parts is null) return ReadResult.Failed(new ReadProblem(file.UserPath, null, $"its record {number} {reason}", "the other records were read"));
        var retrieved = InstantPattern.ExtendedIso.Parse(record["warc-date"] ?? "") is { Success: true } at ? at.Value : (Instant?)null;
        var address = record["warc-target-uri"]?.Trim('<', '>');
        return ReportBuilder.Build(parts with { Url = parts.Url ?? address }, body, file, $"{file.ReportPath}#{number}", retrieved ?? options.RetrievedAt);
    }
}
