using FsCheck;
using FsCheck.Fluent;
using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;

namespace Vedette.Extraction.Tests.Attributing;

public class AttributionPropertyTests
{
    private static readonly ActorReader Actors = new(Some.English);
    private static readonly AttributionReader Reader = new(Some.English, Actors);
    private static readonly Ownership Ownership = new(Actors);

    private static readonly string[] Words =
    [
        "Kyiv", "said", "the", "ministry", ",", "\"", "“", "”", "(", ")", "5,000", "troops", "according", "to", "by", "its", "count", "he", "that", "Reuters",
        "reported", "Maxar", "images", "show", "a", "an", "official", "'s", "Russian", "-", "backed", ":", "\n\n", "\n- ", ".", "who", "denies", "and", "Putin", "told", "of", "in", "35", "year", "old",
    ];

    [Fact]
    public void Any_heap_of_words_is_read_without_error_and_the_same_way_twice()
    {
        var texts = Gen.ArrayOf(Gen.Elements(Words)).Select(words => string.Join(' ', words)).ToArbitrary();
        Prop.ForAll(texts, text => All(text) == All(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void A_text_of_one_endless_sentence_takes_time_in_proportion_to_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("a the Kyiv said that its 5,000 troops by Maxar images and he told , ", 20_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        All(text).ShouldNotBeEmpty();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    private static string All(string text)
    {
        var document = Some.Document(text, "2022-01-01");
        var read = Reader.Read(document);
        var said = new System.Text.StringBuilder();
        for (var token = 0; token < document.Tokens.Length; token += 7)
        {
            var sentence = document.Sentences[document.SentenceOf(token)];
            var attributed = read.For(sentence.Index, token);
            said.Append(attributed.Cue).Append(attributed.Attribution.Origin?.Name).Append(Ownership.ActorOf(document, sentence, token, token + 1)).Append(';');
        }
        return said.Append('.').ToString();
    }
}
