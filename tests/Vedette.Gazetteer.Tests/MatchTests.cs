namespace Vedette.Gazetteer.Tests;

public sealed class MatchTests
{
    private static readonly PlaceIndex Index = Some.Index(b => b
        .Add(Some.Place("geonames:1", "Yelnya"), "Yel'nya", "El'nya", "Ельня")
        .Add(Some.Place("geonames:2", "Rostov-on-Don", "RU"), "Rostov na Donu", "Rostov")
        .Add(Some.Place("geonames:3", "Rostov", "RU", population: 30))
        .Add(Some.Place("geonames:4", "Saint Petersburg", "RU"), "St. Petersburg")
        .Add(Some.Place("geonames:5", "King's Lynn", "GB"))
        .Add(Some.Place("geonames:6", "Lynn", "US"))
        .Add(Some.Place("geonames:7", "Cuba", "CU"))
        .Add(Some.Place("geonames:8", "Cubas", "ES"))
        .Add(Some.Place("geonames:9", "Kraków", "PL"))
        .Add(Some.Place("geonames:10", "Sea of Azov", null))
        .Add(Some.Place("geonames:11", "Al Bab", "SY"))
        .Add(Some.Place("geonames:12", "Kyiv"), "Київ")
        .Add(new PlaceEntry(
            Some.Place("geonames:13", "United States", "US", feature: "PCLI"),
            [new("US", NameKind.Abbreviation), new("U.S.", NameKind.Abbreviation), new("American", NameKind.Demonym, "en"), new("Americans", NameKind.Demonym, "en")],
            1e9)));

    [Theory]
    [InlineData("near Yel’nya, where", "Yel", "Yel’nya")]
    [InlineData("near Yel'nya's station", "Yel", "Yel'nya")]
    [InlineData("YELNYA (AP)", "YEL", "YELNYA")]
    [InlineData("from Rostov on Don.", "Rostov", "Rostov on Don")]
    [InlineData("from Rostov\u2011on\u2011Don.", "Rostov", "Rostov\u2011on\u2011Don")]
    [InlineData("in Saint\u00A0Petersburg", "Saint", "Saint\u00A0Petersburg")]
    [InlineData("in Saint\nPetersburg", "Saint", "Saint\nPetersburg")]
    [InlineData("in St. Petersburg now", "St", "St. Petersburg")]
    [InlineData("in King's Lynn", "King", "King's Lynn")]
    [InlineData("Cuba's harbours", "Cuba", "Cuba")]
    [InlineData("in Krakow", "Krak", "Krakow")]
    [InlineData("in Krako\u0301w", "Krak", "Krako\u0301w")]
    [InlineData("the Sea of Azov is", "Sea", "Sea of Azov")]
    [InlineData("in al-Bab", "al-", "al-Bab")]
    [InlineData("Moscow–Kyiv–Minsk", "Kyiv", "Kyiv")]
    [InlineData("у Київ", "К", "Київ")]
    [InlineData("in the U.S. today", "U.S", "U.S.")]
    [InlineData("the US said", "US", "US")]
    [InlineData("Kyi\u00ADv", "Kyi", "Kyi\u00ADv")]
    public void The_longest_name_is_found_as_it_is_written(string text, string at, string name) =>
        Index.Match(text, at).Name.ShouldBe(name);

    [Theory]
    [InlineData("the kyiv zoo", "kyiv")]
    [InlineData("tell us more", "us")]
    [InlineData("Us too", "Us")]
    [InlineData("Kyivan Rus", "Kyivan")]
    [InlineData("Saint\n\nPetersburg", "Saint")]
    [InlineData("...", ".")]
    public void What_is_no_name_is_not_found(string text, string at) => Index.Match(text, at).Name.ShouldBe("");

    [Fact]
    public void An_ambiguous_name_lists_all_places_the_most_prominent_first() =>
        Index.Match("in Rostov today", "Rostov").Ids.ShouldBe(["geonames:2", "geonames:3"]);

    [Fact]
    public void A_demonym_is_told_from_a_name()
    {
        var found = new List<PlaceCandidate>();
        Index.Match("Americans said", 0, found).ShouldBe(9);
        found.ShouldHaveSingleItem().Kind.ShouldBe(NameKind.Demonym);
        found[0].Language.ShouldBe("en");
    }

    [Fact]
    public void A_look_up_that_finds_nothing_allocates_nothing()
    {
        var found = new List<PlaceCandidate>();
        const string text = "Nothing here Whatsoever";
        Index.Match(text, 0, found);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Index.Match(text, 0, found);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(int.MaxValue)]
    public void A_start_outside_the_text_matches_nothing(int start) => Index.Match("Kyiv", start, []).ShouldBe(0);
}
