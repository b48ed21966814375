using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>A site with what is told of it, by the day that it is told of.</summary>
internal sealed class DatedSite
{
    private readonly Site _site;
    private readonly List<(LocalDate Day, SiteState? State, Edtf When)> _told;

    /// <param name="site">The site.</param>
    /// <param name="known">When the report of a claim became known, where that is known.</param>
    public DatedSite(Site site, Func<string, Edtf?> known)
    {
        _site = site;
        _told = [.. site.Observations
            .Where(o => o.State != SiteState.Historic)
            .Select(o => (o.State, When: o.AsOf.Edtf?.Latest is { } ? o.AsOf.Edtf : known(o.Claim)))
            .Where(o => o.When?.Latest is not null)
            .Select(o => (o.When!.Latest!.Value, o.State, o.When!))
            .OrderBy(o => o.Value)];
    }

    /// <summary>How far off it may be; more than any where it is not on the map.</summary>
    public double RadiusKm => _site is { Lat: not null, Lon: not null } ? _site.RadiusKm ?? double.MaxValue : double.MaxValue;

    /// <summary>How it stands on a day by what is told of the days before; null where nothing is.</summary>
    /// <param name="day">The day, inclusive.</param>
    /// <param name="after">What is told of this day or earlier ones is left out.</param>
    public ReplaySite? On(LocalDate day, LocalDate after)
    {
        var last = _told.FindLastIndex(t => t.Day <= day);
        if (last < 0 || _told[last].Day <= after) return null;
        for (var i = last; i >= 0 && _told[i].Day > after; i--)
            if (_told[i].State is { } state) return Site(state, _told[i].When);
        return Site(null, _told[last].When);
    }

    private ReplaySite Site(SiteState? state, Edtf when) => new(_site.Name, _site.Lat!.Value, _site.Lon!.Value, _site.RadiusKm!.Value, state, when);
}
