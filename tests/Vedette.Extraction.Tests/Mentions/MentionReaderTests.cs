using System.Text.Json;
using Vedette.Extraction.Mentions;
using Vedette.Model;

namespace Vedette.Extraction.Tests.Mentions;

public sealed class MentionReaderTests
{
    private static readonly MentionReader Reader = new(Some.English);

    private static IReadOnlyList<Mention> Read(string text, string? published, params MentionKind[] kinds) => [.. Reader.Read(Some.Report(text, published), kinds.ToHashSet())];

    [Fact]
    public void Relative_times_count_from_the_day_of_the_report()
    {
        var time = Read("They met on Friday.", "2021-12-04", MentionKind.Time).ShouldHaveSingleItem();
        (time.Text, time.Time!.Earliest, time.Time.Latest, time.Time.TimexValue).ShouldBe(("Friday", "2021-12-03", "2021-12-03", "2021-12-03"));
    }

    [Fact]
    public void Without_a_day_a_relative_time_has_no_value() =>
        Read("They met last Friday.", null, MentionKind.Time).ShouldHaveSingleItem().Time!.Edtf.ShouldBeNull();

    [Fact]
    public void An_interval_stands_behind_its_two_ends()
    {
        var texts = Read("It lasted from 5 to 8 December 2021.", null, MentionKind.Time).Select(m => m.Text);
        texts.ShouldBe(["5", "8 December 2021", "5 to 8 December 2021"]);
    }

    [Fact]
    public void The_numbers_of_a_date_are_no_quantities_but_those_of_a_length_are() =>
        Read("On 3 May 2021 they stayed for three weeks.", null, MentionKind.Quantity).ShouldHaveSingleItem().Text.ShouldBe("three weeks");

    [Fact]
    public void Only_the_kinds_that_are_asked_for_are_read() =>
        Read("On 3 May 2021 they bought 5 tons.", null, MentionKind.Time).ShouldHaveSingleItem().Kind.ShouldBe(MentionKind.Time);

    [Fact]
    public void The_line_of_a_mention_names_every_value_of_its_kind_and_none_of_the_others() =>
        JsonSerializer.Serialize(Read("at least 5 tons", null, MentionKind.Quantity)[0], WireJson.Relaxed.Mention).ShouldBe(
            """{"report_path":"test.txt","kind":"quantity","start":0,"end":15,"text":"at least 5 tons","quantity":{"low":5,"high":null,"point":null,"comparator":"at_least","unit":"ton"}}""");
}
