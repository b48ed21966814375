using Vedette.Extraction.Actors;
using Vedette.Extraction.Tests.Attributing;

namespace Vedette.Extraction.Tests.Actors;

/// <summary>The cases of <c>specs/attribution/en/owners.tsv</c>: whose force the head names.</summary>
public class OwnershipSpecTests
{
    private static readonly ActorReader Actors = new(Some.English);
    private static readonly Ownership Ownership = new(Actors);

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var row in VoiceSpecs.Rows("owners")) cases.Add(row[0], row[1], row[2]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_force_belongs_to_whom_the_sentence_says_it_does(string text, string head, string owner)
    {
        var document = Some.Document(text, "2024-03-01");
        var start = text.IndexOf(head, StringComparison.Ordinal);
        var first = VoiceSpecs.TokenAt(document, start);
        var end = VoiceSpecs.TokenAt(document, start + head.Length - 1) + 1;
        (Ownership.ActorOf(document, document.Sentences[document.SentenceOf(first)], first, end) ?? "-").ShouldBe(owner);
    }
}
