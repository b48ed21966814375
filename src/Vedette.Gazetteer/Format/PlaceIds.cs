using System.Globalization;

namespace Vedette.Gazetteer.Format;

/// <summary>How ids and country codes are packed.</summary>
internal static class PlaceIds
{
    private const string GeoNamesPrefix = "geonames:";

    public static string OfGeoNames(uint number) => GeoNamesPrefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of a GeoNames id, 0 for any other id.</summary>
    public static uint GeoNamesNumber(string id) =>
        id.StartsWith(GeoNamesPrefix, StringComparison.Ordinal)
        && uint.TryParse(id.AsSpan(GeoNamesPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    public static ushort Pack(string? country) => country is { Length: 2 } ? (ushort)(country[0] | (country[1] << 8)) : (ushort)0;

    public static string? Country(ushort packed) =>
        packed == 0 ? null : string.Create(2, packed, static (room, p) => (room[0], room[1]) = ((char)(p & 0xFF), (char)(p >> 8)));
}
