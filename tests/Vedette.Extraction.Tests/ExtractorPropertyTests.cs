using FsCheck;
using FsCheck.Fluent;
using Vedette.Model;

namespace Vedette.Extraction.Tests;

public sealed class ExtractorPropertyTests
{
    private static readonly Extractor Extractor = new([Some.English]);

    private static readonly string[] Pieces =
    [
        "100,000", "2021", "half", "a", "dozen", "tens", "of", "thousands", "troops", "soldiers", "them", "tanks", "-", "–", "strong", "(", ")", "\"", "“", "’s",
        "said", "if", "not", "between", "and", "to", "from", "more", "than", "$", "%", ",", ".", "\n\n", "\n", "Russia", "41st", "Army", "BTGs", "\uD83D\uDD34",
        "94\u00A0300", "1.2", "million", "killed", "plan", "April", "in", "before", "is false", "They are not", "12:30", "T-72", "units", "up", "camp", "new", "seen at", "launchers", "withdrawn", "exercise", "BMP-2s", ",", "battery", "S-400", "have gone", "\u0301", "\uD800",
    ];

    [Fact]
    public void NoTextBreaksTheReaderAndEverySpanRepeatsItsText()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p));
        Prop.ForAll(Arb.From(texts), text =>
        {
            foreach (var claim in Extractor.Extract(Some.Report(text, "2022-01-15")))
            {
                claim.Evidence.ShouldBe(Span.Of(text, claim.Evidence.Start, claim.Evidence.End));
                claim.Evidence.Contains(claim.KeySpan).ShouldBeTrue();
                claim.KeySpan.Text.ShouldBe(text[claim.KeySpan.Start..claim.KeySpan.End]);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60));
    }
}
