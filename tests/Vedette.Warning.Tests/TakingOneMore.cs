using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Vedette.Model;
using Vedette.Tests.Shared;

namespace Vedette.Warning.Tests;

public class TakingOneMore
{
    private static readonly string[] Activities = ["withdrawal", "exercise", "transfer"];

    private const string Yaml = Beland.AttackOrDrill + """
        groups: { same: { correlation: 0.5, why: one cause } }
        indicators:
          - { id: sites, title: Sites, shown: { kind: site_observation, state: [new, growing] }, least: { places: 2 }, half_life: 10d, likelihoods: { attack: 0.9, drill: 0.3 }, why: so it is, absence: { seen_if_so: 0.6, by: [media, imagery_provider], facts: 2 } }
          - { id: grows, title: Grows, group: same, grows: { of: { kind: force_estimate }, by: 1.2, within: 20d }, half_life: 10d, likelihoods: { attack: 0.8, drill: 0.4 }, why: so it is }
          - { id: moves, title: Moves, group: same, nearer: { of: { kind: site_observation }, border_of: XB, far_from_km: 150, near_to_km: 60, places: 2, within: 10d }, half_life: 8d, likelihoods: { attack: 0.9, drill: 0.1 }, why: so it is }
          - { id: empties, title: Empties, follows: { first: { kind: site_observation, state: vacated }, then: { kind: site_observation, state: [new, growing] }, within: 15d, nearer: { border_of: XB, by_km: 50 } }, half_life: 9d, likelihoods: { attack: 0.7, drill: 0.1 }, why: so it is }
          - { id: struck, title: Struck, follows: { first: { kind: site_observation, state: new }, then: { kind: site_observation, state: vacated }, within: 15d, same_place: true }, half_life: 9d, likelihoods: { attack: 0.4, drill: 0.1 }, why: so it is }
          - { id: unseen, title: Unseen, requires: sites, lacks: { first: { kind: activity, activity: withdrawal }, then: { kind: activity, activity: transfer }, within: 4d }, half_life: 12d, likelihoods: { attack: 0.7, drill: 0.2 }, why: so it is }
        """;

    // Each number is one assertion: what, by whom, where, when, how good.
    private static readonly Arbitrary<int[]> Picks = Arb.From(Gen.Choose(0, 9_999_999).ArrayOf(40));

    [Fact]
    public void Every_step_gives_what_all_at_once_gives_to_the_last_digit() => Prop.ForAll(Picks, picks =>
    {
        var all = picks.Select(Read).ToList();
        var assessor = Assessor();
        var held = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            // Now and then one is taken away, or another stands in its place.
            if (i % 7 == 6) held.Remove(all[i - 3].Id);
            var shown = i % 5 == 4 ? all[i] with { Id = all[i - 2].Id } : all[i];
            held[shown.Id] = shown;
            if (i % 7 == 6) assessor.Take(new EvidenceChange([shown], [all[i - 3].Id]));
            else assessor.Show(shown);
            // Mostly the same day again; sometimes the next, sometimes one that was long ago.
            var day = Some.Day.PlusDays(i % 11 == 10 ? picks[i] % 40 : 30 + i / 6);
            var fresh = Assessor();
            foreach (var one in held.Values.OrderBy(e => e.Known).ThenByDescending(e => e.Id, StringComparer.Ordinal)) fresh.Show(one);
            if (Json(assessor.Assess(day)) != Json(fresh.Assess(day))) return false;
        }
        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_relation_is_tripped_now_and_then()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var random = new System.Random(7);
        for (var round = 0; round < 40; round++)
        {
            var assessor = Assessor();
            for (var i = 0; i < 40; i++) assessor.Show(Read(random.Next(10_000_000), i));
            seen.UnionWith(assessor.Assess(Some.Day.PlusDays(32)).Indicators.Where(i => i.State == IndicatorState.Seen).Select(i => i.Id));
        }
        seen.Order(StringComparer.Ordinal).ShouldBe(["empties", "grows", "moves", "sites", "struck", "unseen"]);
    }

    private static Assessor Assessor() => new(Some.Scenario(Yaml), new Geography((lat, _, _) => (lat - 50) * 111));

    private static Evidence Read(int pick, int number)
    {
        var (id, origin, day, place) = (number.ToString(CultureInfo.InvariantCulture), $"Origin {pick % 4}", pick / 4 % 36, pick / 144 % 6);
        return (pick / 864 % 4) switch
        {
            0 => Some.Activity(id, Activities[pick / 3456 % 3], origin, day),
            1 => Some.Count(id, 100 + pick / 3456 % 9 * 20, origin, day),
            _ => Some.Site(id, $"P{place}", 50.2 + place * 0.25, 30, (SiteState)(pick / 3456 % 6), origin, day),
        };
    }

    private static string Json(Assessment board) => System.Text.Json.JsonSerializer.Serialize(board, WireJson.Relaxed.Assessment);
}
