using System.Collections.Frozen;
using System.Runtime.InteropServices;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Simplify;
using Vedette.Gazetteer.Format;

namespace Vedette.Gazetteer;

/// <summary>The borders of the countries, de jure: Natural Earth at 1:10 million, Crimea moved to Ukraine. Lines are true
/// to about half a kilometre. Safe for any number of threads.</summary>
public sealed class Borders
{
    private readonly int[] _points;
    private readonly ArcRecord[] _arcs;
    private readonly int[] _ringArcs;
    private readonly RingRecord[] _rings;
    private readonly FrozenSet<(ushort A, ushort B)> _neighbours;
    private readonly Lazy<STRtree<(IndexedPointInAreaLocator Area, string? Country)>> _lands;

    private Borders(ReadOnlySpan<byte> bytes)
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("the borders are little-endian");
        if (bytes.Length < Marshal.SizeOf<BordersHeader>()) throw new InvalidDataException("not a compiled file of borders");
        var header = MemoryMarshal.Read<BordersHeader>(bytes);
        if (header.Magic != BordersHeader.MagicValue || header.Version != BordersHeader.CurrentVersion)
            throw new InvalidDataException("not a compiled file of borders, or of another layout (borders.bin)");
        _points = Read<int>(bytes, header.Points);
        _arcs = Read<ArcRecord>(bytes, header.Arcs);
        _ringArcs = Read<int>(bytes, header.RingArcs);
        _rings = Read<RingRecord>(bytes, header.Rings);
        foreach (var arc in _arcs)
            if (arc.FirstPoint < 0 || arc.Points < 2 || 2L * (arc.FirstPoint + (long)arc.Points) > _points.Length)
                throw new InvalidDataException("damaged file of borders");
        foreach (var ring in _rings)
            if (ring.FirstArc < 0 || ring.Arcs < 1 || ring.FirstArc + (long)ring.Arcs > _ringArcs.Length)
                throw new InvalidDataException("damaged file of borders");
        foreach (var arc in _ringArcs)
            if ((uint)(arc < 0 ? ~arc : arc) >= (uint)_arcs.Length) throw new InvalidDataException("damaged file of borders");
        _neighbours = _arcs.Where(arc => arc.IsBorder).SelectMany(arc => new[] { (arc.CountryA, arc.CountryB), (arc.CountryB, arc.CountryA) }).ToFrozenSet();
        _lands = new(IndexLands);
    }

    /// <summary>Reads a compiled file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no file of borders, of another layout, or damaged.</exception>
    public static Borders Open(string path) => new(File.ReadAllBytes(path));

    /// <summary>Reads compiled borders that are held in memory.</summary>
    /// <exception cref="InvalidDataException">As for <see cref="Open"/>.</exception>
    public static Borders FromBytes(ReadOnlySpan<byte> bytes) => new(bytes);

    /// <summary>The country whose land a point lies in, de jure; null at sea and where no state is recognised.</summary>
    public string? CountryAt(double lat, double lon)
    {
        var point = new Coordinate(lon, lat);
        foreach (var (area, country) in _lands.Value.Query(new Envelope(point)))
            if (area.Locate(point) != Location.Exterior) return country;
        return null;
    }

    /// <summary>Distance in kilometres from a point, on whichever side, to the land border of a country.</summary>
    /// <param name="countryA">ISO 3166-1 alpha-2.</param>
    /// <param name="countryB">The country beyond the border; null for any.</param>
    /// <returns>Null where the two have no common land border.</returns>
    public double? DistanceToBorderKm(double lat, double lon, string countryA, string? countryB = null)
    {
        var (a, b) = (PlaceIds.Pack(countryA), PlaceIds.Pack(countryB));
        if (a == 0 || (countryB is not null && b == 0)) return null;
        return Distance(lat, lon, arc => arc.Parts(a, b));
    }

    /// <summary>Whether two countries have a common land border.</summary>
    /// <param name="countryA">ISO 3166-1 alpha-2.</param>
    /// <param name="countryB">ISO 3166-1 alpha-2.</param>
    public bool AreNeighbours(string countryA, string countryB)
    {
        var (a, b) = (PlaceIds.Pack(countryA), PlaceIds.Pack(countryB));
        return a != 0 && b != 0 && _neighbours.Contains((a, b));
    }

    /// <summary>Distance in kilometres from a point to the administrative line of Crimea, at Perekop and along the Syvash:
    /// no border, and to be named as what it is.</summary>
    public double? DistanceToCrimeanLineKm(double lat, double lon) => Distance(lat, lon, arc => arc.Line != 0);

    /// <summary>The land inside a frame.</summary>
    /// <param name="box">The frame.</param>
    /// <param name="tolerance">How far, in degrees, a drawn line may stray from the true one; 0 keeps all points.</param>
    public IReadOnlyList<LandOutline> Outlines(GeoBox box, double tolerance)
    {
        var frame = new Envelope(box.West, box.East, box.South, box.North);
        var clipper = new RingClipper(frame);
        var lands = new List<(string? Country, List<IReadOnlyList<GeoPoint>> Rings)>();
        var inside = false;
        foreach (var ring in _rings)
        {
            if (ring.Hole == 1 && !inside) continue;
            var points = Points(ring, tolerance);
            var clipped = points.Length >= 4 && frame.Intersects(Bounds(points)) ? clipper.Clip(points) : [];
            if (ring.Hole == 0) inside = clipped.Length >= 4;
            if (clipped.Length < 4) continue;
            if (ring.Hole == 0) lands.Add((PlaceIds.Country(ring.Country), []));
            lands[^1].Rings.Add([.. clipped.Select(c => new GeoPoint(c.Y, c.X))]);
        }
        return [.. lands.Select(l => new LandOutline(l.Country, l.Rings))];
    }

    /// <summary>The outer rings of all land that may reach into a frame, whole: for maps that cut for themselves.</summary>
    /// <param name="box">The frame. A ring on both sides of the date line counts as reaching everywhere between its latitudes.</param>
    /// <param name="tolerance">As for <see cref="Outlines"/>.</param>
    public IEnumerable<LandOutline> WholeRings(GeoBox box, double tolerance)
    {
        const double DateLine = 179.9;
        foreach (var ring in _rings)
        {
            // The bounds of the raw points are cheap; simplifying the coasts of the whole world is not.
            if (ring.Hole == 1 || Bounds(ring) is var reach && (reach.MaxY < box.South || reach.MinY > box.North)) continue;
            if ((reach.MaxX < box.West || reach.MinX > box.East) && reach.MinX > -DateLine && reach.MaxX < DateLine) continue;
            yield return new LandOutline(PlaceIds.Country(ring.Country), [[.. Points(ring, tolerance).Select(c => new GeoPoint(c.Y, c.X))]]);
        }
    }

    /// <summary>The land border between two countries, whole, in one or more pieces; empty where they have none.</summary>
    /// <param name="countryA">ISO 3166-1 alpha-2.</param>
    /// <param name="countryB">ISO 3166-1 alpha-2.</param>
    /// <param name="tolerance">As for <see cref="Outlines"/>.</param>
    public IEnumerable<BorderLine> Between(string countryA, string countryB, double tolerance)
    {
        var (a, b) = (PlaceIds.Pack(countryA), PlaceIds.Pack(countryB));
        if (a == 0 || b == 0) yield break;
        foreach (var arc in _arcs)
            if (arc.Line == 0 && arc.IsBorder && arc.Parts(a, b))
                yield return new(countryA, countryB, false, [.. Points(arc, tolerance).Select(c => new GeoPoint(c.Y, c.X))]);
    }

    /// <summary>The land borders inside a frame, and the administrative line of Crimea.</summary>
    /// <param name="box">The frame; lines are cut at it.</param>
    /// <param name="tolerance">As for <see cref="Outlines"/>.</param>
    public IReadOnlyList<BorderLine> Lines(GeoBox box, double tolerance)
    {
        var limiter = new LineLimiter(new Envelope(box.West, box.East, box.South, box.North));
        var lines = new List<BorderLine>();
        foreach (var arc in _arcs)
        {
            if (!arc.IsBorder && arc.Line == 0) continue;
            var (a, b) = (PlaceIds.Country(arc.CountryA)!, PlaceIds.Country(arc.CountryB)!);
            if (string.CompareOrdinal(a, b) > 0) (a, b) = (b, a);
            foreach (var part in limiter.Limit(Points(arc, tolerance)))
                lines.Add(new(a, b, arc.Line != 0, [.. part.Select(c => new GeoPoint(c.Y, c.X))]));
        }
        return lines;
    }

    // The nearest point is found on a plane around the point asked for, its distance measured on the sphere.
    private double? Distance(double lat, double lon, Func<ArcRecord, bool> wanted)
    {
        var (best, bestLat, bestLon) = (double.PositiveInfinity, 0.0, 0.0);
        var shrink = Math.Max(0.01, Math.Cos(double.DegreesToRadians(lat)));
        foreach (var arc in _arcs)
        {
            if (!wanted(arc)) continue;
            var (x0, y0) = Offset(arc.FirstPoint, lat, lon, shrink);
            for (var i = 1; i < arc.Points; i++)
            {
                var (x1, y1) = Offset(arc.FirstPoint + i, lat, lon, shrink);
                var (dx, dy) = (x1 - x0, y1 - y0);
                var length = dx * dx + dy * dy;
                var t = length == 0 ? 0 : Math.Clamp(-(x0 * dx + y0 * dy) / length, 0, 1);
                var (x, y) = (x0 + t * dx, y0 + t * dy);
                var square = x * x + y * y;
                if (square < best) (best, bestLat, bestLon) = (square, lat + y, lon + x / shrink);
                (x0, y0) = (x1, y1);
            }
        }
        return double.IsInfinity(best) ? null : GreatCircle.DistanceKm(lat, lon, bestLat, bestLon);
    }

    private (double X, double Y) Offset(int point, double lat, double lon, double shrink)
    {
        var dx = _points[2 * point] / 1e5 - lon;
        if (dx > 180) dx -= 360;
        else if (dx < -180) dx += 360;
        return (dx * shrink, _points[2 * point + 1] / 1e5 - lat);
    }

    private Coordinate[] Points(ArcRecord arc, double tolerance)
    {
        var points = new Coordinate[arc.Points];
        for (var i = 0; i < points.Length; i++)
            points[i] = new(_points[2 * (arc.FirstPoint + i)] / 1e5, _points[2 * (arc.FirstPoint + i) + 1] / 1e5);
        // Arc by arc, so that neighbours keep their common line.
        return tolerance > 0 ? DouglasPeuckerLineSimplifier.Simplify(points, tolerance) : points;
    }

    private Coordinate[] Points(RingRecord ring, double tolerance)
    {
        var points = new List<Coordinate>();
        for (var i = 0; i < ring.Arcs; i++)
        {
            var reference = _ringArcs[ring.FirstArc + i];
            var arc = Points(_arcs[reference < 0 ? ~reference : reference], tolerance);
            if (reference < 0) Array.Reverse(arc);
            points.AddRange(points.Count > 0 ? arc.Skip(1) : arc);
        }
        if (points.Count > 0 && !points[0].Equals2D(points[^1])) points.Add(points[0].Copy());
        return [.. points];
    }

    private STRtree<(IndexedPointInAreaLocator Area, string? Country)> IndexLands()
    {
        var tree = new STRtree<(IndexedPointInAreaLocator Area, string? Country)>();
        var factory = GeometryFactory.Default;
        for (var i = 0; i < _rings.Length; i++)
        {
            var country = PlaceIds.Country(_rings[i].Country);
            var shell = Points(_rings[i], 0);
            var holes = new List<LinearRing>();
            while (i + 1 < _rings.Length && _rings[i + 1].Hole == 1) holes.Add(factory.CreateLinearRing(Points(_rings[++i], 0)));
            if (shell.Length < 4) continue;
            var polygon = factory.CreatePolygon(factory.CreateLinearRing(shell), [.. holes.Where(h => h.NumPoints >= 4)]);
            tree.Insert(polygon.EnvelopeInternal, (new IndexedPointInAreaLocator(polygon), country));
        }
        tree.Build();
        return tree;
    }

    private Envelope Bounds(RingRecord ring)
    {
        var bounds = new Envelope();
        for (var i = 0; i < ring.Arcs; i++)
        {
            var reference = _ringArcs[ring.FirstArc + i];
            var arc = _arcs[reference < 0 ? ~reference : reference];
            for (var point = arc.FirstPoint; point < arc.FirstPoint + arc.Points; point++)
                bounds.ExpandToInclude(_points[2 * point] / 1e5, _points[2 * point + 1] / 1e5);
        }
        return bounds;
    }

    private static Envelope Bounds(Coordinate[] points)
    {
        var bounds = new Envelope();
        foreach (var point in points) bounds.ExpandToInclude(point);
        return bounds;
    }

    private static T[] Read<T>(ReadOnlySpan<byte> bytes, Section section) where T : unmanaged
    {
        var size = Marshal.SizeOf<T>();
        if (section.Offset < 0 || section.Count < 0 || section.Count > int.MaxValue / size
            || section.Offset + section.Count * size > bytes.Length)
            throw new InvalidDataException("damaged file of borders");
        return MemoryMarshal.Cast<byte, T>(bytes.Slice((int)section.Offset, (int)section.Count * size)).ToArray();
    }
}
