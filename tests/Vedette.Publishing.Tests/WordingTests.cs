using Vedette.Model;

namespace Vedette.Publishing.Tests;

public sealed class WordingTests
{
    [Theory]
    [InlineData("2021-12-03", "3 December 2021", "on 3 December 2021")]
    [InlineData("2021-04", "April 2021", "in April 2021")]
    [InlineData("2021", "2021", "in 2021")]
    [InlineData("2021-09-10/2021-09-16", "10 to 16 September 2021", "between 10 and 16 September 2021")]
    [InlineData("2022-01/2022-03", "January to March 2022", "between January and March 2022")]
    [InlineData("2021-12-28/2022-01-02", "28 December 2021 to 2 January 2022", "between 28 December 2021 and 2 January 2022")]
    [InlineData("2021-12-04/..", "from 4 December 2021", "from 4 December 2021")]
    [InlineData("../2021-12-04", "until 4 December 2021", "until 4 December 2021")]
    [InlineData("2021~", "about 2021", "in about 2021")]
    public void Dates_read_as_in_a_newspaper(string edtf, string words, string adverb)
    {
        Dates.Long(Some.Date(edtf)).ShouldBe(words);
        Dates.Adverb(Some.Date(edtf)).ShouldBe(adverb);
    }

    [Theory]
    [InlineData(94_300.0, 94_300.0, 94_300.0, Comparator.Exactly, "94,300")]
    [InlineData(null, 100_000.0, 100_000.0, Comparator.About, "nearly 100,000")]
    [InlineData(90_000.0, 90_000.0, 90_000.0, Comparator.About, "about 90,000")]
    [InlineData(92_000.0, null, null, Comparator.MoreThan, "more than 92,000")]
    [InlineData(92_000.0, null, null, Comparator.AtLeast, "at least 92,000")]
    [InlineData(null, 175_000.0, null, Comparator.UpTo, "up to 175,000")]
    [InlineData(null, 12.0, null, Comparator.FewerThan, "fewer than 12")]
    [InlineData(80_000.0, 100_000.0, null, Comparator.Range, "80,000 to 100,000")]
    public void Numbers_keep_the_words_that_bound_them(double? low, double? high, double? point, Comparator comparator, string words) =>
        Figures.Words(new Quantity(low, high, point, comparator, false, default)).ShouldBe(words);

    [Fact]
    public void A_vague_number_stays_in_the_words_of_the_report() =>
        Figures.Words(new Quantity(2000, null, null, Comparator.AtLeast, true, new Span(0, 9, "thousands"))).ShouldBe("“thousands”");

    [Theory]
    [InlineData("Ministry of Defence of Ukraine", "the Ministry of Defence of Ukraine")]
    [InlineData("Man (unnamed)", "an unnamed man")]
    [InlineData("NATO (unnamed)", "an unnamed NATO")]
    [InlineData("US intelligence official (unnamed)", "an unnamed US intelligence official")]
    [InlineData("Western officials (unnamed)", "unnamed Western officials")]
    [InlineData("General Ruslan Khomchak", "General Ruslan Khomchak")]
    [InlineData("General Staff of Ukraine", "the General Staff of Ukraine")]
    [InlineData("Southern Military District", "the Southern Military District")]
    [InlineData("Maxar Technologies", "Maxar Technologies")]
    public void Names_take_the_article_that_they_need(string name, string words) =>
        Voices.InSentence(name).ShouldBe(words);

    [Theory]
    [InlineData("near Ukraine", " near Ukraine")]
    [InlineData("Crimea", ", Crimea")]
    [InlineData("", "")]
    public void Scopes_join_their_subject(string scope, string words) => Scopes.Tail(scope).ShouldBe(words);

    [Theory]
    [InlineData("battalion_tactical_group", "battalion tactical groups")]
    [InlineData("personnel", "troops")]
    [InlineData("aircraft", "aircraft")]
    [InlineData("army", "armies")]
    public void Units_have_their_plurals(string counted, string words) => Counting.Many(counted).ShouldBe(words);

    [Theory]
    [InlineData("a\u202Eb", "a‹U+202E›b")]
    [InlineData("a\u0000b\u001B[31m", "a‹U+0000›b‹U+001B›[31m")]
    [InlineData("a\r\nb", "a  b")]
    [InlineData("Київ, Ельня", "Київ, Ельня")]
    [InlineData("👩‍🚀", "👩‍🚀")]
    public void What_hides_or_turns_the_line_is_made_visible(string text, string visible) => SafeText.Visible(text).ShouldBe(visible);

    [Fact]
    public void Half_a_character_becomes_the_replacement_character() =>
        SafeText.Visible(new string(['\uD800', 'x'])).ShouldBe("\uFFFDx");

    [Theory]
    [InlineData(94_300, 3, 100_000)]
    [InlineData(7, 3, 10)]
    [InlineData(1, 3, 2)]
    [InlineData(0, 3, 2)]
    [InlineData(double.PositiveInfinity, 3, 2)]
    public void An_axis_ends_at_a_round_number_above_its_marks(double max, int steps, double top)
    {
        var (end, ticks) = Scale.Of(max, steps);
        end.ShouldBe(top);
        ticks[0].ShouldBe(0);
        ticks.Count.ShouldBeLessThanOrEqualTo(steps + 3);
    }

    [Fact]
    public void Labels_cover_neither_marks_nor_each_other()
    {
        var placer = new LabelPlacer(0, 0, 200, 60);
        placer.Block(50, 30, 6, 6);
        var first = placer.Place("94,300", 12, 50, 30, 6).ShouldNotBeNull();
        var second = placer.Place("94,300", 12, 50, 30, 6).ShouldNotBeNull();
        first.ShouldNotBe(second);
        new LabelPlacer(0, 0, 20, 10).Place("much too long for here", 12, 10, 5, 4).ShouldBeNull();
    }
}
