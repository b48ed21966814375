using NodaTime;

namespace Vedette.Warning;

/// <summary>The evidence that one indicator wants, kept in order, and what it shows on a day. What was seen of a day is kept: one
/// more assertion costs a look at what its origin shows, or at all where more hangs on it.</summary>
internal sealed class IndicatorTrack
{
    /// <summary>After so many half-lives a sight no longer counts.</summary>
    public const int HalfLives = 6;

    private readonly PatternMatch _match;
    private readonly Geography _geography;
    private readonly Matches[] _matches;
    private readonly double[] _decay;
    private readonly IWatched _watched;

    private readonly HashSet<string> _stale = new(StringComparer.Ordinal);
    private LocalDate _day;
    private Sights? _sights;
    private Func<IReadOnlyList<Evidence>, IEnumerable<Sighting>>? _look;

    public IndicatorTrack(Indicator indicator, PatternMatch match, Geography geography)
    {
        (Indicator, _watched, _match, _geography) = (indicator, indicator.Watched, match, geography);
        _matches = [.. _watched.Wants.Select(_ => new Matches())];
        _decay = [.. Enumerable.Range(0, (int)Math.Ceiling(indicator.HalfLifeDays * HalfLives) + 1).Select(age => Math.Pow(2, -age / indicator.HalfLifeDays))];
    }

    public Indicator Indicator { get; }

    public void Add(Evidence evidence)
    {
        if (!Indicator.SourceGrades.Contains(evidence.Reliability, StringComparison.Ordinal)
            || !Indicator.ClaimGrades.Contains((char)('0' + evidence.Credibility), StringComparison.Ordinal)) return;
        for (var i = 0; i < _matches.Length; i++)
            if (_watched.Wants[i].Any(pattern => _match.Fits(pattern, evidence)) && _watched.Takes(evidence, _geography) && _matches[i].Add(evidence)) Changed(i, evidence);
    }

    public void Remove(Evidence evidence)
    {
        for (var i = 0; i < _matches.Length; i++)
            if (_matches[i].Remove(evidence)) Changed(i, evidence);
    }

    /// <summary>Puts evidence that fits whatever an earlier form of it fitted in its place.</summary>
    public void Replace(Evidence evidence)
    {
        for (var i = 0; i < _matches.Length; i++)
            if (_matches[i].Replace(evidence)) Changed(i, evidence);
    }

    /// <summary>The sights of a day, of what was known by then only.</summary>
    public Sights See(LocalDate day)
    {
        if (_sights is null || day != _day) Look(day);
        else foreach (var origin in _stale) Look(origin);
        _stale.Clear();
        return _sights!;
    }

    private void Changed(int list, Evidence evidence)
    {
        if (_sights is null || evidence.Known > _day) return;
        if (list == _watched.Seen && _watched.ByOrigin && _look is not null) _stale.Add(evidence.Origin);
        else _sights = null;
    }

    private void Look(LocalDate day)
    {
        _day = day;
        _sights = new Sights(Indicator.LeastPlaces > 1);
        var known = new IReadOnlyList<Evidence>[_matches.Length];
        for (var i = 0; i < known.Length; i++)
            known[i] = i == _watched.Seen && _watched.ByOrigin ? [] : _matches[i].Known(Opens(i), day);
        _look = _watched.Look(known, day, _geography);
        if (_watched.ByOrigin)
        {
            foreach (var origin in _matches[_watched.Seen].Origins) Look(origin);
            return;
        }
        foreach (var group in _look(known[_watched.Seen]).GroupBy(s => s.Evidence.Origin, StringComparer.Ordinal))
            _sights.Set(group.Key, group.Select(Aged));
    }

    private void Look(string origin) =>
        _sights!.Set(origin, _look!(_matches[_watched.Seen].Known(origin, Opens(_watched.Seen), _day)).Select(Aged));

    // Nothing speaks of a day after it became known: what was known earlier than the window lies before it.
    private LocalDate Opens(int list) => _day.PlusDays(1 - _decay.Length - _watched.ReachDays(list));

    private OriginSight Aged(Sighting sighting)
    {
        var age = Math.Max(0, Evidence.Number(_day) - Evidence.Number(sighting.Day));
        var trust = sighting.Other is { } other ? Math.Min(sighting.Evidence.Trust, other.Trust) : sighting.Evidence.Trust;
        return new OriginSight(sighting, age < _decay.Length ? trust * _decay[age] : 0);
    }
}
