using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class KeepingSites
{
    private static readonly Report Spring = Some.Report("spring", "2030-04-10");
    private static readonly Report Autumn = Some.Report("autumn", "2030-11-02");
    private static readonly Report Winter = Some.Report("winter", "2030-12-08");
    private static readonly Source Satellite = new("Skyview Imaging", SourceKind.ImageryProvider);

    [Fact]
    public void A_site_has_its_states_over_time_and_first_and_last_day()
    {
        var site = Fuser.Fuse(Some.Input([Spring, Autumn, Winter],
            Seen(Winter, "3", SiteState.Growing, "2030-12-05"),
            Seen(Spring, "1", SiteState.New, "2030-04-08"),
            Seen(Autumn, "2", SiteState.New, "2030-11-01"),
            Seen(Winter, "4", SiteState.Growing, "2030-12-07"))).Sites.Single();

        (site.State, site.FirstSeen!.Text, site.LastSeen!.Text).ShouldBe((SiteState.Growing, "2030-04-08", "2030-12-07"));
        site.Stages.Select(s => (s.State, s.From!.Text, s.To!.Text)).ShouldBe([(SiteState.New, "2030-04-08", "2030-11-01"), (SiteState.Growing, "2030-12-05", "2030-12-07")]);
        site.Origins.ShouldBe(["Skyview Imaging"]);
    }

    [Fact]
    public void Equipment_that_a_known_site_did_not_have_is_new_there()
    {
        var tanks = new EquipmentItem(null, "tank", new Span(0, 5, "tanks"));
        var missiles = new EquipmentItem("Buk-M3", "air_defence", new Span(6, 9, "Buk"));
        var site = Fuser.Fuse(Some.Input([Autumn, Winter],
            Seen(Autumn, "1", SiteState.Present, "2030-11-01") with { Equipment = [tanks] },
            Seen(Winter, "2", SiteState.Present, "2030-12-05") with { Equipment = [tanks, missiles] })).Sites.Single();

        site.Appearances.Select(a => (a.Item, a.FirstSeen!.Text, a.IsNew)).ShouldBe([("Buk-M3", "2030-12-05", true), ("tank", "2030-11-01", false)]);
    }

    [Fact]
    public void What_is_only_near_a_place_keeps_a_radius()
    {
        var claim = Seen(Autumn, "1", SiteState.Present, "2030-11-01");
        var site = Fuser.Fuse(Some.Input([Autumn], claim with { Places = [claim.Places[0] with { Role = PlaceRole.Near, RadiusKm = 2 }] })).Sites.Single();

        site.OnlyNear.ShouldBeTrue();
        site.RadiusKm!.Value.ShouldBeGreaterThanOrEqualTo(10);
    }

    [Fact]
    public void The_same_eye_within_days_is_one_assertion_and_another_eye_another_origin()
    {
        var picture = Fuser.Fuse(Some.Input([Autumn, Winter],
            Seen(Autumn, "1", SiteState.Present, "2030-11-01"),
            Seen(Autumn, "2", SiteState.Present, "2030-11-03") with { Evidence = new Span(100, 140, "") },
            Seen(Autumn, "3", SiteState.Present, "2030-11-02") with { Attribution = new Attribution([Some.Official("Ministry of Defence of Beland", "XB")]), Evidence = new Span(200, 240, "") }));

        var question = picture.Questions.Single();
        question.Kind.ShouldBe(ClaimKind.SiteObservation);
        question.Origins.ShouldBe(["Government of XB", "Skyview Imaging"]);
        picture.Assertions.Select(a => a.Members.Count).Order().ShouldBe([1, 2]);
        picture.Estimates.ShouldBeEmpty();
    }

    private static Claim Seen(Report report, string id, SiteState state, string day) => new()
    {
        Id = "c-" + id,
        Kind = ClaimKind.SiteObservation,
        Report = report.Reference,
        Evidence = new Span(0, 40, ""),
        Attribution = new Attribution([Satellite]),
        Modality = Modality.Reported,
        AsOf = new Interval(Edtf.TryParse(day, out var edtf) ? edtf : null, DateBasis.Explicit),
        Actor = "XA",
        State = state,
        Places = [new ClaimPlace(new Span(0, 4, "Kesh"), PlaceRole.At, "Kesh", "geonames:7", "PPL", "XA", 52, 33, 3)],
    };
}
