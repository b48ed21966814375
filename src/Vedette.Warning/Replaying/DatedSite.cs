using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>A site with what is told of it, by the day that it is told of.</summary>
internal sealed class DatedSite
{
    private readonly List<Told> _told = [];
    private readonly Dictionary<string, Told> _byClaim = new(StringComparer.Ordinal);
    private SiteStep? _place;

    /// <summary>How far off it may be; more than any where it is not on the map.</summary>
    public double RadiusKm => _place is { Lat: not null, Lon: not null } ? _place.RadiusKm ?? double.MaxValue : double.MaxValue;

    /// <summary>Takes a step.</summary>
    /// <param name="site">Where it is now, and what is told of it anew.</param>
    /// <param name="known">When the report of a claim became known, where that is known.</param>
    public void Take(SiteStep site, Func<string, Edtf?> known)
    {
        _place = site with { Told = [], Gone = [] };
        foreach (var claim in site.Gone)
            if (_byClaim.Remove(claim, out var gone)) _told.RemoveAt(_told.BinarySearch(gone, ByDay));
        foreach (var told in site.Told)
        {
            var when = told.AsOf.Edtf?.Latest is not null ? told.AsOf.Edtf : known(told.Claim);
            if (told.State == SiteState.Historic || when?.Latest is not { } day) continue;
            var dated = _byClaim[told.Claim] = new Told(day, told.AsOf.Earliest ?? told.AsOf.Latest ?? "~", told.Claim, told.State, when);
            _told.Insert(~_told.BinarySearch(dated, ByDay), dated);
        }
    }

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

    private ReplaySite Site(SiteState? state, Edtf when) => new(_place!.Name, _place.Lat!.Value, _place.Lon!.Value, _place.RadiusKm!.Value, state, when);

    /// <summary>By day; of one day in the order of a site's observations.</summary>
    private static Comparer<Told> ByDay { get; } = Comparer<Told>.Create((a, b) =>
    {
        var day = a.Day.CompareTo(b.Day);
        if (day != 0) return day;
        var opens = string.CompareOrdinal(a.Opens, b.Opens);
        return opens != 0 ? opens : string.CompareOrdinal(a.Claim, b.Claim);
    });

    private sealed record Told(LocalDate Day, string Opens, string Claim, SiteState? State, Edtf When);
}
