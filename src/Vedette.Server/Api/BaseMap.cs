using System.Buffers;
using System.Text.Json;
using Vedette.Publishing;

namespace Vedette.Server.Api;

/// <summary>The land as GeoJSON (RFC 7946), de jure, for the map of the page: a polygon for each ring, with its <c>country</c>.</summary>
internal static class BaseMap
{
    /// <summary>Degrees to which coasts are drawn: places carry more doubt than that.</summary>
    private const double Grain = 0.02;

    /// <summary>A feature collection of all land, coordinates rounded to <see cref="Grain"/>.</summary>
    public static byte[] Write(BorderOutlines outlines)
    {
        var buffer = new ArrayBufferWriter<byte>(1024 * 1024);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        writer.WriteStartArray("features");
        foreach (var land in outlines.World(Grain))
        {
            if (land.Points.Count < 4) continue;
            writer.WriteStartObject();
            writer.WriteString("type", "Feature");
            writer.WriteStartObject("properties");
            writer.WriteString("country", land.Country);
            writer.WriteEndObject();
            writer.WriteStartObject("geometry");
            writer.WriteString("type", "Polygon");
            writer.WriteStartArray("coordinates");
            Points(writer, land.Points);
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The land border between two countries: lists of longitude and latitude.</summary>
    public static double[][][] Border(IMapOutlines outlines, string a, string b) =>
        [.. outlines.Between(a, b).Select(line => line.Points.Select(p => new[] { Round(p.Lon), Round(p.Lat) }).ToArray())];

    private static void Points(Utf8JsonWriter writer, IReadOnlyList<(double Lat, double Lon)> points)
    {
        writer.WriteStartArray();
        var last = (double.NaN, double.NaN);
        for (var i = 0; i < points.Count; i++)
        {
            var at = (Round(points[i].Lon), Round(points[i].Lat));
            // What falls together is one point, but a ring ends where it began.
            if (at == last && i < points.Count - 1) continue;
            last = at;
            writer.WriteStartArray();
            writer.WriteNumberValue(at.Item1);
            writer.WriteNumberValue(at.Item2);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    private static double Round(double degrees) => Math.Round(Math.Round(degrees / Grain) * Grain, 2);
}
