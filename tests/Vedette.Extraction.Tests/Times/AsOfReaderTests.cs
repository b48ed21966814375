using Vedette.Extraction.Times;
using Vedette.Model;

namespace Vedette.Extraction.Tests.Times;

public class AsOfReaderTests
{
    private static readonly AsOfReader Reader = new(new TimeReader(Some.English));

    [Theory]
    [InlineData("Some 500 trucks stood there on 3 May.", "500", "2021-05-03", DateBasis.Explicit)]
    [InlineData("The garrison, which has grown since 2014, now has 500 men.", "500", "2021-12-04", DateBasis.ReportDate)]
    [InlineData("The camp holds 500 men, more than in June.", "500", "2021-12-04", DateBasis.ReportDate)]
    [InlineData("Some 500 trucks are there, the minister said on Tuesday.", "500", "2021-11-30", DateBasis.Relative)]
    [InlineData("Lipovka, 2 December. The field has 500 trucks.", "500", "2021-12-02", DateBasis.Inherited)]
    [InlineData("Figure 3. Lipovka depot, 20 October 2021 (Skyview). The field has 500 trucks.", "500", "2021-10-20", DateBasis.Inherited)]
    [InlineData("Pictures of 26 November show a field that is full to the last corner, its edge lined with tents and kitchens, and 500 trucks.", "500", "2021-11-26", DateBasis.Explicit)]
    [InlineData("By the terms of the 2014 treaty the garrison may have 500 men.", "500", "2021-12-04", DateBasis.ReportDate)]
    [InlineData("Nothing is known now. The field has 500 trucks.", "500", "2021-12-04", DateBasis.ReportDate)]
    [InlineData("LIPOVKA, Dec 4 (Wire) - The field has 500 trucks.", "500", "2021-12-04", DateBasis.ReportDate)]
    [InlineData("As of 1 December, 500 trucks were there, he said on Friday.", "500", "2021-12-01", DateBasis.Explicit)]
    public void What_is_there_is_dated_by_its_own_clause_by_its_caption_or_by_the_report(string text, string key, string expected, DateBasis basis)
    {
        var interval = Ask(text, key, "2021-12-04", AsOfQuestion.Present);
        interval.Edtf?.Text.ShouldBe(expected);
        interval.Basis.ShouldBe(basis);
    }

    [Theory]
    [InlineData("Up to 500 more will come by 10 January.", "2021-12-04/2022-01-10")]
    [InlineData("Up to 500 more are expected, he said on Friday.", "2021-12-04/..")]
    public void What_is_to_come_is_dated_by_when_it_comes(string text, string expected) =>
        Ask(text, "500", "2021-12-04", AsOfQuestion.Future).Edtf?.Text.ShouldBe(expected);

    [Fact]
    public void Without_a_date_of_the_report_a_weekday_keeps_its_rule()
    {
        var interval = Ask("Some 500 trucks stood there on Friday.", "500", null, AsOfQuestion.Present);
        interval.Edtf.ShouldBeNull();
        interval.Rule.ShouldBe("weekday:fri:past");
    }

    [Fact]
    public void A_text_without_full_stops_is_not_walked_again_for_every_claim()
    {
        var text = string.Concat(Enumerable.Repeat("on 3 May 500 trucks stood there and ", 4_000));
        var document = Some.Document(text, "2021-12-04");
        var sentence = document.Sentences[0];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (var token = 0; token < sentence.EndToken; token += 8) Reader.AsOf(document, sentence, token, AsOfQuestion.Present);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static Interval Ask(string text, string key, string? published, AsOfQuestion question)
    {
        var document = Some.Document(text, published);
        var at = text.IndexOf(key, StringComparison.Ordinal);
        var token = 0;
        while (document.Tokens[token].End <= at) token++;
        return Reader.AsOf(document, document.Sentences[document.SentenceOf(token)], token, question);
    }
}
