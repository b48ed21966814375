using System.Collections.Concurrent;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Reads where a count holds from its places: a named site, a named region, inside a country, or the whole
/// stretch near one. Several regions together are the whole stretch.</summary>
internal sealed class ScopeReader(Targets targets, PlaceNames names)
{
    // Millions of counts hold in a few places: each is kept once.
    private readonly ConcurrentDictionary<(string, string), Scope> _places = [];
    private readonly ConcurrentDictionary<string, Scope> _near = new(StringComparer.Ordinal);

    public Scope Of(Claim claim)
    {
        var places = claim.Places.Where(p => p.Role != PlaceRole.Subject).ToList();
        if (places.Count == 0) places = [.. claim.Places];
        if (places.Find(p => Targets.IsNear(p, claim.Actor)) is { } near)
            return Near(Targets.IsNamed(near) ? near.Country! : targets.Of(claim) ?? near.Country!);

        var points = places.Where(p => !PlaceClass.IsCountry(p) && !PlaceClass.IsRegion(p)).DistinctBy(names.SlugOf, StringComparer.Ordinal).ToList();
        var regions = places.Where(PlaceClass.IsRegion).DistinctBy(names.SlugOf, StringComparer.Ordinal).ToList();
        if (points.Count == 1) return At(points[0]);
        if (points.Count == 0 && regions.Count == 1) return At(regions[0]);
        var countries = places.Where(PlaceClass.IsCountry).DistinctBy(p => p.Country, StringComparer.Ordinal).ToList();
        if (points.Count == 0 && regions.Count == 0 && countries is [{ Country: { } country } own])
            return own.Role is PlaceRole.In or PlaceRole.At ? Scope.In(country) : Scope.Near(country);
        // A drill without a place is the drill, wherever its ranges are.
        if (claim.Status == ForceStatus.Exercise && points.Count == 0 && regions.Count == 0) return Scope.Unstated;
        return targets.Of(claim) is { } target ? Near(target) : Scope.Unstated;
    }

    private Scope Near(string country) => _near.GetOrAdd(country, Scope.Near);

    private Scope At(ClaimPlace place) => _places.GetOrAdd((names.SlugOf(place), PlaceClass.NameOf(place)), static p => Scope.Place(p.Item1, p.Item2));
}
