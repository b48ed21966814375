using FsCheck;
using FsCheck.Fluent;
using Vedette.Extraction.Mentions;
using Vedette.Extraction.Tests.Places;
using Vedette.Model;

namespace Vedette.Extraction.Tests.Mentions;

public sealed class MentionPropertyTests
{
    private static readonly MentionReader Reader = new(Some.English, SomePlaces.Index, null, Installed.Tagger);

    private static readonly HashSet<MentionKind> Names = [MentionKind.Place, MentionKind.Person, MentionKind.Organisation];

    private static readonly string[] Pieces =
    [
        "Paris", "Hilton", "Moscow", "Kyiv", "Rostov", "regions", "region", "and", ",", ".", "in", "near", "the", "The", "of", "Ministry", "Police", "Street", "-", "–", "’s", "'s", "US", "$2", "Ga.", "N.Y.",
        "Georgia", "Russia", "Ukrainian", "border", "with", "Mr", "said", "virus", "man", "(", ")", "\"", "\n\n", "\n", "KYIV", "--", "É", "\u0301", "\uD800", "\uD83D\uDD34", "X", "d'Ivoire",
    ];

    [Fact]
    public void No_text_breaks_the_reading_of_names_and_every_span_repeats_its_text()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p));
        Prop.ForAll(Arb.From(texts), text =>
        {
            var mentions = Reader.Read(Some.Report(text), Names).ToList();
            mentions.ShouldBe(Reader.Read(Some.Report(text), Names));
            foreach (var mention in mentions) mention.Text.ShouldBe(text[mention.Start..mention.End]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(100));
    }

    [Fact]
    public void Ten_times_the_names_cost_about_ten_times_the_time()
    {
        var once = string.Concat(Enumerable.Repeat("Moscow, Kyiv, Rostov, Bryansk and Klintsy regions. Paris Hilton of the Ministry said so. ", 300));
        var ten = string.Concat(Enumerable.Repeat(once, 10));
        _ = Reader.Read(Some.Report(once), Names).Count();
        var (small, large) = (Cost(once), Cost(ten));
        large.ShouldBeLessThan(40 * small + TimeSpan.FromMilliseconds(500));
    }

    private static TimeSpan Cost(string text)
    {
        var before = System.Diagnostics.Process.GetCurrentProcess().UserProcessorTime;
        _ = Reader.Read(Some.Report(text), Names).Count();
        return System.Diagnostics.Process.GetCurrentProcess().UserProcessorTime - before;
    }
}
