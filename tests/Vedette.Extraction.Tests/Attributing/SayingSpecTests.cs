using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;

namespace Vedette.Extraction.Tests.Attributing;

/// <summary>The cases of <c>specs/attribution/en/statements.tsv</c>: source, cue and content of the first reported statement of a
/// text, pieces of content parted by " … ".</summary>
public class SayingSpecTests
{
    private static readonly SayingReader Reader = new(Some.English, new AttributionReader(Some.English, new ActorReader(Some.English)));

    public static TheoryData<string, string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string, string>();
        foreach (var row in VoiceSpecs.Rows("statements")) cases.Add(row[0], row[1], row[2], row[3], row[4]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_statement_is_read_with_its_source_cue_and_content(string text, string source, string cue, string content, string name)
    {
        var document = Some.Document(text, "2021-11-13");
        var sayings = Reader.Read(document);
        if (source == "-")
        {
            sayings.ShouldBeEmpty();
            return;
        }
        var said = sayings[0];
        Text(said.Source).ShouldBe(source);
        Text(said.Cue).ShouldBe(cue, StringCompareShould.IgnoreCase);
        string.Join(" … ", said.Content.Select(Text)).ShouldBe(content);
        if (name.Length > 0) said.Speaker!.Name.ShouldBe(name);

        string Text(TokenRange range) => document.SpanOf(range.First, range.End).Text;
    }

    [Fact]
    public void Any_heap_of_cues_names_and_quotation_marks_is_read_within_its_bounds()
    {
        var words = new[] { "\"", "said", "the", "baker", ",", "that", "and", "Kyiv", "according to", ".", "\n\n", "“", "”", "told", "who", "(", ")", ":" };
        for (var seed = 0; seed < 400; seed++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 60).Select(i => words[(int)((uint)((seed * 7919) + (i * i * 31) + (i * seed)) % (uint)words.Length)]));
            var document = Some.Document(text, "2021-11-13");
            foreach (var said in Reader.Read(document))
            {
                var end = 0;
                foreach (var piece in said.Content)
                {
                    piece.First.ShouldBeGreaterThanOrEqualTo(end, text);
                    piece.Length.ShouldBePositive(text);
                    (end = piece.End).ShouldBeLessThanOrEqualTo(document.Tokens.Length, text);
                }
            }
        }
    }
}
