using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What may be shown of sites: the ledger as it stood a day before.</summary>
internal sealed class CotMarkers(Picture picture, Instant at)
{
    private readonly Holdings _holdings = new(picture);

    /// <summary>The marker of a site; null where it has no coordinates or is an area, or no state of it was told long enough ago.</summary>
    public CotMarker? Of(Site site)
    {
        if (Spot.Of(site) is not { IsArea: false } spot) return null;
        var old = site.Observations.Where(o => IsOldEnough(o.Claim)).ToList();
        // A figure that only names the place is no marker: somebody must tell what happens there.
        if (old.FindLast(o => o.State is not null and not SiteState.Historic) is not { } last) return null;
        var claim = _holdings.Claim(last.Claim);
        return new CotMarker(site, spot, last.State, claim, at, claim is not null && _holdings.IsConstructed(claim.Report.Id));
    }

    // A day has passed since the end of the day on which it became known: the hour is not always told.
    private bool IsOldEnough(string claim) =>
        _holdings.ClaimKnown(claim) is { } day && day.PlusDays(2).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() <= at;
}
