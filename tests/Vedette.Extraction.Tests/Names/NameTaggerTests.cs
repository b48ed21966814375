using FsCheck;
using FsCheck.Fluent;
using Vedette.Extraction.Names;
using Vedette.Extraction.Tests.Places;

namespace Vedette.Extraction.Tests.Names;

public sealed class NameTaggerTests
{
    private static readonly NameTagger Tagger = new(Installed.Tagger, Some.English, SomePlaces.Index);

    private static readonly string[] Pieces =
    [
        "Paris", "Hilton", "Kyiv", "Ministry", "of", "the", "and", "Defence", "Mr.", "said", "in", ",", ".", "-", "–", "'s", "’", "(", "\"", "\n\n", "AL-ASAD", "U.S.", "41st", "Army",
        "É", "\u0301", "\uD83D\uDD34", "\uD800", "А", "ß", "İstanbul", "d'Ivoire", "X", "St.", "94,300", "\u00A0", "McLean",
    ];

    private static List<(string Text, EntityKind Kind)> Read(string text)
    {
        var document = Some.Document(text);
        return [.. Tagger.Tag(document).Select(n => (document.SpanOf(n.FirstToken, n.EndToken).Text, n.Kind))];
    }

    [Fact]
    public void People_organisations_and_places_are_told_apart() =>
        Read("Angela Meyer of the Ministry of Health flew to Kyiv.").ShouldBe([("Angela Meyer", EntityKind.Person), ("Ministry of Health", EntityKind.Organisation), ("Kyiv", EntityKind.Place)]);

    [Theory]
    [InlineData("Angela Meyer came late. Nobody had told Meyer why. Meyer left at once.", "Meyer", EntityKind.Person, 2)]
    [InlineData("The Institute for Maritime Peace (IMP) wrote to them. The IMP has no answer, and IMP officials wait.", "IMP", EntityKind.Organisation, 3)]
    public void What_one_sentence_says_of_a_name_holds_for_the_text(string text, string name, EntityKind kind, int times) =>
        Read(text).Count(n => n == (name, kind)).ShouldBe(times);

    [Theory]
    [InlineData("Troops of the 41st Army crossed the river.", "41st Army")]
    [InlineData("He sold his shares of Hartley Inc. on Friday.", "Hartley Inc.")]
    public void A_name_has_its_number_and_its_point(string text, string name) => Read(text).ShouldContain((name, EntityKind.Organisation));

    [Theory]
    [InlineData("Merchants sold grain to the OSCE and to Lockheed Martin.", "OSCE")]
    [InlineData("They blame Daesh for it.", "Daesh")]
    [InlineData("The pilots of Lockheed Martin left early.", "Lockheed Martin")]
    public void A_body_that_the_lexicons_know_is_one_wherever_it_stands(string text, string name) => Read(text).ShouldContain((name, EntityKind.Organisation));

    [Theory]
    [InlineData("Later Secretary Anna Meyer spoke.", "Anna Meyer")]
    [InlineData("He wrote to Premier Hans Gerber on Friday.", "Hans Gerber")]
    [InlineData("The talks were led by Kim Sung-hwan of the ministry.", "Kim Sung-hwan")]
    public void A_person_goes_without_title_and_with_the_whole_name(string text, string name) => Read(text).ShouldContain((name, EntityKind.Person));

    [Theory]
    [InlineData("USS Abraham Lincoln left the port.")]
    [InlineData("Damage done by Hurricane Florence is still seen.")]
    [InlineData("The frigate HMS Kent came home.")]
    public void Who_a_ship_or_a_storm_is_called_after_is_not_there(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void Small_letters_are_never_a_name() => Read("the town was quiet, they said").ShouldBeEmpty();

    [Fact]
    public void Any_text_gives_the_same_names_twice_inside_it_and_apart()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p));
        Prop.ForAll(Arb.From(texts), text =>
        {
            var document = Some.Document(text);
            var names = Tagger.Tag(document);
            names.ShouldBe(Tagger.Tag(document));
            var end = 0;
            foreach (var name in names)
            {
                name.FirstToken.ShouldBeGreaterThanOrEqualTo(end);
                name.EndToken.ShouldBeGreaterThan(name.FirstToken);
                end = name.EndToken;
            }
            end.ShouldBeLessThanOrEqualTo(document.Tokens.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(120));
    }

    [Fact]
    public void A_thousand_capitals_in_a_row_are_cut_and_read() => Read(string.Join(' ', Enumerable.Repeat("Alpha Of Bravo", 400))).Count.ShouldBeLessThan(1201);

    [Fact]
    public void A_model_is_read_as_it_was_written() => TaggerModel.Parse(Installed.Tagger.ToBytes()).ToBytes().ShouldBe(Installed.Tagger.ToBytes());

    [Fact]
    public void What_is_no_model_is_said_to_be_none()
    {
        Should.Throw<InvalidDataException>(() => TaggerModel.Parse("not a model"u8));
        Should.Throw<InvalidDataException>(() => TaggerModel.Parse(Installed.Tagger.ToBytes().AsSpan()[..^1]));
    }
}
