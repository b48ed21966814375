using NodaTime;

namespace Vedette.Warning;

/// <summary>The evidence that one indicator wants, kept in order, and what it shows on a day.</summary>
internal sealed class IndicatorTrack
{
    /// <summary>After so many half-lives a sight no longer counts.</summary>
    public const int HalfLives = 6;

    private readonly Indicator _indicator;
    private readonly PatternMatch _match;
    private readonly Geography _geography;
    private readonly List<Evidence>[] _matches;
    private readonly double[] _decay;
    private (LocalDate Day, Sights Sights)? _last;

    public IndicatorTrack(Indicator indicator, PatternMatch match, Geography geography)
    {
        (_indicator, _match, _geography) = (indicator, match, geography);
        _matches = [.. indicator.Watched.Wants.Select(_ => new List<Evidence>())];
        _decay = [.. Enumerable.Range(0, (int)Math.Ceiling(indicator.HalfLifeDays * HalfLives) + 1).Select(age => Math.Pow(2, -age / indicator.HalfLifeDays))];
    }

    public Indicator Indicator => _indicator;

    public void Add(Evidence evidence)
    {
        if (!_indicator.SourceGrades.Contains(evidence.Reliability, StringComparison.Ordinal)
            || !_indicator.ClaimGrades.Contains((char)('0' + evidence.Credibility), StringComparison.Ordinal)) return;
        for (var i = 0; i < _matches.Length; i++)
        {
            if (!_indicator.Watched.Wants[i].Any(pattern => _match.Fits(pattern, evidence)) || !_indicator.Watched.Takes(evidence)) continue;
            var at = _matches[i].BinarySearch(evidence, EvidenceOrder.Instance);
            if (at >= 0) continue;
            _matches[i].Insert(~at, evidence);
            _last = null;
        }
    }

    public void Remove(Evidence evidence)
    {
        foreach (var list in _matches)
        {
            if (list.BinarySearch(evidence, EvidenceOrder.Instance) is not (>= 0 and var at)) continue;
            list.RemoveAt(at);
            _last = null;
        }
    }

    /// <summary>The sights of a day, of what was known by then only.</summary>
    public Sights See(LocalDate day)
    {
        // Most of what comes in concerns few indicators: the others need no second look at the same day.
        if (_last is { } last && last.Day == day) return last.Sights;
        var sights = Look(day);
        _last = (day, sights);
        return sights;
    }

    private Sights Look(LocalDate day)
    {
        var opens = day.PlusDays(1 - _decay.Length);
        var known = new IReadOnlyList<Evidence>[_matches.Length];
        for (var i = 0; i < known.Length; i++)
        {
            // Nothing speaks of a day after it became known: what was known earlier than the window lies before it.
            var first = EvidenceOrder.FirstKnown(_matches[i], opens.PlusDays(-_indicator.Watched.ReachDays(i)));
            known[i] = _matches[i].GetRange(first, EvidenceOrder.FirstKnown(_matches[i], day.PlusDays(1)) - first);
        }
        var sights = new Sights();
        if (known[0].Count == 0) return sights;
        foreach (var sighting in _indicator.Watched.See(known, day, _geography))
        {
            var age = Math.Max(0, Period.DaysBetween(sighting.Day, day));
            if (age >= _decay.Length) continue;
            var trust = sighting.Evidence.Trust;
            if (sighting.Other is { } other) trust = Math.Min(trust, other.Trust);
            sights.Add(sighting, trust * _decay[age]);
        }
        return sights;
    }
}
