using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>Puts an assessment together from what the indicators show.</summary>
internal sealed class Board
{
    private readonly Scenario _scenario;
    private readonly IndicatorView[] _views;
    private readonly LocalDate _day;
    private readonly List<Contribution> _ledger = [];

    public Board(Scenario scenario, IndicatorView[] views, LocalDate day)
    {
        (_scenario, _views, _day) = (scenario, views, day);
        _ledger.Add(new Contribution(null, null, "Before any evidence", [.. scenario.Hypotheses.Select(h => Math.Log(h.Prior))]));
        foreach (var view in views) _ledger.AddRange(view.Lines(Allowed(view, views)));
    }

    public Assessment Assessment(Assessment? previous)
    {
        var weights = Odds.Sum(_ledger.Select(l => l.Shares), _scenario.Hypotheses.Count);
        var probabilities = Odds.Probabilities(weights);
        var matrix = CompetingHypotheses.Rows(_views, v => v.State(Allowed(v, _views)));
        var inconsistency = CompetingHypotheses.Inconsistency(matrix, weights.Length);
        var hinges = Hinges(probabilities[0]);
        var standings = _views.Select(Standing).ToList();
        return new Assessment
        {
            Scenario = _scenario.Reference,
            AsOf = Edtf.Day(_day),
            Window = Edtf.Between(_day.PlusDays(1), _day.PlusDays(_scenario.HorizonDays)),
            Hypotheses = [.. _scenario.Hypotheses.Select((h, j) => new HypothesisStanding(h.Id, h.Title, h.Prior, weights[j], probabilities[j], ProbabilityWords.Of(probabilities[j]), inconsistency[j]))],
            Ledger = _ledger,
            Indicators = standings,
            Evidence = Evidence(),
            Matrix = matrix,
            Confidence = ConfidenceReader.Read(_views, standings, hinges.Count),
            Changes = previous is null ? [] : Changed.Between(previous, _ledger),
            Hinges = hinges,
            Questions = Collecting.Questions(_views, probabilities),
            Windows = Windows(),
        };
    }

    /// <summary>Whether all that an indicator requires is seen. The parser refuses loops.</summary>
    private static bool Allowed(IndicatorView view, IndicatorView[] views) => view.Indicator.Requires.All(id =>
    {
        var other = Array.Find(views, v => v.Indicator.Id == id);
        return other is not null && other.Enough && Allowed(other, views);
    });

    private IndicatorStanding Standing(IndicatorView view)
    {
        var lines = _ledger.Where(l => l.Indicator == view.Indicator.Id).Select(l => l.Shares);
        return new IndicatorStanding(
            view.Indicator.Id, view.Indicator.Title, view.Indicator.Group, view.State(Allowed(view, _views)), view.Since is { } since ? Edtf.Day(since) : null,
            view.Raw, view.Coverage, view.Weight, [.. view.Best.Select(b => b.Sighting.Evidence.Origin)],
            Odds.Sum(lines, _scenario.Hypotheses.Count), view.Indicator.Why);
    }

    private List<Hinge> Hinges(double probability)
    {
        var word = ProbabilityWords.Of(probability);
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var hinges = new List<Hinge>();
        foreach (var view in _views)
            foreach (var sight in view.Best)
                foreach (var id in new[] { sight.Sighting.Evidence.Id, sight.Sighting.Other?.Id })
                {
                    if (id is null || !tried.Add(id)) continue;
                    var without = Array.ConvertAll(_views, v => v.Best.Exists(b => b.Sighting.Evidence.Id == id || b.Sighting.Other?.Id == id) ? v.Without(id) : v);
                    var lines = without.SelectMany(v => v.Lines(Allowed(v, without))).Select(l => l.Shares).Prepend(_ledger[0].Shares);
                    var left = Odds.Probabilities(Odds.Sum(lines, _scenario.Hypotheses.Count))[0];
                    if (ProbabilityWords.Of(left) != word) hinges.Add(new Hinge(id, left, ProbabilityWords.Of(left)));
                }
        return [.. hinges.OrderByDescending(h => Math.Abs(h.Probability - probability)).ThenBy(h => h.Evidence, StringComparer.Ordinal)];
    }

    private List<NamedWindow> Windows() =>
        [.. _views.SelectMany(v => v.Sightings).Select(s => s.Evidence).DistinctBy(e => e.Id, StringComparer.Ordinal)
            .Where(e => e.Claim.AsOf.Edtf is { Latest: not null }
                && (e.Claim.Modality == Modality.Predicted || e.Claim.Status is ForceStatus.Planned or ForceStatus.Expected || e.Claim.Statement is StatementKind.AssessmentOfIntent or StatementKind.Warning)
                && e.Claim.AsOf.Edtf.Latest > e.Known)
            .Select(e => new NamedWindow(e.Id, e.Origin, e.Claim.AsOf.Edtf!, e.Claim.AsOf.Edtf!.Latest < _day))
            .OrderBy(w => w.When.Latest).ThenBy(w => w.Evidence, StringComparer.Ordinal)];

    private List<AssessedEvidence> Evidence()
    {
        var windows = Windows().Select(w => w.Evidence).ToHashSet(StringComparer.Ordinal);
        return [.. _views.SelectMany(v => v.Best.SelectMany(b => b.Sighting.Other is { } other ? new[] { b.Sighting.Evidence, other } : [b.Sighting.Evidence]))
            .Concat(_views.SelectMany(v => v.Sightings).Select(s => s.Evidence).Where(e => windows.Contains(e.Id)))
            .DistinctBy(e => e.Id, StringComparer.Ordinal)
            .OrderBy(e => e.Id, StringComparer.Ordinal)
            .Select(e => new AssessedEvidence(e.Id, e.Origin, Edtf.Day(e.Known), e.Claim.AsOf.Edtf, $"{e.Reliability}{e.Credibility}", e.Claim.Evidence.Text, e.Claims))];
    }
}
