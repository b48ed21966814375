using System.Runtime.CompilerServices;
using Vedette.Gazetteer.Format;

namespace Vedette.Gazetteer;

/// <summary>Compiles places into the form that <see cref="PlaceIndex"/> reads. The same entries give the same bytes,
/// whatever order they were added in.</summary>
public sealed class PlaceIndexBuilder
{
    private readonly Dictionary<string, PlaceEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>How many places were added.</summary>
    public int Count => _entries.Count;

    /// <summary>How many distinct keys the last <see cref="Build"/> made.</summary>
    public int Keys { get; private set; }

    /// <summary>Adds a place.</summary>
    /// <exception cref="ArgumentException">A place of this id is there already.</exception>
    public PlaceIndexBuilder Add(PlaceEntry entry)
    {
        if (!_entries.TryAdd(entry.Place.Id, entry)) throw new ArgumentException($"{entry.Place.Id} twice", nameof(entry));
        return this;
    }

    /// <summary>Adds a place with alternate names; its population is its prominence.</summary>
    public PlaceIndexBuilder Add(Place place, params string[] alternates) =>
        Add(new PlaceEntry(place, [.. alternates.Select(a => new PlaceName(a, NameKind.Alternate))], place.Population));

    /// <summary>Compiles.</summary>
    /// <param name="inputHash">SHA-256 of what the entries were made from; empty for none.</param>
    public byte[] Build(ReadOnlySpan<byte> inputHash = default)
    {
        var entries = _entries.Values
            .OrderByDescending(e => e.Prominence).ThenBy(e => e.Place.Id, StringComparer.Ordinal).ToArray();
        var strings = new StringTable();
        var features = new CodeTable(strings);
        var regions = new CodeTable(strings);
        regions.Number("");
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++) numbers[entries[i].Place.Id] = i;
        var countries = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = entries.Length - 1; i >= 0; i--)
            if (entries[i].Place is { IsCountry: true, Country: { } code }) countries[code] = i;

        var records = new PlaceRecord[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var (place, regionId) = (entries[i].Place, entries[i].RegionId);
            var geoNames = PlaceIds.GeoNamesNumber(place.Id);
            records[i] = new()
            {
                GeoNames = geoNames,
                Id = geoNames == 0 ? strings.Offset(place.Id) : 0,
                Name = strings.Offset(place.Name),
                Feature = features.Number(place.Feature),
                Country = PlaceIds.Pack(place.Country),
                RegionCode = regions.Number(place.Admin1 ?? ""),
                Lat = (int)Math.Round(place.Lat * 1e5),
                Lon = (int)Math.Round(place.Lon * 1e5),
                Radius = (float)place.RadiusKm,
                Population = (uint)Math.Clamp(place.Population, 0, uint.MaxValue),
                Region = regionId is not null && numbers.TryGetValue(regionId, out var r) ? r : -1,
                CountryPlace = place.Country is { } c && countries.TryGetValue(c, out var n) ? n : -1,
            };
        }

        var names = new NameTable();
        for (var i = 0; i < entries.Length; i++)
        {
            names.Add(new(entries[i].Place.Name, NameKind.Main), i);
            foreach (var name in entries[i].Names) names.Add(name, i);
        }
        var (slots, keys, firstWords) = names.Compile();
        Keys = names.Count;
        var ids = Enumerable.Range(0, entries.Length)
            .OrderBy(i => records[i].GeoNames == 0).ThenBy(i => records[i].GeoNames)
            .ThenBy(i => entries[i].Place.Id, StringComparer.Ordinal).ToArray();

        var header = new PlacesHeader { Magic = PlacesHeader.MagicValue, Version = PlacesHeader.CurrentVersion };
        inputHash.CopyTo(header.Inputs);
        var image = new MemoryStream();
        image.Write(new byte[(Unsafe.SizeOf<PlacesHeader>() + 7) & ~7]);
        header.Places = image.Append<PlaceRecord>(records);
        header.Slots = image.Append<KeySlot>(slots);
        header.Keys = image.Append<byte>(keys);
        header.FirstWords = image.Append<uint>(firstWords);
        header.Ids = image.Append<int>(ids);
        header.Countries = image.Append<int>(countries.Values.ToArray());
        header.Strings = image.Append<byte>(strings.Bytes);
        header.Features = image.Append<uint>(features.Offsets);
        header.RegionCodes = image.Append<uint>(regions.Offsets);
        image.Head(header);
        return image.ToArray();
    }
}
