using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;

namespace Vedette.Extraction.Tests.Attributing;

/// <summary>The cases of <c>specs/attribution/en/origins.tsv</c>: who answers for the key word, origin first, and how.</summary>
public class AttributionSpecTests
{
    private static readonly AttributionReader Reader = new(Some.English, new ActorReader(Some.English));

    public static TheoryData<string, string, string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in VoiceSpecs.Rows("origins")) cases.Add(row[0], row[1], row[2], row[3], row[4], row[5]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_chain_runs_from_who_knows_to_who_relays(string text, string key, string chain, string cue, string published, string outlet)
    {
        var document = Some.Document(text, published.Length > 0 ? published : "2024-03-01", outlet.Length > 0 ? outlet : null);
        var token = VoiceSpecs.TokenAt(document, text.IndexOf(key, StringComparison.Ordinal));
        var attributed = Reader.Read(document).For(document.SentenceOf(token), token);
        string.Join(" <- ", attributed.Attribution.Chain.Select(s => s.Name)).ShouldBe(chain == "-" ? "" : chain);
        if (cue.Length > 0) attributed.Cue.ToString().ShouldBe(cue, StringCompareShould.IgnoreCase);
        foreach (var source in attributed.Attribution.Chain)
            if (source.Span is { } span) span.Text.ShouldBe(text[span.Start..span.End]);
    }
}
