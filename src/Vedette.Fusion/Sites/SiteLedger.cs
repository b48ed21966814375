using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Gathers what is seen at each place: site observations, sightings, and counts located at a point. One site
/// under all its spellings where the gazetteer knows it; a place that it does not know is a site by its folded name.</summary>
internal sealed class SiteLedger(PartyResolver parties, Targets targets, PlaceNames names, AnchoredCorrections corrections, CopiedSentences sentences, Borders? borders)
{
    private const double LeastRadiusKm = 1;

    /// <summary>How far below the site that it goes on about an observation may stand, in UTF-16 code units.</summary>
    private const int MostAway = 1_500;

    /// <summary>What is only near a place may stand this far from it, unless the reading of the place says more.</summary>
    private const double NearRadiusKm = 10;

    /// <summary>The sites, by id, and what is told of each.</summary>
    public (List<Site> Sites, ILookup<string, Sighting> Sightings) Build(IEnumerable<Claim> claims)
    {
        var located = CorrectedSites.Apply(Located(claims), corrections, sentences);
        var sightings = located.ToLookup(l => l.Site, Sighting, StringComparer.Ordinal);
        List<Site> sites = [.. located.GroupBy(l => l.Site, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Make(g.Key, [.. g], [.. sightings[g.Key]]))];
        return (RelatedSites.Link(sites), sightings);
    }

    /// <summary>What a location tells of its site.</summary>
    public Sighting Sighting(Location located) => new(located.Claim, located.Place, parties.Resolve(located.Claim), located.IsFirst);

    /// <summary>The places of all claims. "The tents went up in March": a site observation that names no place goes on about the one
    /// above it, where its report has observed one only.</summary>
    public List<Location> Located(IEnumerable<Claim> claims)
    {
        var all = new List<Location>();
        Location? last = null;
        var (report, sites) = ("", new HashSet<string>(StringComparer.Ordinal));
        foreach (var claim in claims)
        {
            if (report != claim.Report.Id) (report, last, sites) = (claim.Report.Id, null, new(StringComparer.Ordinal));
            if (claim is { Kind: ClaimKind.SiteObservation, State: not null, Places.Count: 0 } && claim.Modality != Modality.Demanded)
            {
                if (last is not null && sites.Count == 1 && claim.Evidence.Start - last.Claim.Evidence.End <= MostAway) all.Add(last with { Claim = claim, IsFirst = true });
                continue;
            }
            var here = Located(claim).ToList();
            all.AddRange(here);
            if (claim.Kind != ClaimKind.SiteObservation || here.Count == 0) continue;
            sites.UnionWith(here.Select(l => l.Site));
            last = here[0];
        }
        return all;
    }

    private IEnumerable<Location> Located(Claim claim)
    {
        if (claim.Kind is not (ClaimKind.SiteObservation or ClaimKind.EquipmentSighting or ClaimKind.ForceEstimate) || claim.Modality == Modality.Demanded)
            yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var spots = claim.Places.Where(IsSpot).ToList();
        // "At the Kesh range, south of Marrow": what is only near tells where the spot lies, and is none itself.
        if (spots.Exists(p => p.Role is PlaceRole.At or PlaceRole.In)) spots.RemoveAll(p => p.Role is PlaceRole.Near or PlaceRole.Along);
        foreach (var place in spots)
        {
            var id = "s-" + names.SlugOf(place);
            if (seen.Add(id)) yield return new Location(id, claim, place, seen.Count == 1);
        }
    }

    private static bool IsSpot(ClaimPlace place) =>
        !PlaceClass.IsCountry(place) && !PlaceClass.IsRegion(place) && place.Role is not (PlaceRole.Toward or PlaceRole.To or PlaceRole.From or PlaceRole.Subject);

    /// <summary>The site of what is located there.</summary>
    public Site Make(string id, List<Location> located, IReadOnlyList<Sighting> sightings)
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
        var stages = SiteHistory.Stages(sightings);
        return new Site(
            id, PlaceClass.NameOf(place), place.Lat, place.Lon,
            onMap ? Math.Max(onlyNear ? NearRadiusKm : LeastRadiusKm, place.RadiusKm ?? LeastRadiusKm) : null,
            place.Country, theatre,
            [.. located.OrderBy(l => l.Claim.AsOf.Earliest ?? l.Claim.AsOf.Latest ?? "~", StringComparer.Ordinal).ThenBy(l => l.Claim.Id, StringComparer.Ordinal).Select(Entry)],
            [.. located.SelectMany(l => l.Claim.Equipment ?? []).Select(e => e.Name ?? e.Category).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
        {
            State = SiteHistory.Latest(stages),
            Stages = stages,
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
