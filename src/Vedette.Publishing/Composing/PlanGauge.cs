using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The theatre's plans beside what is present.</summary>
internal static class PlanGauge
{
    public static IEnumerable<Block> Compose(Scene scene)
    {
        var questions = scene.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var bars = scene.Picture.Gauges
            .Where(gauge => questions.ContainsKey(gauge.Plan) && questions.ContainsKey(gauge.Present) && (gauge.ShareLow ?? gauge.ShareHigh) is not null)
            .OrderBy(gauge => Counting.Rank(gauge.Counted)).ThenByDescending(gauge => questions[gauge.Plan].Window?.Latest).ThenBy(gauge => gauge.Id, StringComparer.Ordinal)
            .Select(gauge => Bar(scene, gauge, questions[gauge.Plan], questions[gauge.Present]))
            .ToList();
        if (bars.Count == 0) yield break;
        yield return new Subhead("Present against plan", "The plan is somebody’s claim of what is to come; the bar is what is present, as a share of it.");
        yield return new GaugeFigure("From the least to the greatest share that the figures allow. The two are not added.", bars);
    }

    private static GaugeBar Bar(Scene scene, Gauge gauge, Question plan, Question present)
    {
        var words = new SentenceBuilder()
            .Cite(Range(gauge.PresentLow, gauge.PresentHigh), Cited(scene, present), RunStyle.Strong).Say(" present, of ")
            .Cite(Range(gauge.PlanLow, gauge.PlanHigh), Cited(scene, plan), RunStyle.Strong).Say($" planned: {Share(gauge)}");
        return new GaugeBar($"{Voices.Capital(Counting.Many(gauge.Counted))}, {plan.Scope}", words.Build(), gauge.ShareLow, gauge.ShareHigh);
    }

    private static IReadOnlyList<int> Cited(Scene scene, Question question) =>
        [.. (scene.Estimate(question)?.Current ?? []).Select(scene.Assertion).OfType<Assertion>().Select(scene.Exhibits.Of).Distinct().Order()];

    private static string Range(double? low, double? high) => (low, high) switch
    {
        ({ } a, { } b) when a != b => $"{Figures.Number(a)} to {Figures.Number(b)}",
        (null, { } b) => $"up to {Figures.Number(b)}",
        ({ } a, null) => $"at least {Figures.Number(a)}",
        _ => Figures.Number(high ?? low ?? 0),
    };

    private static string Share(Gauge gauge) => (gauge.ShareLow, gauge.ShareHigh) switch
    {
        ({ } a, { } b) when a != b => $"{Percent(a)} to {Percent(b)}",
        (null, { } b) => $"up to {Percent(b)}",
        ({ } a, null) => $"at least {Percent(a)}",
        _ => Percent(gauge.ShareHigh ?? gauge.ShareLow ?? 0),
    };

    private static string Percent(double share) => $"{Figures.Number(Math.Round(100 * share))} %";
}
