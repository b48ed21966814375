using System.Globalization;
using Vedette.Gazetteer;
using Vedette.GazetteerCompiler.Sources;

namespace Vedette.GazetteerCompiler;

/// <summary>Middle and reach of countries and regions by their land, not by where their people live: the land is cut into
/// cells of about equal size, and each belongs to the country whose border is around it and to the region of the nearest town
/// of that country.</summary>
internal sealed class LandAreas
{
    private const double Step = 0.4; // degrees of latitude, some 44 km
    private const int FewestCells = 4; // below that the towns say it better
    private readonly Dictionary<string, List<(double Lat, double Lon)>> _cells = new(StringComparer.Ordinal);

    public LandAreas(Gazetteer.Borders borders, IReadOnlyCollection<Town> towns)
    {
        var buckets = towns.ToLookup(t => Bucket(t.Country, t.Lat, t.Lon));
        for (var lat = -60 + Step / 2; lat < 84; lat += Step)
        {
            var step = Step / Math.Cos(double.DegreesToRadians(lat));
            for (var lon = -180 + step / 2; lon < 180; lon += step)
            {
                if (borders.CountryAt(lat, lon) is not { } country) continue;
                Add(country, lat, lon);
                if (Nearest(buckets, country, lat, lon) is { Admin1.Length: > 0 } town) Add($"{country}.{town.Admin1}", lat, lon);
            }
        }
    }

    /// <summary>The area of a country (UA) or first-level region (UA.12); null where it is too small for cells.</summary>
    public Area? Find(string code) => _cells.TryGetValue(code, out var cells) && cells.Count >= FewestCells ? Area.Of(cells) : null;

    private void Add(string code, double lat, double lon)
    {
        if (!_cells.TryGetValue(code, out var cells)) _cells[code] = cells = [];
        cells.Add((lat, lon));
    }

    // Towns further off than some ten degrees say nothing of the land.
    private static Town? Nearest(ILookup<string, Town> buckets, string country, double lat, double lon)
    {
        for (var ring = 1; ring <= 5; ring++)
        {
            var (best, least) = ((Town?)null, double.MaxValue);
            for (var y = -ring; y <= ring; y++)
                for (var x = -ring; x <= ring; x++)
                    foreach (var town in buckets[Bucket(country, lat + 2 * y, lon + 2 * x)])
                        if (GreatCircle.DistanceKm(lat, lon, town.Lat, town.Lon) is var km && km < least) (best, least) = (town, km);
            if (best is not null) return best;
        }
        return null;
    }

    private static string Bucket(string country, double lat, double lon) =>
        string.Create(CultureInfo.InvariantCulture, $"{country} {(int)Math.Floor(lat / 2)} {(int)Math.Floor(lon / 2)}");
}
