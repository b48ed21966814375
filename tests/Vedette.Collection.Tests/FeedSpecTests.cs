using System.Text;
using YamlDotNet.Serialization;

namespace Vedette.Collection.Tests;

/// <summary>The cases of <c>specs/feeds</c>.</summary>
public class FeedSpecTests
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(YamlDotNet.Serialization.NamingConventions.UnderscoredNamingConvention.Instance).Build();

    private static readonly List<Case> Cases = [.. Directory.GetFiles(Path.Combine(Specs.Folder, "..", "feeds"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(f => Yaml.Deserialize<List<Case>>(File.ReadAllText(f)))];

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

    [Theory]
    [InlineData("ISO_8859-1 cp1252 Latin1 us-ascii windows_1252 WINDOWS-1252 MS-ANSI l1 iso-ir-100", "1252", "Åre façade")]
    [InlineData("ISO-8859-2 latin2 csISOLatin2 iso8859_2", "28592", "Łódź Čáslav")]
    [InlineData("iso-8859-5 cyrillic ISO_8859-5:1988", "28595", "Новости дня")]
    [InlineData("iso-8859-7 greek ELOT_928", "28597", "Ειδήσεις")]
    [InlineData("iso-8859-9 latin5", "28599", "İstanbul ışık")]
    [InlineData("windows-1250 cp1250 ms-ee", "1250", "Příbram ťava")]
    [InlineData("windows-1251 cp-1251 ms-cyrl win1251", "1251", "Вісті з Києва")]
    [InlineData("windows-1256 ms-arab", "1256", "أخبار")]
    [InlineData("cp437 IBM437 csPC8CodePage437", "437", "naïve ½")]
    [InlineData("cp850 ibm850 850", "850", "Ñandú")]
    [InlineData("cp866 ibm866", "866", "Вести")]
    [InlineData("koi8-r KOI8_R csKOI8R koi8", "20866", "Вести с поля")]
    [InlineData("koi8-u", "21866", "Ґанок і їжак")]
    [InlineData("macintosh mac-roman x-mac-roman", "10000", "Città però")]
    [InlineData("x-mac-cyrillic maccyrillic", "10007", "Вести")]
    [InlineData("tis-620 iso-8859-11 windows-874", "874", "ข่าว")]
    [InlineData("shift_jis x-sjis Shift-JIS windows-31j", "932", "日本の新聞")]
    [InlineData("euc-jp EUC_JP x-euc-jp", "51932", "日本の新聞")]
    [InlineData("iso-2022-jp csISO2022JP", "50220", "日本の新聞")]
    [InlineData("gb2312 gbk cp936 GB_2312-80", "936", "新闻")]
    [InlineData("gb18030", "54936", "新闻")]
    [InlineData("big5 big5-hkscs cp950", "950", "新聞")]
    [InlineData("euc-kr ks_c_5601-1987 cp949 uhc", "949", "한국 소식")]
    [InlineData("cp037 ibm037 ebcdic-cp-us EBCDIC_CP_CA", "37", "Iron and more")]
    [InlineData("cp500 ebcdic-cp-be", "500", "Iron and more")]
    [InlineData("cp1140 ibm1140", "1140", "Iron and more")]
    public void An_encoding_has_many_names(string names, string page, string text)
    {
        foreach (var name in names.Split(' '))
        {
            var (feed, failure) = FeedReader.Read(Bytes($"<?xml version=\"1.0\" encoding=\"{name}\"?><rss><channel><title>{text}</title></channel></rss>", page));
            feed.ShouldNotBeNull($"{name}: {failure}").Title.ShouldBe(text, name);
        }
    }

    [Theory]
    [InlineData("iso-8859-14", new byte[] { 0xD0, 0xF0 }, "Ŵŵ")]
    [InlineData("latin6", new byte[] { 0xA2, 0xB2 }, "Ēē")]
    [InlineData("iso-8859-16", new byte[] { 0xAA, 0xBA }, "Șș")]
    [InlineData("koi8-t", new byte[] { 0x80, 0xC0 }, "қю")]
    [InlineData("cp1125", new byte[] { 0xF2, 0xF8 }, "ҐЇ")]
    [InlineData("viscii", new byte[] { 0xD0, 0xD5 }, "Đạ")]
    public void An_encoding_that_the_platform_has_not_is_read(string name, byte[] title, string expected)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{name}'?><rss><channel><title>"), .. title, .. "</title></channel></rss>"u8];
        FeedReader.Read(bytes).Feed.ShouldNotBeNull().Title.ShouldBe(expected);
    }

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
    [InlineData("", "<!DOCTYPE [")]
    [InlineData("<!DOCTYPE rss [", "<!--")]
    [InlineData("<!DOCTYPE rss [", "<?")]
    [InlineData("<rss><channel><item><description>", "<a xml:base='b/'>")]
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
        _ => (int.TryParse(encoding, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) ? CodePagesEncodingProvider.Instance.GetEncoding(page) : CodePagesEncodingProvider.Instance.GetEncoding(encoding))!.GetBytes(text),
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
