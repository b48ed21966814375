using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>What is told of each site, report by report: a step looks again at what changed reports tell.</summary>
internal sealed class SiteBook(FusionState state, SourceGrades sources)
{
    private readonly SiteLedger _ledger = new(state, AnchoredCorrections.None, null);
    private readonly SiteLines _lines = new(new SiteFolder(sources, state.Order, AnchoredCorrections.None));
    private readonly Dictionary<int, List<Observed>> _bySlot = [];
    private readonly Dictionary<string, SortedSet<Observed>> _bySite = new(StringComparer.Ordinal);

    /// <summary>The sites that changed, and the assertions of how they stand.</summary>
    /// <param name="touched">Reports that came, or that are read or copied in another way.</param>
    public (List<SiteStep> Sites, List<string> GoneSites, List<Assertion> Assertions, List<string> GoneAssertions) Step(IEnumerable<int> touched)
    {
        var changed = new SortedDictionary<string, (List<Observed> Came, List<Observed> Went)>(StringComparer.Ordinal);
        foreach (var slot in touched)
        {
            var now = _ledger.Observed(state.Slots[slot].Claims);
            var before = _bySlot.GetValueOrDefault(slot) ?? [];
            if (now.Count == before.Count && now.Zip(before).All(p => p.First.IsSame(p.Second))) continue;
            foreach (var observed in before) At(changed, observed).Went.Add(observed);
            foreach (var observed in now) At(changed, observed).Came.Add(observed);
            _bySlot[slot] = now;
        }
        var (sites, goneSites) = (new List<SiteStep>(), new List<string>());
        foreach (var (id, (came, went)) in changed)
            if (Changed(id, came, went) is { } site) sites.Add(site);
            else goneSites.Add(id);
        var (told, gone) = _lines.Settle();
        return (sites, goneSites, told, gone);
    }

    private SiteStep? Changed(string id, List<Observed> came, List<Observed> went)
    {
        if (!_bySite.TryGetValue(id, out var all)) _bySite[id] = all = new(Observed.BySurest);
        foreach (var observed in went)
        {
            all.Remove(observed);
            _lines.Take(observed);
        }
        foreach (var observed in came)
        {
            all.Add(observed);
            _lines.Put(observed);
        }
        if (all.Count == 0)
        {
            _bySite.Remove(id);
            return null;
        }
        var place = all.Min!.Location.Place;
        return new SiteStep(
            id, PlaceClass.NameOf(place), place.Lat, place.Lon, SiteLedger.RadiusKm(place, all.All(o => o.IsNear)),
            came.ConvertAll(o => new SiteTold(o.Claim.Id, o.Claim.State, o.Claim.AsOf)), went.ConvertAll(o => o.Claim.Id));
    }

    private static (List<Observed> Came, List<Observed> Went) At(SortedDictionary<string, (List<Observed> Came, List<Observed> Went)> changed, Observed observed)
    {
        if (!changed.TryGetValue(observed.Location.Site, out var lists)) changed[observed.Location.Site] = lists = ([], []);
        return lists;
    }
}
