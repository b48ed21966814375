using LocalDate = NodaTime.LocalDate;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Warning.Tests;

/// <summary>The indicators of the shipped scenario that name a change of state or a relation, each with what must trip it and
/// something alike that must not.</summary>
public class ChangesOfState
{
    private static readonly LocalDate First = new(2030, 1, 1);

    private static readonly Scenario Shipped = ScenarioFile.Parse(
        File.ReadAllText(Path.Combine(ShippedScenarios.Folder, "russia-ukraine-2021.yaml")), "s.yaml",
        name => new Place("vedette:" + name, name, "PPL", "RU", null, 55, 130, 1, 1)).Scenario!;

    [Fact]
    public void A_site_empties_while_one_nearer_the_border_fills()
    {
        Seen("empties-nearer", Camp(0, "Far", 250, SiteState.Vacated), Camp(20, "Near", 40, SiteState.New)).ShouldBeTrue();
        Seen("empties-nearer", Camp(0, "Near", 40, SiteState.Vacated), Camp(20, "Far", 250, SiteState.New)).ShouldBeFalse("it goes away");
        Seen("empties-nearer", Camp(20, "Far", 250, SiteState.Vacated), Camp(0, "Near", 40, SiteState.New)).ShouldBeFalse("it filled before");
        Seen("empties-nearer", Camp(0, "Far", 250, SiteState.Vacated), Camp(60, "Near", 40, SiteState.New)).ShouldBeFalse("too long after");
    }

    [Fact]
    public void Force_moves_from_one_distance_band_to_the_next()
    {
        Evidence[] near = [Camp(40, "A", 20, SiteState.New), Camp(42, "B", 30, SiteState.Growing), Camp(44, "C", 50, SiteState.Present)];
        Seen("moves-nearer", [Camp(0, "Far", 250, SiteState.Present), .. near]).ShouldBeTrue();
        Seen("moves-nearer", near).ShouldBeFalse("nothing was far before");
        Seen("moves-nearer", [Camp(0, "Far", 250, SiteState.Present), .. near[..2]]).ShouldBeFalse("two places are no belt");
        Seen("moves-nearer", [Camp(0, "Near", 30, SiteState.Present), Camp(40, "A", 200, SiteState.New), Camp(42, "B", 250, SiteState.New), Camp(44, "C", 300, SiteState.New)]).ShouldBeFalse("it moves away");
    }

    [Fact]
    public void The_announced_end_of_an_exercise_passes()
    {
        var announced = Does(0, "exercise", "Ministry", SourceKind.Government, "BY", actor: "RU/BY", asOf: Edtf.Between(First.PlusDays(1), First.PlusDays(10)));
        Seen("end-passes", 13, announced).ShouldBeFalse("three days are left for it");
        Seen("end-passes", 14, announced).ShouldBeTrue();
        Seen("end-passes", 20, announced, Does(12, "withdrawal", "Observers", SourceKind.Investigators)).ShouldBeFalse("somebody saw it end");
        Seen("end-passes", 20, announced, Does(12, "withdrawal", "Ministry", SourceKind.Government, "BY")).ShouldBeTrue("its own ministry is no witness");
        Seen("end-passes", 20, announced with { Claim = announced.Claim with { AsOf = new Interval(Edtf.Day(First), DateBasis.Explicit) } }).ShouldBeFalse("no end was announced");
    }

    [Fact]
    public void A_withdrawal_is_claimed_and_nobody_independent_sees_it_within_days()
    {
        var claimed = Does(0, "withdrawal", "Ministry", SourceKind.Government, "RU");
        Seen("withdrawal-claimed-unseen", 7, claimed).ShouldBeFalse();
        Seen("withdrawal-claimed-unseen", 8, claimed).ShouldBeTrue();
        Seen("withdrawal-claimed-unseen", 8, claimed, Camp(4, "Near", 40, SiteState.Reduced)).ShouldBeFalse("a picture shows it");
        Seen("withdrawal-claimed-unseen", 8, claimed, Does(3, "withdrawal", "A paper", SourceKind.Media)).ShouldBeTrue("a paper that repeats it is no witness");
        Seen("withdrawal-claimed-unseen", 8, claimed, Does(3, "arrival", "Observers", SourceKind.Investigators, text: "Trucks left the station for the border.")).ShouldBeTrue("what leaves a station need not go home");
        Seen("withdrawal-claimed-unseen", 8, Does(0, "withdrawal", "Observers", SourceKind.Investigators)).ShouldBeFalse("others say so, not the actor");
    }

