using Vedette.Model;

namespace Vedette.Warning.Tests;

public class SeeingRelations
{
    private static readonly Pattern Emptied = new() { States = [SiteState.Vacated, SiteState.Reduced] };
    private static readonly Pattern Filled = new() { States = [SiteState.New, SiteState.Growing] };
    private static readonly Geography Map = new(borders: null);

    [Fact]
    public void A_bridge_that_is_built_and_struck_at_one_place_is_seen()
    {
        var relation = new Follows([Filled], [Emptied], 14, SamePlace: true, null, 0);
        var (built, struck) = (Some.Site("1", "River", 51, 30, SiteState.New), Some.Site("2", "River", 51, 30, SiteState.Vacated, day: 2));
        Seen(relation, [[built], [struck]], Some.Day.PlusDays(3)).Single().Other.ShouldBe(built);
        Seen(relation, [[built], [Some.Site("3", "Elsewhere", 51, 31, SiteState.Vacated, day: 2)]], Some.Day.PlusDays(3)).ShouldBeEmpty();
        Seen(relation, [[built], [Some.Site("4", "River", 51, 30, SiteState.Vacated, day: 20)]], Some.Day.PlusDays(30)).ShouldBeEmpty();
        Seen(relation, [[built], [Some.Site("5", "River", 51, 30, SiteState.Vacated, day: -2)]], Some.Day.PlusDays(3)).ShouldBeEmpty();
    }

    [Fact]
    public void A_withdrawal_that_nobody_else_sees_is_noted_when_its_days_are_over()
    {
        var relation = new Lacks([new Pattern()], [new Pattern()], 7, FromEnd: false);
        var claimed = Some.Activity("1", "withdrawal", "Ministry");
        Seen(relation, [[claimed], []], Some.Day.PlusDays(7)).ShouldBeEmpty();
        Seen(relation, [[claimed], []], Some.Day.PlusDays(8)).Single().Day.ShouldBe(Some.Day.PlusDays(8));
        Seen(relation, [[claimed], [Some.Activity("2", "withdrawal", "Witness", day: 3)]], Some.Day.PlusDays(8)).ShouldBeEmpty();
    }

    [Fact]
    public void An_exercise_is_over_when_its_announced_end_is()
    {
        var relation = new Lacks([new Pattern()], [new Pattern()], 3, FromEnd: true);
        var drill = Some.Activity("1", "exercise", "Ministry");
        drill = drill with { Claim = drill.Claim with { AsOf = new Interval(Edtf.Between(Some.Day.PlusDays(5), Some.Day.PlusDays(15)), DateBasis.Explicit) } };
        Seen(relation, [[drill], []], Some.Day.PlusDays(18)).ShouldBeEmpty();
        Seen(relation, [[drill], []], Some.Day.PlusDays(19)).ShouldHaveSingleItem();
        Seen(relation, [[Some.Activity("2", "exercise")], []], Some.Day.PlusDays(100)).ShouldBeEmpty("an end that nobody announced cannot pass");
    }

    [Fact]
    public void A_figure_grows_against_what_the_same_origin_said()
    {
        var relation = new Grows([new Pattern()], 1.25, 60);
        var (small, large, other) = (Some.Count("1", 60_000), Some.Count("2", 90_000, day: 30), Some.Count("3", 120_000, "Another", 30));
        Seen(relation, [[small, large, other]], Some.Day.PlusDays(30)).Single().Evidence.ShouldBe(large);
        Seen(relation, [[small, Some.Count("4", 70_000, day: 30)]], Some.Day.PlusDays(30)).ShouldBeEmpty();
        Seen(relation, [[small, Some.Count("5", 90_000, day: 61)]], Some.Day.PlusDays(61)).ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_is_far_from_home_by_where_it_comes_from_or_by_the_list()
    {
        var relation = new FarFromHome([new Pattern()], 1500, [new("7th Brigade", Some.Place("Far")!)]);
        var here = Some.Site("1", "Near", 50, 30, SiteState.New);
        relation.Takes(here, Map).ShouldBeFalse();
        relation.Takes(here with { Claim = here.Claim with { Unit = "7th Brigade" } }, Map).ShouldBeTrue();
        relation.Takes(here with { Claim = here.Claim with { Unit = "17th Brigade" } }, Map).ShouldBeFalse();
        var from = new ClaimPlace(new Span(0, 1, "x"), PlaceRole.From, "Far", "vedette:far", "PPL", "XA", 55, 90, 1);
        relation.Takes(here with { Claim = here.Claim with { Places = [from, .. here.Claim.Places] } }, Map).ShouldBeTrue();
    }

    [Fact]
    public void Claims_that_are_denied_trip_nothing_unless_asked_for()
    {
        var match = new PatternMatch(Some.Scenario(), Map);
        var denied = Some.Activity("1", "a");
        denied = denied with { Claim = denied.Claim with { Modality = Modality.Denied } };
        match.Fits(new Pattern { Activities = ["a"] }, denied).ShouldBeFalse();
        match.Fits(new Pattern { Activities = ["a"], Modalities = [Modality.Denied] }, denied).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Supplies of blood were moved", "blood", true)]
    [InlineData("A bloody night", "blood", false)]
    [InlineData("Bloodshed", "blood*", true)]
    [InlineData("lifeblood", "blood*", false)]
    public void A_word_is_found_whole(string sentence, string word, bool found) => WordSearch.Holds(sentence, word).ShouldBe(found);

    private static IEnumerable<Sighting> Seen(IWatched relation, IReadOnlyList<IReadOnlyList<Evidence>> known, NodaTime.LocalDate day) =>
        known[relation.Seen].GroupBy(e => relation.ByOrigin ? e.Origin : "").SelectMany(o => relation.Look(known, day, Map)([.. o]));
}
