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
    public void Of_one_day_a_word_of_change_says_more_than_presence_whoever_tells_it()
    {
        var plain = Seen(Winter, "2", SiteState.Present, "2030-12-05") with { Evidence = new Span(100, 140, "") };
        var site = Fuser.Fuse(Some.Input([Winter], Seen(Winter, "9", SiteState.New, "2030-12-05") with { Attribution = Attribution.OwnVoice }, plain)).Sites.Single();

        site.Stages.Select(s => s.State).ShouldBe([SiteState.New]);
        site.State.ShouldBe(SiteState.New);
    }

    [Theory]
    [InlineData(SiteState.Present, SiteState.Reactivated)]
    [InlineData(SiteState.New, SiteState.Reactivated)]
    [InlineData(SiteState.Growing, SiteState.Growing)]
    public void What_is_seen_at_a_place_that_was_left_is_reactivated(SiteState seen, SiteState state)
    {
        var site = Fuser.Fuse(Some.Input([Spring, Autumn, Winter],
            Seen(Spring, "1", SiteState.Present, "2030-04-08"), Seen(Autumn, "2", SiteState.Vacated, "2030-11-01"), Seen(Winter, "3", seen, "2030-12-05"))).Sites.Single();

        site.Stages.Select(s => s.State).ShouldBe([SiteState.Present, SiteState.Vacated, state]);
    }

    [Fact]
    public void One_that_says_the_place_was_left_does_not_outvote_two_that_see_it()
    {
        Claim By(string id, string name, SiteState state, int at) => Seen(Winter, id, state, "2030-12-05") with { Attribution = new Attribution([new Source(name, SourceKind.ImageryProvider)]), Evidence = new Span(at, at + 40, "") };
        var site = Fuser.Fuse(Some.Input([Winter], By("1", "Skyview Imaging", SiteState.Vacated, 0), By("2", "Highpoint", SiteState.Present, 100), By("3", "Fieldlens", SiteState.Present, 200))).Sites.Single();

        site.State.ShouldBe(SiteState.Present);
    }

    [Fact]
    public void A_place_that_only_says_where_another_lies_is_no_site()
    {
        var claim = Seen(Autumn, "1", SiteState.New, "2030-11-01");
        var near = new ClaimPlace(new Span(10, 16, "Marrow"), PlaceRole.Near, "Marrow", "geonames:8", "PPL", "XA", 52.2, 33, 20);

        Fuser.Fuse(Some.Input([Autumn], claim with { Places = [claim.Places[0], near] })).Sites.Single().Name.ShouldBe("Kesh");
        Fuser.Fuse(Some.Input([Autumn], claim with { Places = [near] })).Sites.Single().OnlyNear.ShouldBeTrue();
    }

    [Fact]
    public void A_town_and_its_station_are_related_and_a_namesake_far_away_is_not()
    {
        var claim = Seen(Autumn, "1", SiteState.Present, "2030-11-01");
        ClaimPlace At(string name, string id, double lat) => new(new Span(10, 14, name), PlaceRole.At, name, id, "RSTN", "XA", lat, 33, 3);
        var sites = Fuser.Fuse(Some.Input([Autumn], claim, claim with { Id = "c-2", Places = [At("Kesh railway station", "vedette:kesh-station", 52.05)] },
            claim with { Id = "c-3", Places = [At("Kesh air base", "vedette:kesh-base", 55)] })).Sites;

        sites.Select(s => (s.Id, string.Join(' ', s.Related))).ShouldBe([("s-geonames-7", "s-vedette-kesh-station"), ("s-vedette-kesh-base", ""), ("s-vedette-kesh-station", "s-geonames-7")]);
    }

    [Fact]
    public void An_observation_without_a_place_goes_on_about_the_only_site_above_it()
    {
        var first = Seen(Autumn, "1", SiteState.New, "2030-11-01");
        var more = Seen(Autumn, "2", SiteState.Growing, "2030-11-02") with { Places = [], Evidence = new Span(100, 140, "") };
        var other = Seen(Autumn, "3", SiteState.Present, "2030-11-01") with { Places = [first.Places[0] with { Name = "Marrow", GazetteerId = "geonames:8" }], Evidence = new Span(50, 90, "") };

        Fuser.Fuse(Some.Input([Autumn], first, more)).Sites.Single().Stages.Select(s => s.State).ShouldBe([SiteState.New, SiteState.Growing]);
        Fuser.Fuse(Some.Input([Autumn], first, other, more)).Sites.SelectMany(s => s.Observations).Select(o => o.Claim).ShouldNotContain("c-2");
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
