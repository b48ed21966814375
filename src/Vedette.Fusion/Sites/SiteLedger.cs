using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Gathers what is seen at each place: site observations, sightings, and counts located at a point. One site
/// under all its spellings where the gazetteer knows it; a place that it does not know is a site by its folded name.</summary>
internal sealed class SiteLedger(PartyResolver parties, Targets targets, PlaceNames names, AnchoredCorrections corrections, CopiedSentences sentences, Borders? borders)
{
    private const double LeastRadiusKm = 1;

    /// <summary>What is only near a place may stand this far from it, unless the reading of the place says more.</summary>
    private const double NearRadiusKm = 10;

    /// <summary>The sites, by id, and what is told of each.</summary>
    public (List<Site> Sites, ILookup<string, Sighting> Sightings) Build(IEnumerable<Claim> claims)
    {
        var located = CorrectedSites.Apply([.. claims.SelectMany(Located)], corrections, sentences);
        var sightings = located.ToLookup(l => l.Site, l => new Sighting(l.Claim, l.Place, parties.Resolve(l.Claim), l.IsFirst), StringComparer.Ordinal);
        var sites = located.GroupBy(l => l.Site, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Make(g.Key, [.. g], [.. sightings[g.Key]]))
            .ToList();
        return (sites, sightings);
    }

    private IEnumerable<Location> Located(Claim claim)
    {
        if (claim.Kind is not (ClaimKind.SiteObservation or ClaimKind.EquipmentSighting or ClaimKind.ForceEstimate) || claim.Modality == Modality.Demanded)
            yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in claim.Places)
        {
            if (PlaceClass.IsCountry(place) || PlaceClass.IsRegion(place) || place.Role is PlaceRole.Toward or PlaceRole.To or PlaceRole.From or PlaceRole.Subject)
                continue;
            var id = "s-" + names.SlugOf(place);
            if (seen.Add(id)) yield return new Location(id, claim, place, seen.Count == 1);
        }
    }

    private Site Make(string id, List<Location> located, IReadOnlyList<Sighting> sightings)
    {
        // The surest of the readings stands for the place; of sites merged by hand that of the first.
        var place = located.OrderBy(l => "s-" + names.SlugOf(l.Place) != id).ThenBy(l => l.Place.Lat is null).ThenBy(l => l.Place.RadiusKm ?? double.MaxValue)
            .ThenBy(l => PlaceClass.NameOf(l.Place), StringComparer.Ordinal).ThenBy(l => l.Claim.Id, StringComparer.Ordinal)
            .First().Place;
        var theatre = located.GroupBy(l => TheatreKey.Of(l.Claim, targets).Id, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        var onMap = place.Lat is not null && place.Lon is not null;
        var onlyNear = located.TrueForAll(l => l.Place.Role is PlaceRole.Near or PlaceRole.Along);
        var (first, last) = SiteHistory.Seen(sightings);
        return new Site(
            id, PlaceClass.NameOf(place), place.Lat, place.Lon,
            onMap ? Math.Max(onlyNear ? NearRadiusKm : LeastRadiusKm, place.RadiusKm ?? LeastRadiusKm) : null,
            place.Country, theatre,
            [.. located.OrderBy(l => l.Claim.AsOf.Earliest ?? l.Claim.AsOf.Latest ?? "~", StringComparer.Ordinal).ThenBy(l => l.Claim.Id, StringComparer.Ordinal).Select(Entry)],
            [.. located.SelectMany(l => l.Claim.Equipment ?? []).Select(e => e.Name ?? e.Category).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
        {
            State = SiteHistory.Latest(sightings),
            Stages = SiteHistory.Stages(sightings),
            FirstSeen = SiteHistory.Day(first),
            LastSeen = SiteHistory.Day(last),
            Appearances = SiteHistory.Appearances(sightings),
            Names = [.. located.SelectMany(l => new[] { l.Place.Name, l.Place.Span.Text }).OfType<string>().Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Origins = SiteHistory.Origins(sightings),
            OnlyNear = onlyNear,
        };
    }

    private SiteEntry Entry(Location located) => new(
        located.Claim.Id, located.Claim.State, located.Claim.AsOf, parties.Resolve(located.Claim).Name,
        DistanceRule.Check(located.Place, targets.Of(located.Claim), borders));
}
