using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>Puts an assessment together from what the indicators show.</summary>
internal sealed class Board
{
    // Of the assertions that weigh most: one that weighs less changes no word that these do not change.
    private const int MostTried = 200;

    private readonly Scenario _scenario;
    private readonly IndicatorView[] _views;
    private readonly LocalDate _day;
    private readonly List<Contribution> _ledger = [];
    private readonly double[][] _sums;
    private readonly double[] _weights;

    public Board(Scenario scenario, IndicatorView[] views, LocalDate day)
    {
        (_scenario, _views, _day) = (scenario, views, day);
        _ledger.Add(new Contribution(null, null, "Before any evidence", [.. scenario.Hypotheses.Select(h => Math.Log(h.Prior))]));
        _sums = new double[views.Length][];
        for (var i = 0; i < views.Length; i++)
        {
            var lines = views[i].Lines(Allowed(views[i], views)).ToList();
            _ledger.AddRange(lines);
            _sums[i] = Odds.Sum(lines.Select(l => l.Shares), scenario.Hypotheses.Count);
        }
        _weights = Odds.Sum(_ledger.Select(l => l.Shares), scenario.Hypotheses.Count);
    }

    public Assessment Assessment(Assessment? previous)
    {
        var weights = _weights;
        var probabilities = Odds.Probabilities(weights);
        var matrix = CompetingHypotheses.Rows(_views, v => v.State(Allowed(v, _views)));
        var inconsistency = CompetingHypotheses.Inconsistency(matrix, weights.Length);
        var windows = Windows();
        var hinges = Hinges(probabilities[0]);
        var standings = _views.Select((v, i) => Standing(v, _sums[i])).ToList();
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
            Windows = windows,
        };
    }

    /// <summary>Whether all that an indicator requires is seen. The parser refuses loops.</summary>
    private static bool Allowed(IndicatorView view, IndicatorView[] views) => view.Indicator.Requires.All(id =>
    {
        var other = Array.Find(views, v => v.Indicator.Id == id);
        return other is not null && other.Enough && Allowed(other, views);
    });

    private IndicatorStanding Standing(IndicatorView view, double[] shares) => new(
            view.Indicator.Id, view.Indicator.Title, view.Indicator.Group, view.State(Allowed(view, _views)), view.Since is { } since ? Edtf.Day(since) : null,
            view.Raw, view.Coverage, view.Weight, [.. view.Best.Select(b => b.Sighting.Evidence.Origin)], shares, view.Indicator.Why);

    private List<Hinge> Hinges(double probability)
    {
        var word = ProbabilityWords.Of(probability);
        var views = new Dictionary<Evidence, (double Push, List<int> In)>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _views.Length; i++)
            foreach (var sight in _views[i].Best)
            {
                Note(views, sight.Sighting.Evidence, sight.Trust, i);
                if (sight.Sighting.Other is { } other) Note(views, other, sight.Trust, i);
            }
        return [.. views
            .OrderByDescending(v => v.Value.Push).ThenBy(v => v.Key.Id, StringComparer.Ordinal)
            .Take(MostTried)
            .Select(v => (v.Key.Id, Left: Without(v.Key, v.Value.In)))
            .Where(h => ProbabilityWords.Of(h.Left) != word)
            .Select(h => new Hinge(h.Id, h.Left, ProbabilityWords.Of(h.Left)))
            .OrderByDescending(h => Math.Abs(h.Probability - probability)).ThenBy(h => h.Evidence, StringComparer.Ordinal)];
    }

    // How much may hang on it: an origin of few, on an indicator that tells much.
    private void Note(Dictionary<Evidence, (double Push, List<int> In)> views, Evidence evidence, double trust, int view)
    {
        var push = trust * Math.Abs(Odds.Push(_sums[view])) / _views[view].Best.Length;
        if (!views.TryGetValue(evidence, out var known)) views[evidence] = (push, [view]);
        else
        {
            if (known.In[^1] != view) known.In.Add(view);
            views[evidence] = (known.Push + push, known.In);
        }
    }

    /// <summary>The probability of the first hypothesis without an assertion: only what rests on it is worked out again.</summary>
    private double Without(Evidence one, List<int> restingOnIt)
    {
        var weights = (double[])_weights.Clone();
        List<string>? fallen = null;
        for (var i = 0; i < _views.Length; i++)
        {
            if (!restingOnIt.Contains(i) && !_views[i].StandsOnPlace(one)) continue;
            var (shares, enough) = _views[i].Without(one, Allowed(_views[i], _views));
            for (var j = 0; j < weights.Length; j++) weights[j] += shares[j] - _sums[i][j];
            if (_views[i].Enough && !enough) (fallen ??= []).Add(_views[i].Indicator.Id);
        }
        // What requires a fallen indicator falls with it.
        for (var i = 0; fallen is not null && i < _views.Length; i++)
        {
            if (!_views[i].Indicator.Requires.Any(id => fallen.Contains(id, StringComparer.Ordinal)) || !_views[i].Enough || restingOnIt.Contains(i)) continue;
            var silence = Odds.Sum(_views[i].Lines(allowed: false).Select(l => l.Shares), weights.Length);
            for (var j = 0; j < weights.Length; j++) weights[j] += silence[j] - _sums[i][j];
        }
        return Odds.Probabilities(weights)[0];
    }

    private List<NamedWindow> Windows() =>
        [.. _views.SelectMany(v => v.Windows)
            .DistinctBy(e => e.Id, StringComparer.Ordinal)
            .Select(e => new NamedWindow(e.Id, e.Origin, e.Claim.AsOf.Edtf!, e.Claim.AsOf.Edtf!.Latest < _day))
            .OrderBy(w => w.When.Latest).ThenBy(w => w.Evidence, StringComparer.Ordinal)];

    private List<AssessedEvidence> Evidence()
    {
        var all = new HashSet<Evidence>(ReferenceEqualityComparer.Instance);
        foreach (var view in _views)
        {
            foreach (var best in view.Best)
            {
                all.Add(best.Sighting.Evidence);
                if (best.Sighting.Other is { } other) all.Add(other);
            }
            all.UnionWith(view.Windows);
        }
        return [.. all
            .OrderBy(e => e.Id, StringComparer.Ordinal)
            .Select(e => e.Assessed)];
    }
}