    [Fact]
    public void A_unit_is_far_from_its_home_district()
    {
        var here = Camp(0, "Near", 40, SiteState.New);
        Seen("far-from-home", here with { Claim = here.Claim with { Unit = "Eastern Military District" } }).ShouldBeTrue();
        Seen("far-from-home", here with { Claim = here.Claim with { Unit = "Western Military District" } }).ShouldBeFalse();
    }

    [Fact]
    public void Equipment_is_left_behind()
    {
        var ordered = Does(0, "withdrawal", "Ministry", SourceKind.Government, "RU");
        Seen("left-behind", ordered, Camp(20, "Range", 180, SiteState.Present, "The howitzers remain at the range.")).ShouldBeTrue();
        Seen("left-behind", ordered, Camp(20, "Range", 180, SiteState.Growing, "A camp has grown at the range.")).ShouldBeFalse("what is new was not left");
        Seen("left-behind", Camp(20, "Range", 180, SiteState.Present, "The howitzers remain at the range.")).ShouldBeFalse("nobody withdrew");
    }

    [Fact]
    public void Something_is_built_and_struck()
    {
        Seen("built-and-struck", Bridge(0, "Ford", SiteState.New), Bridge(2, "Ford", SiteState.Vacated)).ShouldBeTrue();
        Seen("built-and-struck", Bridge(0, "Ford", SiteState.New), Bridge(2, "Elsewhere", SiteState.Vacated)).ShouldBeFalse();
        Seen("built-and-struck", Bridge(0, "Ford", SiteState.New), Bridge(2, "Ford", SiteState.Present)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("RU", true)]
    [InlineData("UA", false)]
    [InlineData(null, false)]
    public void Only_the_actors_own_call_up_of_reserves_counts(string? whose, bool counts)
    {
        var call = Does(0, "reserve_call_up", "Ministry", SourceKind.Government, "UA", actor: whose);
        Seen("reserves", call).ShouldBe(counts);
        Seen("reserves", call with { Claim = call.Claim with { Activity = null, Kind = ClaimKind.ForceEstimate, Status = ForceStatus.Reserve } }).ShouldBe(counts);
    }

    private static bool Seen(string indicator, params Evidence[] evidence) => Seen(indicator, 65, evidence);

    private static bool Seen(string indicator, int day, params Evidence[] evidence)
    {
        // North of 50 degrees lies the one country, south of it the other.
        var assessor = new Assessor(Shipped, new Geography((lat, _, _) => (lat - 50) * 111));
        foreach (var one in evidence) assessor.Show(one);
        return assessor.Assess(First.PlusDays(day)).Indicators.Single(i => i.Id == indicator).State == IndicatorState.Seen;
    }

    private static Evidence Camp(int day, string place, double km, SiteState state, string text = "A camp.") => Site(day, place, km, state, "camp", text);

    private static Evidence Bridge(int day, string place, SiteState state) => Site(day, place, 10, state, "bridge", "A bridge.");

    private static Evidence Site(int day, string place, double km, SiteState state, string site, string text)
    {
        var made = Some.Site($"{place}{day}", place, 50 + km / 111, 30, state, "Imagery " + place, 0, site);
        var where = made.Claim.Places[0] with { Country = "RU" };
        return made with { Known = First.PlusDays(day), Claim = made.Claim with { Actor = "RU", Places = [where], Evidence = new Span(0, text.Length, text) } };
    }

    private static Evidence Does(int day, string activity, string origin, SourceKind kind, string? country = null, string? actor = "RU", Edtf? asOf = null, string text = "Text")
    {
        var made = Some.Activity($"{activity}{origin}{day}", activity, origin, 0, kind);
        return made with
        {
            Known = First.PlusDays(day),
            Country = country,
            Claim = made.Claim with { Actor = actor, Evidence = new Span(0, text.Length, text), AsOf = asOf is null ? Interval.Unknown : new Interval(asOf, DateBasis.Explicit) },
        };
    }
}
