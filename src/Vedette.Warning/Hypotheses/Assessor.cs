using NodaTime;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>Weighs evidence for a scenario. It holds what it was shown and answers for any day from what was known by then; in
/// whatever order it was shown, the answer is the same. One more assertion costs a look at each indicator. Not for several threads at once.</summary>
public sealed class Assessor
{
    private readonly Scenario _scenario;
    private readonly IndicatorTrack[] _tracks;
    private readonly double[] _weights;
    private readonly Coverage _coverage;
    private readonly Dictionary<string, Evidence> _evidence = new(StringComparer.Ordinal);

    /// <param name="scenario">What is asked.</param>
    /// <param name="borders">The legal borders; null where there are none, and then no distance to a border is known.</param>
    public Assessor(Scenario scenario, Borders? borders = null) : this(scenario, new Geography(borders))
    {
    }

    internal Assessor(Scenario scenario, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        _scenario = scenario;
        var match = new PatternMatch(scenario, geography);
        _tracks = [.. scenario.Indicators.Select(i => new IndicatorTrack(i, match, geography))];
        _weights = [.. scenario.Indicators.Select(scenario.WeightOf)];
        _coverage = new Coverage(scenario, match);
    }

    /// <summary>Takes evidence in; what has the id of an earlier one replaces it.</summary>
    public void Show(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var isKnown = _evidence.TryGetValue(evidence.Id, out var old);
        _evidence[evidence.Id] = evidence;
        if (isKnown && old!.FitsLike(evidence))
        {
            foreach (var track in _tracks) track.Replace(evidence);
            return;
        }
        if (isKnown) Drop(old!);
        foreach (var track in _tracks) track.Add(evidence);
        _coverage.Add(evidence);
    }

    /// <summary>Takes in a change of the evidence.</summary>
    public void Take(EvidenceChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        foreach (var id in change.Gone)
            if (_evidence.TryGetValue(id, out var gone)) Forget(gone);
        foreach (var evidence in change.Shown) Show(evidence);
    }

    /// <summary>The assessment of a day.</summary>
    /// <param name="day">Only what was known by its end (UTC) counts.</param>
    /// <param name="previous">The assessment before, for what changed.</param>
    public Assessment Assess(LocalDate day, Assessment? previous = null)
    {
        var views = new IndicatorView[_tracks.Length];
        for (var i = 0; i < views.Length; i++)
            views[i] = new IndicatorView(_tracks[i].Indicator, _weights[i], _tracks[i].See(day), _coverage.Of(_tracks[i].Indicator.Absence, day));
        return new Board(_scenario, views, day).Assessment(previous);
    }

    private void Forget(Evidence evidence)
    {
        _evidence.Remove(evidence.Id);
        Drop(evidence);
    }

    private void Drop(Evidence evidence)
    {
        foreach (var track in _tracks) track.Remove(evidence);
        _coverage.Remove(evidence);
    }
}
