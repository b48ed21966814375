using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>Scores the days of a replay against what happened: the scenario, and three baselines that know less. A day counts as
/// true where the outcome came after it and within its horizon.</summary>
public static class Scorer
{
    private static readonly double[] Thresholds = [0.2, 0.45, 0.55, 0.8];

    private const int Bins = 10;

    // A probability of 0 or 1 would make one error infinite.
    private const double Floor = 0.001;

    /// <summary>The score of the days of all episodes together.</summary>
    public static ReplayScore Score(IReadOnlyList<ReplayDay> days, Outcomes outcomes)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(outcomes);
        var scored = days.Select((d, i) => (Day: d, At: i)).Where(d => outcomes.Episodes.Any(e => e.Holds(Of(d.Day))) && !(Of(d.Day) >= outcomes.Day)).ToList();
        var truth = scored.Select(d => IsTrue(d.Day, outcomes)).ToList();
        List<(string Name, List<double> P)> methods =
        [
            ("the scenario", [.. scored.Select(d => d.Day.Assessment.Hypotheses[0].Probability)]),
            ("its prior alone", [.. scored.Select(d => d.Day.Assessment.Hypotheses[0].Prior)]),
            ("the number of reports", [.. NewsCount.Probabilities(days, d => d.New).Where((_, i) => scored.Exists(s => s.At == i))]),
            ("the number of reports, copies folded", [.. NewsCount.Probabilities(days, d => d.NewOriginals).Where((_, i) => scored.Exists(s => s.At == i))]),
        ];
        return new ReplayScore(
            outcomes.What,
            [.. methods.Select(m => new MethodScore(m.Name, Brier(m.P, truth), LogScore(m.P, truth), [.. Thresholds.Select(t => Threshold(t, [.. scored.Select(s => s.Day)], m.P, truth, outcomes))]))],
            Calibration(methods[0].P, truth),
            outcomes.Caution);
    }

    private static LocalDate Of(ReplayDay day) => day.Assessment.AsOf.Latest!.Value;

    private static bool IsTrue(ReplayDay day, Outcomes outcomes) => outcomes.Day is { } came && Of(day) < came && came <= day.Assessment.Window.Latest;

    private static double Brier(List<double> p, List<bool> truth) => p.Count == 0 ? 0 : p.Select((x, i) => Math.Pow(x - (truth[i] ? 1 : 0), 2)).Average();

    private static double LogScore(List<double> p, List<bool> truth) =>
        p.Count == 0 ? 0 : p.Select((x, i) => -Math.Log(Math.Clamp(truth[i] ? x : 1 - x, Floor, 1 - Floor))).Average();

    private static List<CalibrationBin> Calibration(List<double> p, List<bool> truth) =>
        [.. p.Select((x, i) => (P: x, True: truth[i]))
            .GroupBy(x => Math.Min(Bins - 1, (int)(x.P * Bins)))
            .OrderBy(g => g.Key)
            .Select(g => new CalibrationBin((double)g.Key / Bins, (g.Key + 1.0) / Bins, g.Count(), g.Average(x => x.P), g.Average(x => x.True ? 1.0 : 0.0)))];

    private static ThresholdScore Threshold(double threshold, List<ReplayDay> days, List<double> p, List<bool> truth, Outcomes outcomes)
    {
        int? lead = null;
        if (outcomes.Day is { } came)
        {
            // Back from the last day before the outcome, for as long as the alarm stands.
            for (var i = days.Count - 1; i >= 0 && p[i] >= threshold; i--)
                lead = Period.DaysBetween(Of(days[i]), came);
        }
        var alarms = outcomes.Episodes.Select(e =>
        {
            var quiet = Enumerable.Range(0, days.Count).Where(i => e.Holds(Of(days[i])) && !truth[i]).ToList();
            return new EpisodeAlarms(e.Name, quiet.Count(i => p[i] >= threshold), quiet.Count, quiet.Select(i => p[i]).DefaultIfEmpty(0).Max());
        });
        return new ThresholdScore(threshold, lead, [.. alarms]);
    }
}
