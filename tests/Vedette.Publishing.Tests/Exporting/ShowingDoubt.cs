using System.Text.Json.Nodes;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

/// <summary>No format makes more of a place than is known.</summary>
public sealed class ShowingDoubt
{
    [Theory]
    [InlineData("geojson", "\"Point\"")]
    [InlineData("kml", "<Point>")]
    [InlineData("cot", "<point")]
    [InlineData("stix", "\"latitude\"")]
    [InlineData("jsonl", "\"lat\":5")]
    [InlineData("csv", "52.1,")]
    public void An_area_gets_no_pin(string format, string pin)
    {
        var (narrow, wide) = (Around(5), Around(120));

        Written.Text(format, narrow).ShouldContain(pin);
        Written.Text(format, wide).ShouldNotContain(pin);
    }

    [Theory]
    [InlineData("geojson", "\"Polygon\"")]
    [InlineData("kml", "<Polygon>")]
    public void What_is_wider_than_a_map_can_show_is_not_drawn(string format, string shape)
    {
        Written.Text(format, Around(120)).ShouldContain(shape);
        Written.Text(format, Around(2500)).ShouldNotContain(shape);
    }

    [Fact]
    public void Every_format_rounds_to_a_hundredth_of_a_degree_with_a_kilometre_of_doubt()
    {
        var exact = Around(0.01);
        exact = exact with { Sites = [.. exact.Sites.Select(s => s with { Lat = 52.123456 })], Claims = [.. exact.Claims.Select(c => c with { Places = [.. c.Places.Select(p => p with { Lat = 52.123456 })] })] };

        foreach (var format in Exports.All.Select(e => e.Name)) Written.Text(format, exact).ShouldNotContain("52.12345", Case.Sensitive, format);
        var place = JsonNode.Parse(Written.Text("jsonl", exact).Split('\n').First(l => l.Contains("52.12", StringComparison.Ordinal)))!["places"]![0]!;
        ((double)place["radius_km"]!).ShouldBe(1);
    }

    [Theory]
    [InlineData("A battery stands at 52.12345, 31.98765.", "A battery stands at 52.12…, 31.98….")]
    [InlineData("At 54°34'30\"N 33°10'30.5\"E they camp.", "At 54°34…N 33°10…E they camp.")]
    [InlineData("At 54°34.512'N 33°10.5'E.", "At 54°34…N 33°10…E.")]
    [InlineData("Grid 35UQT1234567890 is in use.", "Grid 35UQT12…67… is in use.")]
    [InlineData("Grid 36U VF 12345 67890 too.", "Grid 36U VF12…67… too.")]
    [InlineData("52.12, 31.98 is coarse already.", "52.12, 31.98 is coarse already.")]
    [InlineData("It costs 12.5 million; 94,300 men; 1.234 tonnes; the 41st Army; 8.10.2021.", "It costs 12.5 million; 94,300 men; 1.234 tonnes; the 41st Army; 8.10.2021.")]
    [InlineData("T-72B3 and 2S19M2 guns, 9K720.", "T-72B3 and 2S19M2 guns, 9K720.")]
    public void Coordinates_in_sentences_are_made_coarse(string words, string told) => Coarse.Text(words).ShouldBe(told);

    [Fact]
    public void A_marker_that_was_held_back_comes_with_a_later_delta()
    {
        var picture = Written.BuildUp() with { AsOf = Edtf.Day(new LocalDate(2031, 5, 6)) };
        string Delta(int day) => Written.Text("cot", picture, e => e with { At = Instant.FromUtc(2031, 5, day, 12, 0), Since = picture });

        Delta(7).ShouldBeEmpty();
        Delta(8).ShouldContain("a-n-G");
    }

    [Fact]
    public void What_became_an_area_loses_its_marker()
    {
        var (before, after) = (Around(5), Around(120));

        Written.Text("cot", after, e => e with { Since = before with { AsOf = Edtf.Day(new LocalDate(2031, 5, 20)) } }).ShouldContain("t-x-d-d");
    }

    private static Picture Around(double km)
    {
        var picture = Written.BuildUp();
        return picture with
        {
            Sites = [.. picture.Sites.Where(s => s.Lat is not null).Select(s => s with { RadiusKm = km })],
            Claims = [.. picture.Claims.Select(c => c with { Places = [.. c.Places.Select(p => p with { RadiusKm = p.Lat is null ? null : km })] })],
        };
    }
}
