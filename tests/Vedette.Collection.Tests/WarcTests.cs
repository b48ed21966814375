using System.IO.Compression;
using System.Text;

namespace Vedette.Collection.Tests;

public class WarcTests
{
    private const string Page = "<html><head><title>Columns seen</title><meta property=\"article:published_time\" content=\"2021-12-04T10:00:00Z\"></head><body><article><h1>Columns seen</h1>"
        + "<p>Two columns of trucks were seen on the road to the north of the town on Saturday, residents said, and more were expected within days.</p></article></body></html>";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pages_of_an_archive_are_reports_with_address_and_time(bool packed)
    {
        using var folder = new TempFolder();
        byte[][] records =
        [
            Record("warcinfo", "", "application/warc-fields", "software: x\r\n"),
            Record("request", "http://a.example.org/1", "application/http", "GET / HTTP/1.1\r\n\r\n"),
            Record("response", "http://a.example.org/1", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + Page),
            Record("response", "http://a.example.org/2", "application/http; msgtype=response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>no</p>"),
            Record("response", "http://a.example.org/3", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + Chunked(Page.Replace("Two", "Three", StringComparison.Ordinal))),
            Record("response", "http://a.example.org/4.png", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG"),
        ];
        var bytes = packed ? records.SelectMany(Gzip).ToArray() : [.. records.SelectMany(r => r)];

        var found = folder.Collect(folder.Write(packed ? "a.warc.gz" : "a.warc", bytes)).OfType<CollectedReport>().ToList();

        found.Select(f => f.Report.Reference.Url).ShouldBe(["http://a.example.org/1", "http://a.example.org/3"]);
        found[0].Report.Text.ShouldContain("Two columns");
        found[1].Report.Text.ShouldContain("Three columns");
        found[0].Report.RetrievedAt!.Value.ShouldBe(NodaTime.Instant.FromUtc(2021, 12, 6, 8, 0));
        Encoding.UTF8.GetString(found[0].Original.Span).ShouldBe(Page);
    }

    [Theory]
    [InlineData("nonsense\r\n")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n")]
    [InlineData("WARC/1.0\r\nContent-Length: 999999999\r\n\r\nshort")]
    [InlineData("\u001F\u008Bbroken")]
    public void A_broken_archive_is_named(string text)
    {
        using var folder = new TempFolder();

        folder.Collect(folder.Write("a.warc", Encoding.Latin1.GetBytes(text))).OfType<ReadProblem>().ShouldNotBeEmpty();
    }

    private static byte[] Record(string type, string address, string contentType, string block) =>
        Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2021-12-06T08:00:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n");

    private static string Chunked(string text) => string.Concat(text.Chunk(50).Select(c => $"{c.Length:x}\r\n{new string(c)}\r\n")) + "0\r\n\r\n";

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
