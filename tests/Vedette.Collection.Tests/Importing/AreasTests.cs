using System.Globalization;
using System.Text;
using NodaTime;

namespace Vedette.Collection.Tests.Importing;

public sealed class AreasTests
{
    private static Imported Read(string geometry, string properties = "\"name\":\"Kesh\"") => Importer.Read(
        Encoding.UTF8.GetBytes($"{{\"type\":\"FeatureCollection\",\n\"features\":[\n{{\"type\":\"Feature\",\"properties\":{{{properties}}},\n\"geometry\":{geometry}}}]}}"),
        new ImportOrigin("a.geojson", "Desk East", Instant.FromUtc(2031, 6, 1, 0, 0), (lat, lon) => lat > 51 && lon is > 30 and < 33 ? "BY" : null));

    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[[[179,-17],[-179,-17],[-179,-16],[179,-16],[179,-17]]]}""", -16.5, 180, 120)]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[[178,-17],[180,-17],[180,-16],[178,-16],[178,-17]]],[[[-180,-17],[-179,-17],[-179,-16],[-180,-16],[-180,-17]]]]}""", -16.5, 179.5, 170)]
    [InlineData("""{"type":"Polygon","coordinates":[[[31,52],[32,52],[32,53],[31,53],[31.0, 52.0]]]}""", 52.5, 31.5, 66)]
    [InlineData("""{"type":"Point","coordinates":[31.123456,52.123456,210]}""", 52.12, 31.12, 1)]
    [InlineData("""{"type":"LineString","coordinates":[[31,52],[31,53]]}""", 52.5, 31, 56)]
    public void Areas_become_middle_and_radius(string geometry, double lat, double lon, double km)
    {
        var imported = Read(geometry);

        imported.Problems.ShouldBeEmpty();
        var cells = imported.Lines[1].Split('\t');
        Number(cells[3]).ShouldBe(lat, 0.001);
        Math.Abs(Number(cells[4])).ShouldBe(Math.Abs(lon), 0.001);
        Number(cells[5]).ShouldBe(km, km * 0.03);
    }

    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[[[1,2],[3,4],[5,6],[7,8]]]}""", "a ring that is not closed")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[[1,2],[3,4],[1,2]]]]}""", "a ring that is not closed")]
    [InlineData("""{"type":"Polygon","coordinates":[1,2]}""", "not those of a Polygon")]
    [InlineData("""{"type":"Point","coordinates":[[1,2]]}""", "not those of a Point")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""", "not those of a Polygon")]
    [InlineData("""{"type":"GeometryCollection","geometries":[]}""", "which is not imported")]
    [InlineData("""{"type":"Point","coordinates":[52.1,131.2]}""", "they look swapped")]
    [InlineData("""{"type":"Point","coordinates":["31","52"]}""", "not those of a Point")]
    [InlineData("""null""", "has no geometry")]
    public void What_is_wrong_with_an_area_is_told_with_its_line(string geometry, string told)
    {
        var imported = Read(geometry);

        imported.Problems.Single().ToString().ShouldStartWith("a.geojson:3: feature 1: 'Kesh' ");
        imported.Problems.Single().Reason.ShouldContain(told);
        imported.Lines.ShouldBeEmpty();
    }

    [Fact]
    public void A_ring_the_wrong_way_round_is_warned_of() =>
        Read("""{"type":"Polygon","coordinates":[[[31,52],[31,53],[32,53],[32,52],[31,52]]]}""").Warnings.Single().Reason.ShouldBe("feature 1: a ring of 'Kesh' runs clockwise");

    [Fact]
    public void A_point_in_another_country_than_it_says_is_warned_of() =>
        Read("""{"type":"Point","coordinates":[31,52]}""", "\"name\":\"Kesh\",\"country\":\"PL\"").Warnings.Single().Reason.ShouldBe("feature 1: 'Kesh' lies in BY, the file says PL");

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
