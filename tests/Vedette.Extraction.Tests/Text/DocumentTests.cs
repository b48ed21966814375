namespace Vedette.Extraction.Tests.Text;

public sealed class DocumentTests
{
    private const string Report = "Kyiv counts 90,000 soldiers near its border. Nobody saw them.\n\nThe defence ministry denied it: \"No plans,\" it said.";

    [Fact]
    public void A_sentence_has_a_lexicon_where_a_phrase_of_it_begins_there()
    {
        var document = Some.Document(Report);
        foreach (var sentence in document.Sentences)
            for (var lexicon = 0; lexicon < document.Language.ClassCount; lexicon++)
                document.Has(sentence, lexicon).ShouldBe(document.Hits(sentence).ToArray().Any(h => h.ClassId == lexicon));
    }

    [Fact]
    public void A_document_has_what_any_of_its_sentences_has_and_no_lexicon_that_the_language_lacks()
    {
        var document = Some.Document(Report);
        for (var lexicon = 0; lexicon < document.Language.ClassCount; lexicon++)
            document.Has(lexicon).ShouldBe(document.Sentences.ToArray().Any(s => document.Has(s, lexicon)));
        document.Has(-1).ShouldBeFalse();
        document.Has(document.Sentences[0], document.Language.ClassId("no-such-lexicon")).ShouldBeFalse();
    }

    [Fact]
    public void Each_reader_recalls_its_own_finding()
    {
        var document = Some.Document(Report);
        var (first, second) = (new object(), new object());
        document.Recall<string>(first).ShouldBeNull();
        document.Remember(first, "one").ShouldBe("one");
        document.Remember(second, "two");
        document.Recall<string>(first).ShouldBe("one");
        document.Recall<string>(second).ShouldBe("two");
        Some.Document(Report).Recall<string>(first).ShouldBeNull();
    }
}
