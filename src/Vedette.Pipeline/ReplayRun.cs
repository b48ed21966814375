using NodaTime;
using Vedette.Gazetteer;
using Vedette.Model;
using Vedette.Warning;

namespace Vedette.Pipeline;

/// <summary>Runs days as known then: each picture is fused from the reports that were known by the day's end and from nothing
/// else, so that nothing of the future can leak. A day without a new report keeps the picture of the day before.</summary>
internal sealed class ReplayRun(Func<LocalDate, Picture> fuse, Corpus corpus, ScenarioSeries scenarios, Borders? borders)
{
    public Replay Run(ReplaySteps steps, Outcomes? outcomes, CancellationToken cancellation)
    {
        var known = corpus.Reports.Select(r => r.KnownAt?.InUtc().Date).OfType<LocalDate>().Order().ToList();
        var assessors = scenarios.Versions.ToDictionary(v => v.Version, v => new Assessor(v, borders));
        var days = new List<ReplayDay>();
        Picture? picture = null;
        var (sofar, before) = (-1, (LocalDate?)null);
        foreach (var day in steps.All())
        {
            cancellation.ThrowIfCancellationRequested();
            if (scenarios.On(day) is not { } scenario) continue;
            var number = known.FindLastIndex(k => k <= day);
            if (picture is null || number != sofar)
            {
                picture = fuse(day);
                sofar = number;
                var evidence = EvidenceReader.Read(picture);
                foreach (var assessor in assessors.Values) assessor.ShowAll(evidence);
            }
            var assessment = assessors[scenario.Version].Assess(day, days.Count > 0 ? days[^1].Assessment : null);
            days.Add(DayReader.Read(picture, assessment, scenario.Actor, before));
            before = day.PlusDays(1);
        }
        return new Replay
        {
            Question = scenarios.Latest.Question,
            Hypotheses = [.. scenarios.Latest.Hypotheses.Select(h => new ReplayHypothesis(h.Id, h.Title))],
            Days = days,
            Score = outcomes is not null && days.Count > 0 ? Scorer.Score(days, outcomes) : null,
            Constructed = corpus.Reports.Any(r => r.Constructed),
        };
    }
}
