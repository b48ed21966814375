using NodaTime;
using Vedette.Gazetteer;
using Vedette.Model;
using Vedette.Warning;

namespace Vedette.Pipeline;

/// <summary>Runs days as known then: what is known grows by the reports and corrections of a day when that day has come and never
/// before, so that nothing of the future can leak. A day without any keeps what was known the day before.</summary>
/// <param name="growing">A picture that holds nothing yet.</param>
internal sealed class ReplayRun(GrowingPicture growing, Corpus corpus, ScenarioSeries scenarios, Borders? borders)
{
    public Replay Run(ReplaySteps steps, Outcomes? outcomes, Action<ReplayDay>? told, CancellationToken cancellation)
    {
        var known = growing.Days(corpus);
        var watches = scenarios.Versions.ToDictionary(v => v.Version, v => (Assessor: new Assessor(v, borders), Book: new DayBook(v.Actor)));
        var evidence = new EvidenceBook();
        var days = new List<ReplayDay>();
        LocalDate? before = null;
        foreach (var day in steps.All())
        {
            cancellation.ThrowIfCancellationRequested();
            if (known.Next(day) is { } step)
            {
                var change = evidence.Take(step);
                foreach (var (assessor, book) in watches.Values)
                {
                    assessor.Take(change);
                    book.Take(step);
                }
            }
            if (scenarios.On(day) is not { } scenario) continue;
            var watch = watches[scenario.Version];
            days.Add(watch.Book.Read(watch.Assessor.Assess(day, days.Count > 0 ? days[^1].Assessment : null), before));
            before = day.PlusDays(1);
            told?.Invoke(days[^1]);
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
