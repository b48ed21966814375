using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Gathers what is seen at each place: site observations, sightings, and counts located at a point. One site
/// under all its spellings where the gazetteer knows it; a place that it does not know is a site by its folded name.</summary>
internal sealed class SiteLedger(FusionState state, AnchoredCorrections corrections, Borders? borders)
{
    private const double LeastRadiusKm = 1;

    /// <summary>How far below the site that it goes on about an observation may stand, in UTF-16 code units.</summary>
    private const int MostAway = 1_500;

    /// <summary>What is only near a place may stand this far from it, unless the reading of the place says more.</summary>
    private const double NearRadiusKm = 10;

    private readonly PartyResolver _parties = state.Knowledge.Parties;
    private readonly Targets _targets = state.Knowledge.Targets;
    private readonly PlaceNames _names = state.Knowledge.Places;
    private readonly CopiedSentences _sentences = new(state.Slots, state.Numbers);

    /// <summary>What claims tell of sites.</summary>
    public List<Observed> Observed(IEnumerable<Claim> claims) => CorrectedSites.Apply(Located(claims), corrections, _sentences).ConvertAll(Observe);

    /// <summary>The sites, by id.</summary>
    public IReadOnlyList<Site> Build(IEnumerable<Observed> observed) =>
        RelatedSites.Link([.. observed.GroupBy(o => o.Location.Site, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Make(g.Key, [.. g]))]);

    private Observed Observe(Location located)
    {
        var claim = located.Claim;
        var slot = state.Numbers[claim.Report.Id];
        return new Observed(
            located, new Sighting(claim, located.Place, _parties.Resolve(claim), located.IsFirst), slot,
            _sentences.Home(claim.Report.Id, claim.Evidence.Start), state.Slots[slot].Relation, "s-" + _names.SlugOf(located.Place) == located.Site);
    }

    /// <summary>The places of all claims. "The tents went up in March": a site observation that names no place goes on about the one
    /// above it, where its report has observed one only.</summary>
    private List<Location> Located(IEnumerable<Claim> claims)
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
            var id = "s-" + _names.SlugOf(place);
            if (seen.Add(id)) yield return new Location(id, claim, place, seen.Count == 1);
        }
    }

    private static bool IsSpot(ClaimPlace place) =>
        !PlaceClass.IsCountry(place) && !PlaceClass.IsRegion(place) && place.Role is not (PlaceRole.Toward or PlaceRole.To or PlaceRole.From or PlaceRole.Subject);

    /// <summary>How far off a site may be, in kilometres, that stands at a place; null where the place is not on the map.</summary>
    /// <param name="place">The surest reading of it.</param>
    /// <param name="onlyNear">Whether nothing is told of it but what is near.</param>
    public static double? RadiusKm(ClaimPlace place, bool onlyNear) =>
        place.Lat is null || place.Lon is null ? null : Math.Max(onlyNear ? NearRadiusKm : LeastRadiusKm, place.RadiusKm ?? LeastRadiusKm);

    private Site Make(string id, List<Observed> observed)
    {
        var place = observed.Min(Fusion.Observed.BySurest)!.Location.Place;
        var located = observed.ConvertAll(o => o.Location);
        var sightings = observed.ConvertAll(o => o.Sighting);
        var theatre = located.GroupBy(l => TheatreKey.Of(l.Claim, _targets).Id, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        var onlyNear = observed.TrueForAll(o => o.IsNear);
        var (first, last) = SiteHistory.Seen(sightings);
        var stages = SiteHistory.Stages(sightings);
        return new Site(
            id, PlaceClass.NameOf(place), place.Lat, place.Lon,
            RadiusKm(place, onlyNear),
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
        located.Claim.Id, located.Claim.State, located.Claim.AsOf, _parties.Resolve(located.Claim).Name,
        DistanceRule.Check(located.Place, _targets.Of(located.Claim), borders));
}
