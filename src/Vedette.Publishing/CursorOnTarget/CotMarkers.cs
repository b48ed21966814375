using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What may be shown of sites: the ledger as it stood a day before.</summary>
internal sealed class CotMarkers(Edition edition)
{
    private readonly Holdings _holdings = new(edition.Picture);

    /// <summary>The marker of a site; null where it has no coordinates or nothing of it is old enough.</summary>
    public CotMarker? Of(Site site)
    {
        if (Spot.Of(site.Lat, site.Lon, site.RadiusKm) is not { } spot) return null;
        var old = site.Observations.Where(o => IsOldEnough(o.Claim)).ToList();
        if (old.Count == 0) return null;
        var last = old.FindLast(o => o.State is not null and not SiteState.Historic);
        var claim = _holdings.Claim((last ?? old[^1]).Claim);
        return new CotMarker(site, spot, last?.State ?? SiteState.Present, claim, edition.At, claim is not null && _holdings.IsConstructed(claim.Report.Id));
    }

    // A day has passed since the end of the day on which it became known: the hour is not always told.
    private bool IsOldEnough(string claim) =>
        _holdings.ClaimKnown(claim) is { } day && day.PlusDays(2).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() <= edition.At;
}
