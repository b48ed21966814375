namespace Vedette.Publishing;

/// <summary>Where something is, as it goes out: coordinates rounded to a hundredth of a degree, and never less than a kilometre of doubt.</summary>
/// <param name="Lat">Degrees north, -90 to 90.</param>
/// <param name="Lon">Degrees east, -180 to 180.</param>
/// <param name="RadiusKm">How far the real spot may be, at least 1.</param>
internal sealed record Spot(double Lat, double Lon, double RadiusKm)
{
    /// <summary>Least doubt that goes out, in kilometres.</summary>
    public const double LeastKm = 1;

    private const double UnknownKm = 10;

    /// <summary>The spot of coordinates; null where there are none that can be.</summary>
    public static Spot? Of(double? lat, double? lon, double? radius) =>
        lat is >= -90 and <= 90 && lon is >= -180 and <= 180
            ? new Spot(Math.Round(lat.Value, 2), Math.Round(lon.Value, 2), Math.Round(Math.Clamp(radius is { } km && !double.IsNaN(km) ? km : UnknownKm, LeastKm, 20_000), 1))
            : null;

    /// <summary>The circle of doubt as closed rings, counter-clockwise, each point longitude then latitude; parted where it crosses the date line.</summary>
    public IReadOnlyList<IReadOnlyList<(double Lon, double Lat)>> Rings() => Circle.Around(Lat, Lon, RadiusKm);
}
