namespace Vedette.Gazetteer.Tests;

public sealed class BordersTests
{
    [CompiledTheory]
    [InlineData("Klimovo", "geonames:547591", 5, 14)]
    [InlineData("Valuyki", "geonames:477192", 12, 22)]
    [InlineData("Klintsy", "geonames:547475", 40, 55)]
    [InlineData("Yelnya", "geonames:467753", 235, 265)]
    [InlineData("Kharkiv", "geonames:706483", 25, 42)]
    [InlineData("Belgorod", "geonames:578072", 25, 42)]
    public void Distances_to_the_border_of_Russia_and_Ukraine_are_right(string name, string id, double low, double high)
    {
        var place = Compiled.Places.Find(id).ShouldNotBeNull(name);
        Compiled.Borders.DistanceToBorderKm(place.Lat, place.Lon, "RU", "UA").ShouldNotBeNull().ShouldBeInRange(low, high);
        Compiled.Borders.DistanceToBorderKm(place.Lat, place.Lon, "UA", "RU")
            .ShouldBe(Compiled.Borders.DistanceToBorderKm(place.Lat, place.Lon, "RU", "UA"));
    }

    [CompiledTheory]
    [InlineData(44.95, 34.1, "UA")] // Simferopol
    [InlineData(45.36, 36.45, "UA")] // Kerch
    [InlineData(45.7, 34.4, "UA")] // Dzhankoi
    [InlineData(46.48, 30.7, "UA")] // Odesa
    [InlineData(45.04, 38.98, "RU")] // Krasnodar
    [InlineData(54.71, 20.5, "RU")] // Kaliningrad
    [InlineData(52.1, 23.7, "BY")] // Brest
    [InlineData(46.85, 29.6, "MD")] // Tiraspol
    [InlineData(35.2, 33.4, "CY")] // Nicosia
    [InlineData(9.55, 44.05, "SO")] // Hargeisa
    [InlineData(42.66, 21.16, "XK")] // Pristina
    [InlineData(43.0, 34.0, null)] // the Black Sea
    [InlineData(91.0, 500.0, null)] // nowhere
    public void A_point_lies_in_its_country_de_jure(double lat, double lon, string? country) =>
        Compiled.Borders.CountryAt(lat, lon).ShouldBe(country);

    [CompiledFact]
    public void Crimea_has_an_administrative_line_and_no_border_with_Russia_by_land()
    {
        Compiled.Borders.DistanceToCrimeanLineKm(46.16, 33.69).ShouldNotBeNull().ShouldBeLessThan(10);
        Compiled.Borders.DistanceToCrimeanLineKm(44.6, 33.52).ShouldNotBeNull().ShouldBeInRange(150, 200);
        Compiled.Borders.DistanceToBorderKm(46.16, 33.69, "RU", "UA").ShouldNotBeNull().ShouldBeGreaterThan(250);
    }

    [CompiledFact]
    public void Countries_without_a_common_border_have_no_distance_to_it()
    {
        Compiled.Borders.DistanceToBorderKm(50, 30, "UA", "FR").ShouldBeNull();
        Compiled.Borders.DistanceToBorderKm(50, 30, "XX").ShouldBeNull();
        Compiled.Borders.DistanceToBorderKm(50, 30, "").ShouldBeNull();
        Compiled.Borders.DistanceToBorderKm(50, 30, "UA").ShouldNotBeNull();
    }

    [CompiledTheory]
    [InlineData("UA", "RU")]
    [InlineData("BY", "PL")]
    [InlineData("RU", "PL")] // by Kaliningrad
    [InlineData("UA", "FR")]
    [InlineData("GB", "FR")] // a sea between
    [InlineData("UA", "UA")]
    [InlineData("UA", "XX")]
    [InlineData("", "RU")]
    public void Neighbours_are_those_that_have_a_distance_to_their_border(string a, string b)
    {
        Compiled.Borders.AreNeighbours(a, b).ShouldBe(Compiled.Borders.DistanceToBorderKm(50, 30, a, b) is not null);
        Compiled.Borders.AreNeighbours(b, a).ShouldBe(Compiled.Borders.AreNeighbours(a, b));
    }

    [CompiledFact]
    public void A_map_has_land_and_lines_inside_its_frame()
    {
        var box = new GeoBox(44, 22, 56, 42);
        var lands = Compiled.Borders.Outlines(box, 0.02);
        lands.Select(l => l.Country).ShouldBeSubsetOf(["UA", "RU", "BY", "PL", "MD", "RO", "LT", "LV", "BG", "RS", "HU", "SK", "TR", "GE", "KZ", "MK", "GR"]);
        lands.ShouldContain(l => l.Country == "UA");
        foreach (var point in lands.SelectMany(l => l.Rings).SelectMany(r => r)) box.Contains(point.Lat, point.Lon).ShouldBeTrue();
        foreach (var ring in lands.SelectMany(l => l.Rings)) ring[0].ShouldBe(ring[^1]);

        var lines = Compiled.Borders.Lines(box, 0.02);
        lines.ShouldContain(l => l.CountryA == "RU" && l.CountryB == "UA" && !l.IsAdministrative);
        lines.ShouldContain(l => l.CountryA == "UA" && l.CountryB == "UA" && l.IsAdministrative);
        lines.Sum(l => l.Points.Count).ShouldBeLessThan(Compiled.Borders.Lines(box, 0).Sum(l => l.Points.Count));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    public void A_damaged_file_is_refused(int length) => Should.Throw<InvalidDataException>(() => Borders.FromBytes(new byte[length]));
}
