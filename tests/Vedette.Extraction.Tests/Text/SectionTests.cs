using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Tests.Text;

public sealed class SectionTests
{
    private static readonly Extractor Extractor = new([Some.English]);

    [Fact]
    public void A_report_of_usual_length_is_one_section() =>
        Document.InSections(Some.Report("One sentence.\n\nAnother."), Some.English).Single().Sentences.Length.ShouldBe(2);

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n")]
    [InlineData(" ")]
    public void A_very_long_report_is_cut_where_it_pauses_and_no_token_is_lost(string pause)
    {
        var text = Repeat("Officers counted 4,000 soldiers near the river on Friday." + pause, 3 * Section.Longest);
        var sections = Tokens(text);
        sections.Count.ShouldBeGreaterThan(3);
        sections.SelectMany(s => s).ShouldBe(Tokenizer.Tokens(text).Select(t => (t.Start, t.End)));
        if (pause != " ") foreach (var section in sections) text.AsSpan(section[0].Start).StartsWith("Officers").ShouldBeTrue();
    }

    [Fact]
    public void A_wall_of_letters_is_one_word_and_a_wall_of_marks_is_cut_between_characters()
    {
        Tokens(new string('a', 3 * Section.Longest)).Count.ShouldBe(1);
        var faces = string.Concat(Enumerable.Repeat("\U0001F600", Section.Longest + 1));
        Tokens("x" + faces).SelectMany(s => s).Skip(1).ShouldAllBe(t => t.End - t.Start == 2);
    }

    [Fact]
    public void A_section_knows_who_was_named_in_those_before()
    {
        var opening = "KYIV, Dec 3 (Agency) - Defence minister Oleksii Reznikov said Russia had 94,000 troops near the border.\n\n";
        var filler = Repeat("The square was quiet and the shops were open until the evening.\n\n", Section.Longest);
        var claims = Extractor.Extract(Some.Report(opening + filler + "Reznikov said Russia had 97,000 troops near the border.", "2021-12-04"));
        claims.Count.ShouldBe(2);
        claims[1].Attribution.Origin!.Name.ShouldBe(claims[0].Attribution.Origin!.Name);
    }

    [Fact]
    public void Only_the_opening_has_a_dateline()
    {
        var report = Some.Report(Repeat("The square was quiet.\n\n", 2 * Section.Longest));
        Document.InSections(report, Some.English).Select(s => s.IsOpening).ShouldBe([true, false, false]);
    }

    private static List<(int Start, int End)[]> Tokens(string text) =>
        [.. Document.InSections(Some.Report(text), Some.English).Select(s => s.Tokens.ToArray().Select(t => (t.Start, t.End)).ToArray())];

    private static string Repeat(string line, int length) => string.Concat(Enumerable.Repeat(line, (length / line.Length) + 1));
}
