using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Reads where a count holds from its places: a named site, a named region, inside a country, or the whole
/// stretch near one. Several regions together are the whole stretch.</summary>
internal sealed class ScopeReader(Targets targets, PlaceNames names)
{
    public Scope Of(Claim claim)
    {
        var places = claim.Places.Where(p => p.Role != PlaceRole.Subject).ToList();
        if (places.Count == 0) places = [.. claim.Places];
        if (places.Find(p => Targets.IsNear(p, claim.Actor)) is { } near)
            return Scope.Near(Targets.IsNamed(near) ? near.Country! : targets.Of(claim) ?? near.Country!);

        var points = places.Where(p => !PlaceClass.IsCountry(p) && !PlaceClass.IsRegion(p)).DistinctBy(names.SlugOf, StringComparer.Ordinal).ToList();
        var regions = places.Where(PlaceClass.IsRegion).DistinctBy(names.SlugOf, StringComparer.Ordinal).ToList();
        if (points.Count == 1) return Scope.Place(names.SlugOf(points[0]), PlaceClass.NameOf(points[0]));
        if (points.Count == 0 && regions.Count == 1) return Scope.Place(names.SlugOf(regions[0]), PlaceClass.NameOf(regions[0]));
        var countries = places.Where(PlaceClass.IsCountry).DistinctBy(p => p.Country, StringComparer.Ordinal).ToList();
        if (points.Count == 0 && regions.Count == 0 && countries is [{ Country: { } country } own])
            return own.Role is PlaceRole.In or PlaceRole.At ? Scope.In(country) : Scope.Near(country);
        // A drill without a place is the drill, wherever its ranges are.
        if (claim.Status == ForceStatus.Exercise && points.Count == 0 && regions.Count == 0) return Scope.Unstated;
        return targets.Of(claim) is { } target ? Scope.Near(target) : Scope.Unstated;
    }
}
