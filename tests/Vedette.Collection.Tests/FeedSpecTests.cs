using System.Text;
using YamlDotNet.Serialization;

namespace Vedette.Collection.Tests;

/// <summary>The cases of <c>specs/feeds</c>.</summary>
public class FeedSpecTests
{
    private static readonly List<Case> Cases = new DeserializerBuilder().WithNamingConvention(YamlDotNet.Serialization.NamingConventions.UnderscoredNamingConvention.Instance).Build()
        .Deserialize<List<Case>>(File.ReadAllText(Path.Combine(Specs.Folder, "..", "feeds", "feeds.yaml")));

    public static TheoryData<string> Names => new(Cases.Select(c => c.Name));

    public static TheoryData<string, string> Dates
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(Specs.Folder, "..", "feeds", "dates.tsv")).Where(l => l.Length > 0 && l[0] != '#'))
                data.Add(line.Split('\t')[0], line.Split('\t')[1]);
            return data;
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_feed_yields_what_it_holds(string name)
    {
        var spec = Cases.Single(c => c.Name == name);

        var (feed, failure) = FeedReader.Read(Bytes(spec.Feed, spec.Encoding), spec.Address is null ? null : new Uri(spec.Address));

        foreach (var (field, expected) in spec.Expect) Field(feed, failure, field).ShouldBe(expected, field);
    }

    [Theory, MemberData(nameof(Dates))]
    public void A_date_is_read_however_it_is_written(string written, string expected) =>
        (Feeds.FeedDate.Iso(written) ?? "-").ShouldBe(expected);

    [Fact]
    public void Any_text_is_a_date_or_none()
    {
        var random = new Random(11);
        var pieces = new[] { "2004", "9999", "0001", "0000", "99", "12", "31", "3", "-", "/", ".", ":", " ", "T", "t", "W", "Z", "+", "-18:00", "+1859", "GMT", "Jan", "mar", "dec", "am", "pm", "24:00:00", "23:59:60", ".9999999999", "٣", "五", "²", "년", "오후", "日", "," };
        for (var round = 0; round < 30_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            Should.NotThrow(() => Feeds.FeedDate.Iso(text), text);
        }
    }

    [Fact]
    public void Any_bytes_give_a_feed_or_a_reason()
    {
        var random = new Random(7);
        var pieces = new[] { "<", ">", "</", "/>", "<rss>", "<channel>", "<item>", "<title>", "&", "&amp;", "<![CDATA[", "]]>", "<!--", "-->", "<?", "\"", "='", "x", " ", "<!DOCTYPE [", "<entry", "{", "\"items\":[", "é", "\u0000" };
        for (var round = 0; round < 3_000; round++)
        {
            var text = "<rss><channel>" + string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var (feed, failure) = FeedReader.Read(Encoding.UTF8.GetBytes(text));
            (feed is null).ShouldBe(failure is not null);
        }
    }

    [Theory]
    [InlineData("<rss><channel>", "<a>")]
    [InlineData("<rss><channel><item><title>", "<b>")]
    [InlineData("<rss><channel><item><description>", "&lt;div&gt;")]
    [InlineData("<rss><channel><item>", "<title>x")]
    [InlineData("<rss><channel>", "&a")]
    [InlineData("<rss ", "a=b ")]
    [InlineData("<rss><channel>", "<!ENTITY a \"b\">")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry><id>1</id></entry>")]
    public void What_repeats_without_end_costs_little(string head, string piece)
    {
        var begun = System.Diagnostics.Stopwatch.StartNew();
        FeedReader.Read(Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Repeat(piece, 200_000))));
        begun.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static byte[] Bytes(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => Encoding.Unicode.GetBytes(text),
        "utf-16be" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "utf-32" => Encoding.UTF32.GetBytes(text),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text),
    };

    private static string? Field(Feed? feed, string? failure, string field)
    {
        if (field == "failure") return failure;
        feed.ShouldNotBeNull(failure);
        if (!char.IsDigit(field[0])) return field switch
        {
            "format" => feed.Format, "title" => feed.Title, "link" => feed.Link, "language" => feed.Language, "items" => feed.Items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), _ => throw new InvalidOperationException(field),
        };
        var item = feed.Items[field[0] - '0'];
        return field[2..] switch
        {
            "id" => item.Id, "title" => item.Title, "link" => item.Link, "published" => item.Published, "updated" => item.Updated, "summary" => item.Summary, "content" => item.Content,
            "content_type" => item.ContentType, "authors" => item.Authors.Count == 0 ? null : string.Join("; ", item.Authors),
            "source" => item.Source is null ? null : string.Join(' ', new[] { item.Source.Title, item.Source.Link, item.Source.Id }.OfType<string>()),
            _ => throw new InvalidOperationException(field),
        };
    }

    internal sealed class Case
    {
        public string Name { get; set; } = "";
        public string Feed { get; set; } = "";
        public string Encoding { get; set; } = "utf-8";
        public string? Address { get; set; }
        public Dictionary<string, string?> Expect { get; set; } = [];
    }
}
