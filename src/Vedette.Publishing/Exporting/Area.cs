using System.Globalization;

namespace Vedette.Publishing;

/// <summary>A part of the world to select: a country, or a frame.</summary>
public sealed record Area
{
    private readonly string? _country;
    private readonly double _west;
    private readonly double _south;
    private readonly double _east;
    private readonly double _north;

    private Area(string country) => _country = country;

    private Area(double west, double south, double east, double north) => (_west, _south, _east, _north) = (west, south, east, north);

    /// <summary>Reads <c>UA</c> (ISO 3166-1 alpha-2) or <c>west,south,east,north</c> in degrees, as GeoJSON orders them; a frame whose
    /// west lies east of its east crosses the date line.</summary>
    /// <returns>Null where it is neither.</returns>
    public static Area? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 2 && text.All(char.IsAsciiLetter)) return new Area(text.ToUpperInvariant());
        var parts = text.Split(',');
        var numbers = new double[4];
        if (parts.Length != 4) return null;
        for (var i = 0; i < 4; i++)
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return null;
        return Math.Abs(numbers[0]) <= 180 && Math.Abs(numbers[2]) <= 180 && numbers[1] >= -90 && numbers[3] <= 90 && numbers[1] <= numbers[3]
            ? new Area(numbers[0], numbers[1], numbers[2], numbers[3])
            : null;
    }

    /// <summary>Whether a spot lies in it. What has no coordinates lies in no frame.</summary>
    public bool Holds(double? lat, double? lon, string? country) =>
        _country is not null ? country == _country
        : lat is { } y && lon is { } x && y >= _south && y <= _north && (_west <= _east ? x >= _west && x <= _east : x >= _west || x <= _east);
}
