using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>A site with its latest state, as the brief shows it.</summary>
/// <param name="Site">The site.</param>
/// <param name="Latest">The entry that gives the latest state; the latest of all where none gives one.</param>
/// <param name="When">Its date, short.</param>
/// <param name="Exhibits">All that it rests on.</param>
internal sealed record SiteLedger(Site Site, SiteEntry? Latest, string When, IReadOnlyList<int> Exhibits)
{
    public SiteState? State => Site.State ?? Latest?.State;

    public bool IsLocated => Site.Lat is not null && Site.Lon is not null;

    public bool IsArea => Site.RadiusKm is > MapMark.AreaKm;

    /// <summary>The theatre's sites: places before areas, those that change first, then the latest, then by name.</summary>
    public static IReadOnlyList<SiteLedger> Of(Scene scene) =>
    [
        .. scene.Picture.Sites
            .Where(site => scene.Theatre is null || site.Theatre == scene.Theatre.Id)
            .Select(site => From(scene, site))
            .OrderBy(ledger => ledger.IsArea ? 1 : 0)
            .ThenBy(ledger => Rank(ledger.State))
            .ThenByDescending(ledger => Day(ledger.Latest))
            .ThenBy(ledger => ledger.Site.Name, StringComparer.Ordinal)
            .ThenBy(ledger => ledger.Site.Id, StringComparer.Ordinal),
    ];

    /// <summary>Last day that an entry speaks of, ISO 8601; empty where unknown.</summary>
    public static string Day(SiteEntry? entry) => entry is null ? "" : Day(entry.AsOf);

    /// <summary>Last day of an interval, else its first, ISO 8601; empty where unknown.</summary>
    public static string Day(Interval interval) => interval.Latest ?? interval.Earliest ?? "";

    private static SiteLedger From(Scene scene, Site site)
    {
        var withState = site.Observations.Where(entry => entry.State is not null and not SiteState.Historic).ToList();
        var pool = withState.Count > 0 ? withState : site.Observations;
        var latest = pool.OrderBy(Day, StringComparer.Ordinal).LastOrDefault();
        return new SiteLedger(
            site, latest,
            latest is null ? "no date given" : Dates.Short(latest.AsOf.Edtf) ?? (scene.Claim(latest.Claim) is { } claim ? Scene.When(claim) : "no date given"),
            scene.Exhibits.Of(site.Observations.Select(entry => entry.Claim)));
    }

    private static int Rank(SiteState? state) => state switch
    {
        SiteState.New or SiteState.Growing or SiteState.Reactivated => 0,
        SiteState.Present => 1,
        SiteState.Exercise => 2,
        SiteState.Reduced or SiteState.Vacated => 3,
        null => 4,
        _ => 5,
    };
}
