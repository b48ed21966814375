using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Warning;

namespace Vedette.Server.Live;

/// <summary>The boards of the scenarios, made of a picture when somebody asks.</summary>
internal sealed class Boards(ServerOptions options, Stages stages)
{
    // A history makes a picture for each of its days: their number is bounded, and falls as reports grow.
    private const int MostStops = 60;
    private const int LeastStops = 8;
    private const int ReportsTimesStops = 12_000;

    private readonly IReadOnlyList<ScenarioSeries> _series = stages.OpenScenarios(options.Scenarios);

    public IReadOnlyList<ScenarioReference> Scenarios => [.. _series.Select(s => s.Latest.Reference)];

    /// <summary>The likelihoods of a scenario's hypotheses over the days of a corpus, each from what was known then; null where there is no such scenario.</summary>
    public AssessmentHistory? History(PictureState state, string id) =>
        _series.FirstOrDefault(s => s.Latest.Id == id) is not { } series ? null : state.Once($"history {id}", (picture, corpus) =>
        {
            var known = corpus.Reports.Select(r => r.KnownAt).OfType<Instant>().Select(i => i.InUtc().Date).ToList();
            if (known.Count == 0 || picture.AsOf?.Latest is not { } last) return new AssessmentHistory([]);
            var first = LocalDate.Max(known.Min(), series.Versions[0].Since);
            if (first > last) return new AssessmentHistory([]);
            var step = Math.Max(1, Period.DaysBetween(first, last) / Math.Clamp(ReportsTimesStops / known.Count, LeastStops, MostStops));
            // Steps are counted back from the last day, which must be among them.
            first = last.PlusDays(-(Period.DaysBetween(first, last) / step * step));
            var replay = stages.Replay(corpus, series, new ReplaySteps(first, last, step), null, CancellationToken.None);
            return new AssessmentHistory([.. replay.Days.Select(d => new AssessmentHistory.Stop(
                d.Assessment.AsOf, [.. d.Assessment.Hypotheses.Select(h => h.Probability)], [.. d.Assessment.Hypotheses.Select(h => h.Word)]))]);
        });

    /// <summary>The boards of those scenarios that were in force on the day of the picture.</summary>
    public IReadOnlyList<Assessment> Of(PictureState state) => state.Picture?.AsOf?.Latest is not { } day ? []
        : state.Once("boards", (picture, _) => (IReadOnlyList<Assessment>)[.. _series.Select(s => s.On(day)).OfType<Scenario>().Select(s => stages.Assess(picture, s, day))]);
}
