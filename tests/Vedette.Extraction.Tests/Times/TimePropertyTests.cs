using FsCheck;
using FsCheck.Fluent;
using Vedette.Extraction.Times;
using Vedette.Model;

namespace Vedette.Extraction.Tests.Times;

public class TimePropertyTests
{
    private static readonly TimeReader Reader = new(Some.English);

    private static readonly string[] Pieces =
    [
        "on", "the", "last", "next", "week", "weeks", "of", "May", "March", "3", "31", "2021", "9999", "1000", "490", "BC", "AD", "-", "–", "/", ",", ".", ":", "17:00", "p.m.", "GMT",
        "Friday", "Mondays", "early", "end", "first", "half", "and", "to", "between", "since", "until", "by", "two", "hundred", "ago", "later", "before", "after", "day", "days", "year",
        "century", "decade", "19th", "1990s", "22.04.2021", "2021-12-04", "99999999999", "٣", "that", "same", "following", "every", "per", "a", "(", ")", "\n", "\n\n", "’s", "winter", "Q3", "31.02.2020", "mid",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ArrayOf().Select(p => string.Join(' ', p)).ToArbitrary();

    [Fact]
    public void Whatever_is_written_every_mention_lies_in_its_text_and_is_found_again() =>
        Prop.ForAll(Texts, text =>
        {
            foreach (var style in new[] { TimeStyle.News, TimeStyle.History })
            {
                var document = Some.Document(text, "2021-12-04");
                var mentions = Reader.ReadAll(document, style);
                var end = 0;
                foreach (var mention in mentions)
                {
                    mention.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                    mention.Span.Text.ShouldBe(text[mention.Span.Start..mention.Span.End]);
                    end = mention.Span.End;
                }
                Reader.ReadAll(document, style).ShouldBe(mentions);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void A_rule_resolves_to_days_in_order_or_to_nothing() =>
        Prop.ForAll(Texts, text =>
        {
            foreach (var mention in Reader.ReadAll(Some.Document(text)))
            {
                if (mention.Rule is not { } rule) continue;
                var edtf = DateRule.Resolve(rule, new NodaTime.LocalDate(2021, 12, 4));
                if (edtf is { Earliest: { } first, Latest: { } last }) last.ShouldBeGreaterThanOrEqualTo(first, rule);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
