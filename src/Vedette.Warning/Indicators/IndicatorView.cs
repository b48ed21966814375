using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What one indicator shows on a day.</summary>
internal sealed class IndicatorView
{
    private readonly IReadOnlyList<OriginSight> _sights;

    public IndicatorView(Indicator indicator, double weight, IReadOnlyList<OriginSight> sights, double coverage, string? without = null)
    {
        (Indicator, Weight, _sights, Coverage) = (indicator, weight, sights, coverage);
        string? last = null;
        var places = new HashSet<string>(StringComparer.Ordinal);
        var (seen, doubt) = (false, 1.0);
        LocalDate? since = null;
        foreach (var sight in sights)
        {
            var evidence = sight.Sighting.Evidence;
            if (without is not null && (evidence.Id == without || sight.Sighting.Other?.Id == without)) continue;
            seen = true;
            if (since is null || sight.Sighting.Day < since) since = sight.Sighting.Day;
            if (evidence.PlaceKey is { } place) places.Add(place);
            // The first of an origin is its surest: the same origin saying it again adds nothing.
            if (evidence.Origin == last) continue;
            last = evidence.Origin;
            Best.Add(sight);
            doubt *= 1 - sight.Trust;
        }
        Since = since;
        Raw = seen ? 1 - doubt : 0;
        Enough = seen && Best.Count >= indicator.LeastOrigins && (indicator.LeastPlaces <= 1 || places.Count >= indicator.LeastPlaces);
    }

    public Indicator Indicator { get; }

    public double Weight { get; }

    /// <summary>Probability that it would have been seen if it were so.</summary>
    public double Coverage { get; }

    /// <summary>The surest sight of each independent origin, by name.</summary>
    public List<OriginSight> Best { get; } = [];

    public LocalDate? Since { get; }

    /// <summary>How sure it is that the thing is so: one less the chance that every origin errs.</summary>
    public double Raw { get; }

    /// <summary>Whether there are origins and places enough.</summary>
    public bool Enough { get; }

    /// <summary>Every live sight, the surest of an origin first.</summary>
    public IEnumerable<Sighting> Sightings => _sights.Select(s => s.Sighting);

    public IndicatorView Without(string evidence) => new(Indicator, Weight, _sights, Coverage, evidence);

    public IndicatorState State(bool allowed) =>
        Enough && allowed ? IndicatorState.Seen
        : Raw > 0 ? IndicatorState.Emerging
        : Coverage > 0 ? IndicatorState.Silent
        : IndicatorState.NotCovered;

    /// <summary>Its lines of the ledger. Reports of the thing are uncertain evidence of it (Pearl 1988, virtual evidence): with
    /// strength s the likelihood of a hypothesis is 1 - s (1 - p), and with coverage d that of silence is 1 - d p.</summary>
    /// <param name="allowed">Whether the indicators that it requires are seen.</param>
    public IEnumerable<Contribution> Lines(bool allowed)
    {
        var p = Indicator.Likelihoods;
        if (Enough && allowed)
        {
            var total = Best.Sum(b => -Math.Log(1 - b.Trust));
            var whole = p.Select(likelihood => Weight * Math.Log(1 - Raw * (1 - likelihood))).ToList();
            foreach (var sight in Best)
            {
                var part = total > 0 ? -Math.Log(1 - sight.Trust) / total : 0;
                yield return new Contribution(Indicator.Id, sight.Sighting.Evidence.Id, $"{Indicator.Title}: {sight.Sighting.Evidence.Origin}", [.. whole.Select(w => w * part)]);
            }
        }
        // Silence speaks as far as it was listened to, and not where something was heard.
        if (Coverage > 0 && Raw < 1)
            yield return new Contribution(Indicator.Id, null, $"{Indicator.Title}: not seen", [.. p.Select(likelihood => Weight * (1 - Raw) * Math.Log(1 - Coverage * likelihood))]);
    }
}
