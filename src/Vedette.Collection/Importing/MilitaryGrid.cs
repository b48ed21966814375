using System.Globalization;

namespace Vedette.Collection;

/// <summary>The Military Grid Reference System on WGS 84: the middle of the square that a reference names. The polar zones are not read.
/// Inverse of the transverse Mercator projection by Krüger's series (Karney 2011), exact to less than a millimetre here.</summary>
internal static class MilitaryGrid
{
    private const double Axis = 6378137;
    private const double Flattening = 1 / 298.257223563;
    private const double Scale = 0.9996;
    private const double N = Flattening / (2 - Flattening);
    private const string Bands = "CDEFGHJKLMNPQRSTUVWX";

    private static readonly string[] Columns = ["ABCDEFGH", "JKLMNPQR", "STUVWXYZ"];
    private static readonly string[] Rows = ["ABCDEFGHJKLMNPQRSTUV", "FGHJKLMNPQRSTUVABCDE"];
    private static readonly double Radius = Axis / (1 + N) * (1 + (N * N / 4) + (N * N * N * N / 64));

    public static bool TryParse(string text, out double lat, out double lon)
    {
        (lat, lon) = (0, 0);
        var grid = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        var digits = grid.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 2 || grid.Length < digits + 3) return false;
        var zone = int.Parse(grid.AsSpan(0, digits), CultureInfo.InvariantCulture);
        var band = Bands.IndexOf(grid[digits], StringComparison.Ordinal);
        if (zone is < 1 or > 60 || band < 0) return false;
        var column = Columns[(zone - 1) % 3].IndexOf(grid[digits + 1], StringComparison.Ordinal);
        var row = Rows[(zone - 1) % 2].IndexOf(grid[digits + 2], StringComparison.Ordinal);
        var rest = grid[(digits + 3)..];
        if (column < 0 || row < 0 || rest.Length > 10 || rest.Length % 2 != 0 || !rest.All(char.IsAsciiDigit)) return false;
        var places = rest.Length / 2;
        var size = Math.Pow(10, 5 - places);
        var east = ((column + 1) * 100_000) + (places > 0 ? int.Parse(rest.AsSpan(0, places), CultureInfo.InvariantCulture) * size : 0) + (size / 2);
        var north = (row * 100_000) + (places > 0 ? int.Parse(rest.AsSpan(places), CultureInfo.InvariantCulture) * size : 0) + (size / 2);
        // The letters of rows come again every 2,000 km: the band says which time.
        var south = band < 10;
        var bottom = Math.Floor(Northing((band - 10) * 8) / 100_000) * 100_000;
        while (north < bottom) north += 2_000_000;
        (lat, lon) = Inverse(zone, east, south ? north - 10_000_000 : north);
        return true;
    }

    // Of a latitude on the central meridian, false northing of the south included.
    private static double Northing(double degrees)
    {
        var phi = double.DegreesToRadians(degrees);
        var e = Math.Sqrt(Flattening * (2 - Flattening));
        var t = Math.Sinh(Math.Atanh(Math.Sin(phi)) - (e * Math.Atanh(e * Math.Sin(phi))));
        var xi = Math.Atan(t);
        var sum = xi;
        double[] alpha =
        [
            (N / 2) - (2 * N * N / 3) + (5 * N * N * N / 16) + (41 * N * N * N * N / 180), (13 * N * N / 48) - (3 * N * N * N / 5) + (557 * N * N * N * N / 1440),
            (61 * N * N * N / 240) - (103 * N * N * N * N / 140), 49561 * N * N * N * N / 161280,
        ];
        for (var j = 0; j < alpha.Length; j++) sum += alpha[j] * Math.Sin(2 * (j + 1) * xi);
        return (Scale * Radius * sum) + (degrees < 0 ? 10_000_000 : 0);
    }

    private static (double Lat, double Lon) Inverse(int zone, double east, double north)
    {
        var (xi, eta) = (north / (Scale * Radius), (east - 500_000) / (Scale * Radius));
        double[] beta =
        [
            (N / 2) - (2 * N * N / 3) + (37 * N * N * N / 96) - (N * N * N * N / 360), (N * N / 48) + (N * N * N / 15) - (437 * N * N * N * N / 1440),
            (17 * N * N * N / 480) - (37 * N * N * N * N / 840), 4397 * N * N * N * N / 161280,
        ];
        var (x, y) = (xi, eta);
        for (var j = 0; j < beta.Length; j++)
        {
            x -= beta[j] * Math.Sin(2 * (j + 1) * xi) * Math.Cosh(2 * (j + 1) * eta);
            y -= beta[j] * Math.Cos(2 * (j + 1) * xi) * Math.Sinh(2 * (j + 1) * eta);
        }
        var conformal = Math.Sin(x) / Math.Cosh(y);
        var e = Math.Sqrt(Flattening * (2 - Flattening));
        var q = Math.Atanh(conformal);
        var phi = Math.Asin(conformal);
        for (var i = 0; i < 6; i++) phi = Math.Asin(Math.Tanh(q + (e * Math.Atanh(e * Math.Sin(phi)))));
        var lambda = Math.Atan2(Math.Sinh(y), Math.Cos(x));
        return (double.RadiansToDegrees(phi), (zone * 6) - 183 + double.RadiansToDegrees(lambda));
    }
}
