using Vedette.Model;

namespace Vedette.Publishing.Tests;

public sealed class MapTests
{
    [Fact]
    public void A_single_far_site_is_left_to_the_table_and_said_so()
    {
        var some = new Some();
        var report = some.Report("Lantern Desk", "Bulletin", "2031-05-06");
        for (var i = 0; i < 5; i++) some.SeenAt($"Camp {i}", SiteState.Growing, 51 + (i * 0.4), 34 + (i * 0.5), 4, "2031-05-02", "Lantern Desk", report);
        some.SeenAt("Antipodes", SiteState.Growing, -40, 175, 4, "2031-05-02", "Lantern Desk", report);
        var map = some.Brief().Sections[1].Blocks.OfType<MapFigure>().Single();
        map.Marks.Count.ShouldBe(5);
        map.East.ShouldBeLessThan(60);
        map.Caption.ShouldContain("1 site farther away is in the table only");
    }

    [Fact]
    public void Land_is_cut_to_the_frame_and_a_circle_grows_with_its_doubt()
    {
        var map = new MapFigure("", 50, 30, 54, 36, [], null, []);
        var view = new MapView(map, 600, 400);
        var ring = view.Clip(new MapOutline("XX", null, [(-60, -170), (-60, 170), (80, 170), (80, -170)], true));
        ring.ShouldAllBe(point => point.X >= -5 && point.X <= 605 && point.Y >= -5 && point.Y <= 405);
        view.Length(20, 52).ShouldBe(2 * view.Length(10, 52), 0.001);
        var (x, y) = view.Project(52, 33);
        x.ShouldBe(300, 1);
        y.ShouldBeInRange(150, 250);
    }

    [Fact]
    public void The_band_near_the_border_is_drawn_as_a_band_and_never_as_a_pin()
    {
        var some = new Some();
        var report = some.Report("Lantern Desk", "Bulletin", "2031-05-06");
        some.SeenAt("Camp", SiteState.Growing, 51, 34, 4, "2031-05-02", "Lantern Desk", report);
        some.SeenAt("Grenzland", SiteState.Growing, 48, 31, 600, "2031-05-02", "Lantern Desk", report);
        var picture = some.Picture();
        var claims = picture.Claims.Select(claim => claim.Places[0].Name == "Grenzland" ? claim with { Places = [claim.Places[0] with { Role = PlaceRole.Near, Feature = "PCLI" }] } : claim).ToList();
        var map = BriefComposer.Compose(picture with { Claims = claims }, some.Text, new BriefOptions { Outlines = new Strip() }).Sections[1].Blocks.OfType<MapFigure>().Single();
        map.Band.ShouldNotBeNull().Exhibits.ShouldNotBeEmpty();
        map.Marks.Select(mark => mark.Name).ShouldBe(["Camp"]);
    }

    private sealed class Strip : IMapOutlines
    {
        public IEnumerable<MapOutline> Lands(double south, double west, double north, double east) => [];

        public IEnumerable<MapOutline> Between(string country, string neighbour) => [new MapOutline(country, neighbour, [(50, 33), (51, 35), (52, 36)], false)];
    }
}
