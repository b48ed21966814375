using System.Text.Json.Nodes;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

public class ReplayJsonTests
{
    [Fact]
    public void What_a_day_leaves_out_is_as_on_the_day_before()
    {
        var replay = Replay(Day(1, 0.2, "a"), Day(2, 0.2, "a"), Day(3, 0.4, "b"));
        var days = JsonNode.Parse(ReplayJson.Write(replay))!["days"]!.AsArray();
        days[0]!["states"]!.AsArray().Count.ShouldBe(1);
        days[1]!.AsObject().ContainsKey("states").ShouldBeFalse();
        days[1]!.AsObject().ContainsKey("sites").ShouldBeFalse();
        days[2]!["sites"]!.AsArray().Single()!["name"]!.GetValue<string>().ShouldBe("b");
        days[2]!["sites_gone"]!.AsArray().Single()!.GetValue<string>().ShouldBe("a");
    }

    [Fact]
    public void A_ledger_points_to_indicators_and_evidence_that_stand_once()
    {
        var json = JsonNode.Parse(ReplayJson.Write(Replay(Day(1, 0.2, "a"), Day(2, 0.3, "a"))))!;
        json["evidence"]!.AsArray().Count.ShouldBe(1);
        var line = json["days"]![1]!["ledger"]![0]!.AsArray();
        json["scenarios"]![0]!["indicators"]![line[0]!.GetValue<int>()]!["id"]!.GetValue<string>().ShouldBe("camps");
        json["evidence"]![line[1]!.GetValue<int>()]!["id"]!.GetValue<string>().ShouldBe("a-1");
        json["days"]![1]!["ledger"]![1]![1].ShouldBeNull("the silence of an indicator rests on no evidence");
    }

    [Fact]
    public void Prior_and_shares_add_up_to_the_weights_but_for_rounding()
    {
        var json = JsonNode.Parse(ReplayJson.Write(Replay(Day(1, 0.2, "a"))))!;
        for (var j = 0; j < 2; j++)
        {
            var sum = Math.Log(json["scenarios"]![0]!["priors"]![j]!.GetValue<double>()) + json["days"]![0]!["ledger"]!.AsArray().Sum(l => l![2 + j]!.GetValue<double>());
            sum.ShouldBe(json["days"]![0]!["log_weight"]![j]!.GetValue<double>(), 1e-4);
        }
    }

    internal static Replay Replay(params ReplayDay[] days) =>
        new() { Question = "Will it?", Hypotheses = [new("yes", "It does"), new("no", "It does not")], Days = days, Constructed = true };

    internal static ReplayDay Day(int day, double share, string place)
    {
        double[] seen = [Math.Log(1 - share / 3), Math.Log(1 - share)], silent = [-0.123456789, -0.02];
        double[] weights = [Math.Log(0.3) + seen[0] + silent[0], Math.Log(0.7) + seen[1] + silent[1]];
        var odds = Math.Exp(weights[0] - weights[1]);
        double[] probabilities = [odds / (1 + odds), 1 / (1 + odds)];
        var board = new Assessment
        {
            Scenario = new("s", 1, "Will it?", "f"),
            AsOf = Edtf.Day(new(2030, 5, day)),
            Window = Edtf.Between(new(2030, 5, day + 1), new(2030, 5, 31)),
            Hypotheses = [.. probabilities.Select((p, j) => new HypothesisStanding(j == 0 ? "yes" : "no", "It", j == 0 ? 0.3 : 0.7, weights[j], p, ProbabilityWords.Of(p), 0))],
            Ledger = [new(null, null, "Before any evidence", [Math.Log(0.3), Math.Log(0.7)]), new("camps", "a-1", "Camps: O", seen), new("camps", null, "Camps: not seen", silent)],
            Indicators = [new("camps", "Camps", null, IndicatorState.Seen, Edtf.Day(new(2030, 5, 1)), share, 0.1, 1, ["O"], seen, "so it is")],
            Evidence = [new("a-1", "O", Edtf.Day(new(2030, 5, 1)), null, "B3", "A camp.", ["c-1"])],
            Matrix = [],
            Confidence = new(ConfidenceLevel.Low, ["one origin"]),
            Changes = [],
            Hinges = [],
            Questions = [new("camps", "Are there camps?", 0.01)],
            Windows = [],
        };
        return new ReplayDay(board, day, 1, 1, [], [new ReplaySite(place, 50.123456, 30, 5, SiteState.New, null)]);
    }
}
