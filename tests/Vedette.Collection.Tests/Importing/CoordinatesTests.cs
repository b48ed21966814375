namespace Vedette.Collection.Tests.Importing;

public sealed class CoordinatesTests
{
    [Theory]
    [InlineData("54.575, 33.175", 54.575, 33.175)]
    [InlineData("-33.9 151.2", -33.9, 151.2)]
    [InlineData("54°34'30\"N 33°10'30\"E", 54.575, 33.175)]
    [InlineData("54° 34.5′ N, 33° 10.5′ E", 54.575, 33.175)]
    [InlineData("N54 34 30 E33 10 30", 54.575, 33.175)]
    [InlineData("E33.175 N54.575", 54.575, 33.175)]
    [InlineData("33d52m10sS 151d12m30sE", -33.869444, 151.208333)]
    public void Degrees_are_read_in_every_common_form(string text, double lat, double lon)
    {
        Coordinates.TryParse(text, out var y, out var x).ShouldBeTrue();
        y.ShouldBe(lat, 1e-5);
        x.ShouldBe(lon, 1e-5);
    }

    // The Eiffel tower, the White House, the Sydney opera house, to a metre or so, from general knowledge.
    [Theory]
    [InlineData("31UDQ4825111932", 48.85824, 2.29448)]
    [InlineData("18S UJ 23394 07396", 38.8977, -77.0366)]
    [InlineData("56HLH 34873 52265", -33.8568, 151.2153)]
    public void The_military_grid_is_read(string text, double lat, double lon)
    {
        Coordinates.TryParse(text, out var y, out var x).ShouldBeTrue();
        y.ShouldBe(lat, 0.001);
        x.ShouldBe(lon, 0.001);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Yelnya")]
    [InlineData("54.5")]
    [InlineData("54 75 00 N 33 10 00 E")]
    [InlineData("54N 33N")]
    [InlineData("61UDQ4825111932")]
    [InlineData("31UDQ482511193")]
    [InlineData("31IDQ4825111932")]
    [InlineData("1 2 3")]
    public void What_is_none_is_refused(string text) => Coordinates.TryParse(text, out _, out _).ShouldBeFalse();
}
