using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vedette.Extraction.Tests.Places;
using Vedette.Model;

namespace Vedette.Extraction.Tests;

/// <summary>Reports come from strangers: whatever they hold, reading ends soon, gives spans inside the text, and gives the same twice.</summary>
public sealed class BadInputTests
{
    private const int Seed = 20211204;

    private static readonly Extractor Extractor = new([Some.English], SomePlaces.Index);

    private static readonly HashSet<MentionKind> All = [.. Enum.GetValues<MentionKind>()];

    private static readonly string[] Oddities =
    [
        "\u0000", "\uFEFF", "\u200B", "\u202E", "\u0301\u0301\u0301", "\uD83D", "\uDE80", "\uD83D\uDE80", "\u00A0", "\u2028", "\u0085", "\t\t", "İ", "ß", "ﬁ", "٣", "½", "²", "㎏", "𝟙",
        "1,2,3,4", "1.2.3.4", "--", "''", "\"\"", "“", "((((", "]]]]", "$$$", "%%%", "1e999", "00000", "31.02.2021", "99:99", "0 BC", "9999-99-99", "Q9", "\n\n\n", "\r", "1 1 1 1 1",
    ];

    public static TheoryData<string, string> Heaps() => new()
    {
        { "digits", new string('7', 50_000) },
        { "digits and commas", Repeat("7,", 25_000) },
        { "digits and blanks", Repeat("123 ", 15_000) },
        { "quotation marks", Repeat("“", 30_000) + "said Moscow" + Repeat("”", 30_000) },
        { "straight quotation marks", Repeat("\"he said ", 8_000) },
        { "brackets", Repeat("(", 30_000) + "100,000 troops" + Repeat(")", 30_000) },
        { "mixed brackets", Repeat("([{“‘", 8_000) },
        { "hyphens", Repeat("a-", 30_000) },
        { "initials", Repeat("U.S.", 400_000) },
        { "full stops", Repeat(".", 100_000) },
        { "numbers in words", Repeat("two hundred and ", 6_000) },
        { "scales", Repeat("million ", 10_000) },
        { "ordinals", Repeat("twenty-first ", 6_000) },
        { "fractions", Repeat("1/2 ", 15_000) },
        { "dates in a row", Repeat("5 to 8 December 2021 and ", 3_000) },
        { "units in a row", Repeat("two weeks and ", 6_000) },
        { "parts of parts", Repeat("the end of the first half of ", 3_000) },
        { "times from times", Repeat("two days after ", 5_000) },
        { "comparators", Repeat("more than at least about ", 4_000) },
        { "places", Repeat("Klintsy, Bryansk, Russia, ", 400) },
        { "one word", new string('a', 100_000) },
        { "marks on one letter", "e" + Repeat("\u0301", 50_000) },
        { "halves of pairs", Repeat("\uD83D ", 20_000) },
        { "line ends", Repeat("\n", 50_000) + "100,000 troops" },
        { "counts without a stop", Repeat("100,000 troops stand near the border of Ukraine ", 60) },
    };

    [Theory, MemberData(nameof(Heaps))]
    public void A_heap_of_one_thing_is_read_in_bounded_time(string what, string text)
    {
        var clock = Stopwatch.StartNew();
        Check(text);
        // Generous, because machines differ and are busy: what is not linear takes minutes.
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(100), what);
    }

    [Fact]
    public void No_mixture_of_oddities_and_words_breaks_the_reading()
    {
        string[] words = ["Russia", "said", "100,000", "troops", "near", "Klintsy", "two", "thirds", "of", "a", "million", "and", "half", "per", "cent", "$", "km", "minus", "5", "May", "2021", "the", "third", "one", "in", "five", "until", "Friday", "."];
        var texts = Gen.Elements([.. words, .. Oddities]).ArrayOf().Select(p => string.Join(' ', p));
        Prop.ForAll(Arb.From(texts), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(60));
    }

    [Fact, Trait("Category", "Slow")]
    public void A_long_random_run_over_changed_reports_breaks_nothing()
    {
        var reports = Directory.EnumerateFiles(Path.Combine(Some.Root, "samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var random = new Random(Seed);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 4_000 && clock.Elapsed < TimeSpan.FromMinutes(3); round++)
        {
            var text = new StringBuilder(reports[random.Next(reports.Count)]);
            for (var change = random.Next(1, 20); change > 0; change--) Change(text, random, reports);
            Check(text.ToString());
        }
    }

    private static void Change(StringBuilder text, Random random, List<string> reports)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 80), text.Length - at);
        switch (random.Next(7))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, Oddities[random.Next(Oddities.Length)]); break;
            case 2: text.Insert(at, text.ToString(at, length)); break;
            case 3: text.Insert(at, Repeat(Oddities[random.Next(Oddities.Length)], random.Next(1, 400))); break;
            case 4:
                var other = reports[random.Next(reports.Count)];
                var from = random.Next(other.Length);
                text.Insert(at, other.AsSpan(from, Math.Min(length, other.Length - from)));
                break;
            case 5: text.Replace(" ", "", at, length); break;
            default:
                for (var i = at; i < at + length; i++) text[i] = char.IsUpper(text[i]) ? char.ToLowerInvariant(text[i]) : char.ToUpperInvariant(text[i]);
                break;
        }
    }

    private static void Check(string text)
    {
        var report = Some.Report(text, "2021-12-04");
        var claims = Extractor.Extract(report);
        foreach (var claim in claims) claim.Evidence.Text.ShouldBe(text[claim.Evidence.Start..claim.Evidence.End]);
        var mentions = Extractor.Mentions(report, All).ToList();
        foreach (var mention in mentions) mention.Text.ShouldBe(text[mention.Start..mention.End]);
        Extractor.Extract(report).Select(c => c.Id).ShouldBe(claims.Select(c => c.Id));
        Extractor.Mentions(report, All).ShouldBe(mentions);
    }

    private static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();
}
