using Vedette.Extraction.Places;
using Vedette.Model;

namespace Vedette.Extraction.Tests.Places;

public class DocumentPlacesTests
{
    private static readonly PlaceWords Words = new(Some.English);

    private static DocumentPlaces Places(Vedette.Extraction.Text.Document document) =>
        new(document, Words, SomePlaces.Index, new PlaceRecogniser(SomePlaces.Index, Words).Find(document));

    // What a text names as places: "text=id role", in order; border phrases as "border".
    private static string Read(string text)
    {
        var document = Some.Document(text);
        var places = Places(document);
        return string.Join("; ", document.Sentences.ToArray().SelectMany(s => places.Of(s))
            .Select(m => $"{m.Span.Text}={(m.Sense == PlaceSense.Border ? "border " : "")}{m.Place?.Id ?? "?"} {(m.Locates ? m.Role : m.Sense)}"));
    }

    [Theory]
    [InlineData("The column reached a field near Klintsy.", "Klintsy=geonames:8 Near")]
    [InlineData("Tanks stood in the Bryansk and Rostov regions of Russia.", "Bryansk=geonames:6 In; Rostov=geonames:5 In; Russia=iso:RU In")]
    [InlineData("They moved along Ukraine's eastern border.", "Ukraine's eastern border=border iso:UA Along")]
    [InlineData("They moved near the Ukrainian border.", "Ukrainian border=border iso:UA Near")]
    [InlineData("They stood on the border with Ukraine.", "border with Ukraine=border iso:UA Along")]
    [InlineData("They stood at the border.", "border=border ? Along")]
    [InlineData("Troops of the Indian army left Pakistan for the border between India and Pakistan.", "Indian=iso:IN Demonym; Pakistan=iso:PK Metonym; border between India=border iso:IN Near; Pakistan=iso:PK Near")]
    [InlineData("They trained on Belarusian soil.", "Belarusian=iso:BY Along")]
    [InlineData("Moscow denies it.", "Moscow=geonames:1 Metonym")]
    [InlineData("A camp was found in Moscow, Idaho.", "Moscow=geonames:1 In")]
    [InlineData("Klintsy, 5 December: a new camp.", "Klintsy=geonames:8 At")]
    [InlineData("KYIV, Nov 3 (Agency) - Nothing moved.", "KYIV=geonames:9 Metonym")]
    public void Places_are_read_with_their_role(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("Most of them left.")]
    [InlineData("Reading the list took time.")]
    [InlineData("He met Paris Hiltonova there.")]
    [InlineData("The Moscow Times wrote so.")]
    [InlineData("It stood in Rostov Street for years.")]
    public void What_only_looks_like_a_place_is_none(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("some 30 miles", 48.3, "30 miles")]
    [InlineData("two dozen kilometres", 24, "two dozen kilometres")]
    [InlineData("about 1.5 miles", 2.4, "1.5 miles")]
    [InlineData("300km", 300, "300km")]
    [InlineData("30 to 40 kilometres", 40, "40 kilometres")]
    [InlineData("two hundred and twenty-five km", 225, "two hundred and twenty-five km")]
    [InlineData("a hundred miles", 160.9, "a hundred miles")]
    public void A_stated_distance_belongs_to_the_place_before_it(string distance, double km, string words)
    {
        var document = Some.Document($"A camp has grown at Klintsy, {distance} from the Ukrainian border.");
        var mentions = Places(document).Of(document.Sentences[0]);
        mentions[0].Distance.ShouldBe(new StatedDistance(km, "border:UA", words));
    }
}
