using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Reads where a count holds from its places: a named site, a named region, inside a country, or the whole
/// stretch near one. Several regions together are the whole stretch.</summary>
internal sealed class ScopeReader(Targets targets)
{
    public Scope Of(Claim claim)
    {
        var places = claim.Places.Where(p => p.Role != PlaceRole.Subject).ToList();
        if (places.Count == 0) places = [.. claim.Places];
        if (places.Find(p => Targets.IsNear(p, claim.Actor)) is { } near)
            return Scope.Near(near.Country!);

        var points = places.Where(p => !PlaceClass.IsCountry(p) && !PlaceClass.IsRegion(p)).DistinctBy(PlaceClass.NameOf, StringComparer.Ordinal).ToList();
        var regions = places.Where(PlaceClass.IsRegion).DistinctBy(PlaceClass.NameOf, StringComparer.Ordinal).ToList();
        if (points.Count == 1) return Scope.Place(points[0].GazetteerId, PlaceClass.NameOf(points[0]));
        if (points.Count == 0 && regions.Count == 1) return Scope.Place(regions[0].GazetteerId, PlaceClass.NameOf(regions[0]));
        if (points.Count == 0 && regions.Count == 0 && places.Find(PlaceClass.IsCountry) is { Country: { } country } own)
            return own.Role is PlaceRole.In or PlaceRole.At ? Scope.In(country) : Scope.Near(country);
        return targets.Of(claim) is { } target ? Scope.Near(target) : Scope.Unstated;
    }
}
