using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What one indicator shows on a day.</summary>
internal sealed class IndicatorView
{
    private readonly Sights _sights;

    public IndicatorView(Indicator indicator, double weight, Sights sights, double coverage)
    {
        (Indicator, Weight, _sights, Coverage) = (indicator, weight, sights, coverage);
        // The surest of an origin counts: the same origin saying it again adds nothing.
        Best = Array.ConvertAll(sights.ByOrigin, o => o[0]);
        (Raw, Enough) = Strength(null);
    }

    public Indicator Indicator { get; }

    public double Weight { get; }

    /// <summary>Probability that it would have been seen if it were so.</summary>
    public double Coverage { get; }

    /// <summary>The surest sight of each independent origin, by name.</summary>
    public OriginSight[] Best { get; }

    public LocalDate? Since => _sights.Since;

    /// <summary>How sure it is that the thing is so: one less the chance that every origin errs.</summary>
    public double Raw { get; }

    /// <summary>Whether there are origins and places enough.</summary>
    public bool Enough { get; }

    /// <summary>Evidence of days to come among the surest of every origin.</summary>
    public IReadOnlyList<Evidence> Windows => _sights.Windows;

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
        var lines = Enough && allowed ? _sights.Lines ??= [.. Seen()] : [];
        // Silence speaks as far as it was listened to, and not where something was heard.
        return Coverage > 0 && Raw < 1 ? lines.Append(new Contribution(Indicator.Id, null, $"{Indicator.Title}: not seen", Silence(Raw))) : lines;
    }

    private IEnumerable<Contribution> Seen()
    {
        var total = Best.Sum(b => -Math.Log(1 - b.Trust));
        var whole = Presence(Raw);
        foreach (var sight in Best)
        {
            var part = -Math.Log(1 - sight.Trust) / total;
            yield return new Contribution(Indicator.Id, sight.Sighting.Evidence.Id, $"{Indicator.Title}: {sight.Sighting.Evidence.Origin}", Array.ConvertAll(whole, w => w * part));
        }
    }

    /// <summary>Whether there would be too few places without an assertion.</summary>
    public bool StandsOnPlace(Evidence evidence) => Enough && Indicator.LeastPlaces > 1 && _sights.Places == Indicator.LeastPlaces && _sights.IsAlone(evidence);

    /// <summary>The sum of its shares without an assertion, and whether it would still be seen.</summary>
    public (double[] Shares, bool Enough) Without(Evidence evidence, bool allowed)
    {
        var (raw, enough) = Strength(evidence);
        var shares = enough && allowed ? Presence(raw) : new double[Indicator.Likelihoods.Count];
        if (Coverage > 0 && raw < 1)
        {
            var silence = Silence(raw);
            for (var j = 0; j < shares.Length; j++) shares[j] += silence[j];
        }
        return (shares, enough);
    }

    private (double Raw, bool Enough) Strength(Evidence? without)
    {
        var (doubt, origins) = (1.0, 0);
        foreach (var surest in _sights.ByOrigin)
        {
            var i = 0;
            while (without is not null && i < surest.Count && surest[i].RestsOn(without)) i++;
            if (i == surest.Count) continue;
            doubt *= 1 - surest[i].Trust;
            origins++;
        }
        var places = _sights.Places - (without is not null && _sights.IsAlone(without) ? 1 : 0);
        return (origins > 0 ? 1 - doubt : 0, origins > 0 && origins >= Indicator.LeastOrigins && (Indicator.LeastPlaces <= 1 || places >= Indicator.LeastPlaces));
    }

    private double[] Presence(double strength) => [.. Indicator.Likelihoods.Select(p => Weight * Math.Log(1 - strength * (1 - p)))];

    private double[] Silence(double strength) => [.. Indicator.Likelihoods.Select(p => Weight * (1 - strength) * Math.Log(1 - Coverage * p))];
}
