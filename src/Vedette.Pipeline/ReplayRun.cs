using NodaTime;
using Vedette.Gazetteer;
using Vedette.Model;
using Vedette.Warning;

namespace Vedette.Pipeline;

/// <summary>Runs days as known then: the picture grows by the reports and corrections of a day when that day has come and never
/// before, so that nothing of the future can leak. A day without any keeps the picture of the day before.</summary>
/// <param name="growing">A picture that holds nothing yet.</param>
internal sealed class ReplayRun(GrowingPicture growing, Corpus corpus, ScenarioSeries scenarios, Borders? borders)
{
    public Replay Run(ReplaySteps steps, Outcomes? outcomes, CancellationToken cancellation)
    {
        var news = new Queue<LocalDate>(corpus.Reports.Select(r => r.KnownDay).OfType<LocalDate>().Concat(corpus.Corrections.Select(c => c.At.InUtc().Date)).Order());
        var assessors = scenarios.Versions.ToDictionary(v => v.Version, v => new Assessor(v, borders));
        var days = new List<ReplayDay>();
        Picture? picture = null;
        LocalDate? before = null;
        foreach (var day in steps.All())
        {
            cancellation.ThrowIfCancellationRequested();
            for (; news.TryPeek(out var next) && next <= day; news.Dequeue()) picture = null;
            if (scenarios.On(day) is not { } scenario) continue;
            if (picture is null)
            {
                picture = growing.Of(corpus, day);
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
