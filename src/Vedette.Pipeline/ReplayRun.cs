using NodaTime;
using Vedette.Fusion;
using Vedette.Gazetteer;
using Vedette.Model;
using Vedette.Warning;

namespace Vedette.Pipeline;

/// <summary>Runs days as known then: the state of fusion is given the reports of a day when that day has come and never before,
/// so that nothing of the future can leak. A day without a new report keeps the picture of the day before.</summary>
/// <param name="live">A state that holds nothing yet.</param>
internal sealed class ReplayRun(LiveFusion live, Corpus corpus, ScenarioSeries scenarios, Borders? borders)
{
    public Replay Run(ReplaySteps steps, Outcomes? outcomes, CancellationToken cancellation)
    {
        var claims = corpus.Claims.ToLookup(c => c.Report.Id, StringComparer.Ordinal);
        var left = new Queue<Report>(corpus.Reports.Where(r => r.KnownDay is not null).OrderBy(r => r.KnownDay));
        var assessors = scenarios.Versions.ToDictionary(v => v.Version, v => new Assessor(v, borders));
        var days = new List<ReplayDay>();
        Picture? picture = null;
        LocalDate? before = null;
        foreach (var day in steps.All())
        {
            cancellation.ThrowIfCancellationRequested();
            var come = new List<(Report, IReadOnlyList<Claim>)>();
            while (left.TryPeek(out var next) && next.KnownDay <= day) come.Add((left.Dequeue(), [.. claims[next.Id]]));
            live.AddAll(come);
            if (come.Count > 0) picture = null;
            if (scenarios.On(day) is not { } scenario) continue;
            if (picture is null)
            {
                picture = live.Picture();
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
