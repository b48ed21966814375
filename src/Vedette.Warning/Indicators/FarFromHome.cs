using NodaTime;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>A unit far from where it belongs: from the place that the claim says it comes from, or from its home by the
/// scenario's list.</summary>
/// <param name="Of">What counts.</param>
/// <param name="Km">The least distance.</param>
/// <param name="Homes">Homes of units, by parts of their names.</param>
public sealed record FarFromHome(IReadOnlyList<Pattern> Of, double Km, IReadOnlyList<KeyValuePair<string, Place>> Homes) : IWatched
{
    public IReadOnlyList<IReadOnlyList<Pattern>> Wants { get; } = [Of];

    public int ReachDays(int list) => 0;

    public Func<IReadOnlyList<Evidence>, IEnumerable<Sighting>> Look(IReadOnlyList<IReadOnlyList<Evidence>> known, LocalDate day, Geography geography) =>
        static evidence => evidence.Select(e => new Sighting(e, e.Day));

    public bool Takes(Evidence evidence, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var claim = evidence.Claim;
        if (evidence.Spot is not { Lat: { } lat, Lon: { } lon }) return false;
        foreach (var from in claim.Places)
            if (from is { Role: PlaceRole.From, Lat: { } y, Lon: { } x } && GreatCircle.DistanceKm(lat, lon, y, x) >= Km) return true;
        foreach (var (unit, home) in Homes)
            if (WordSearch.Holds(claim.Unit ?? claim.Evidence.Text, unit) && GreatCircle.DistanceKm(lat, lon, home.Lat, home.Lon) >= Km) return true;
        return false;
    }
}
