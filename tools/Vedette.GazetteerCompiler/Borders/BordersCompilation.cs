using System.Runtime.CompilerServices;
using Vedette.Gazetteer.Format;
using Vedette.GazetteerCompiler.Sources;

namespace Vedette.GazetteerCompiler.Borders;

/// <summary>Compiles the borders: each polygon gets the state it belongs to, misplaced land is moved, and each arc gets
/// the states on its two sides.</summary>
internal sealed class BordersCompilation(Inputs inputs)
{
    /// <summary>The bytes of <c>borders.bin</c>.</summary>
    /// <exception cref="InvalidDataException">An area has no entry in our tables, or a transfer found no polygon.</exception>
    public byte[] Compile(ReadOnlySpan<byte> inputHash)
    {
        var topology = Topology.Read(inputs.Borders);
        var states = topology.Lands.Select(StateOf()).ToArray();
        var lines = Move(topology, states);

        var owners = new ushort[topology.Arcs.Count, 2];
        for (var i = 0; i < states.Length; i++)
            foreach (var arc in ArcsOf(topology.Lands[i]))
            {
                var side = owners[arc, 0] == 0 ? 0 : 1;
                owners[arc, side] = PlaceIds.Pack(states[i]);
            }

        var points = new List<int>();
        var arcs = new ArcRecord[topology.Arcs.Count];
        for (var i = 0; i < arcs.Length; i++)
        {
            arcs[i] = new(points.Count / 2, topology.Arcs[i].Length, owners[i, 0], owners[i, 1], lines.GetValueOrDefault(i), 0);
            foreach (var (lon, lat) in topology.Arcs[i])
            {
                points.Add(lon);
                points.Add(lat);
            }
        }

        var ringArcs = new List<int>();
        var rings = new List<RingRecord>();
        for (var i = 0; i < states.Length; i++)
            for (var r = 0; r < topology.Lands[i].Rings.Count; r++)
            {
                var ring = topology.Lands[i].Rings[r];
                rings.Add(new(ringArcs.Count, ring.Length, PlaceIds.Pack(states[i]), (ushort)(r == 0 ? 0 : 1)));
                ringArcs.AddRange(ring);
            }

        var header = new BordersHeader { Magic = BordersHeader.MagicValue, Version = BordersHeader.CurrentVersion };
        inputHash.CopyTo(header.Inputs);
        using var image = new MemoryStream();
        image.Write(new byte[(Unsafe.SizeOf<BordersHeader>() + 7) & ~7]);
        header.Points = image.Append<int>(points.ToArray());
        header.Arcs = image.Append<ArcRecord>(arcs);
        header.RingArcs = image.Append<int>(ringArcs.ToArray());
        header.Rings = image.Append<RingRecord>(rings.ToArray());
        image.Head(header);
        return image.ToArray();
    }

    private Func<Land, string?> StateOf()
    {
        var byNumber = Table.Read(inputs.CountryTable).ToDictionary(r => r["m49"], r => r["iso2"], StringComparer.Ordinal);
        var byName = Table.Read(inputs.DisputedTable).ToDictionary(r => r["name"], r => r["iso2"], StringComparer.Ordinal);
        return land =>
            land.M49 is { } m49 && byNumber.TryGetValue(m49, out var iso) ? iso
            : byName.TryGetValue(land.Name, out var state) ? (state.Length == 2 ? state : null)
            : throw new InvalidDataException($"{inputs.DisputedTable}: no entry for {land.Name}");
    }

    // Gives the moved polygons to their state; returns the arcs that were a border and are an administrative line now.
    private Dictionary<int, ushort> Move(Topology topology, string?[] states)
    {
        var lines = new Dictionary<int, ushort>();
        ushort number = 0;
        foreach (var row in Table.Read(inputs.TransferTable))
        {
            number++;
            var (lat, lon) = (row.Number("lat") ?? 0, row.Number("lon") ?? 0);
            var moved = Enumerable.Range(0, states.Length).FirstOrDefault(
                i => states[i] == row["from"] && Contains(topology, topology.Lands[i], lat, lon), -1);
            if (moved < 0) throw new InvalidDataException($"{row.Where}: {row["from"]} has no polygon around the point");
            var mine = ArcsOf(topology.Lands[moved]).ToHashSet();
            for (var i = 0; i < states.Length; i++)
                if (i != moved && states[i] == row["to"])
                    foreach (var arc in ArcsOf(topology.Lands[i]).Where(mine.Contains)) lines[arc] = number;
            states[moved] = row["to"];
        }
        return lines;
    }

    private static IEnumerable<int> ArcsOf(Land land) => land.Rings.SelectMany(r => r).Select(a => a < 0 ? ~a : a);

    private static bool Contains(Topology topology, Land land, double lat, double lon)
    {
        var (y, x) = (lat * 1e5, lon * 1e5);
        var points = topology.Points(land.Rings[0]).ToArray();
        var inside = false;
        for (int i = 0, j = points.Length - 1; i < points.Length; j = i++)
        {
            var (a, b) = (points[i], points[j]);
            if (a.Lat > y != b.Lat > y && x < (double)(b.Lon - a.Lon) * (y - a.Lat) / (b.Lat - a.Lat) + a.Lon) inside = !inside;
        }
        return inside;
    }
}
