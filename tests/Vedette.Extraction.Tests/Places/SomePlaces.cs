using Vedette.Gazetteer;

namespace Vedette.Extraction.Tests.Places;

/// <summary>A small gazetteer, with namesakes, of well-known places.</summary>
internal static class SomePlaces
{
    public static PlaceIndex Index { get; } = PlaceIndex.FromBytes(new PlaceIndexBuilder()
        .Add(Country("iso:RU", "Russia", "RU", 60, 90, 144_000_000, "Russian"))
        .Add(Country("iso:UA", "Ukraine", "UA", 49, 32, 44_000_000, "Ukrainian"))
        .Add(Country("iso:BY", "Belarus", "BY", 53, 28, 9_400_000, "Belarusian"))
        .Add(Country("iso:GE", "Georgia", "GE", 42, 43.5, 3_700_000, "Georgian"))
        .Add(Country("iso:IN", "India", "IN", 22, 79, 1_400_000_000, "Indian"))
        .Add(Country("iso:PK", "Pakistan", "PK", 30, 70, 220_000_000, "Pakistani"))
        .Add(Town("geonames:1", "Moscow", "PPLC", "RU", "48", 55.75, 37.62, 10_400_000))
        .Add(Town("geonames:2", "Moscow", "PPLA2", "US", "ID", 46.73, -117.0, 25_000))
        .Add(Town("geonames:3", "Rostov-on-Don", "PPLA", "RU", "61", 47.23, 39.71, 1_100_000), "Rostov")
        .Add(Town("geonames:4", "Rostov", "PPL", "RU", "88", 57.19, 39.41, 31_000))
        .Add(Region("geonames:5", "Rostov Oblast", "RU", "61", 47.7, 41.2, 4_200_000), "Rostov", "Rostov region")
        .Add(Region("geonames:6", "Bryansk Oblast", "RU", "10", 53, 33.4, 1_200_000), "Bryansk", "Bryansk region")
        .Add(Town("geonames:7", "Bryansk", "PPLA", "RU", "10", 53.25, 34.37, 427_000))
        .Add(Town("geonames:8", "Klintsy", "PPL", "RU", "10", 52.75, 32.23, 67_000))
        .Add(Town("geonames:9", "Kyiv", "PPLC", "UA", "12", 50.45, 30.52, 2_900_000), "Kiev")
        .Add(Town("geonames:10", "Paris", "PPLC", "FR", "11", 48.85, 2.35, 2_100_000))
        .Add(Town("geonames:11", "Reading", "PPL", "GB", "ENG", 51.45, -0.97, 244_000))
        .Add(Town("geonames:12", "Most", "PPL", "CZ", "89", 50.5, 13.64, 66_000))
        .Add(new Place("vedette:crimea", "Crimea", "RGN", "UA", null, 45.3, 34.4, 120, 2_000_000))
        .Build());

    private static PlaceEntry Country(string id, string name, string iso, double lat, double lon, long people, string demonym) =>
        new(new Place(id, name, "PCLI", iso, null, lat, lon, 600, people), [new PlaceName(demonym, NameKind.Demonym), new PlaceName(demonym + "s", NameKind.Demonym)], people);

    private static Place Town(string id, string name, string feature, string iso, string region, double lat, double lon, long people) =>
        new(id, name, feature, iso, region, lat, lon, 5, people);

    private static Place Region(string id, string name, string iso, string region, double lat, double lon, long people) =>
        new(id, name, "ADM1", iso, region, lat, lon, 150, people);
}
