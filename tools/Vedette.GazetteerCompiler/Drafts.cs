using Vedette.Gazetteer;

namespace Vedette.GazetteerCompiler;

/// <summary>All drafts, by id and by where they lie.</summary>
internal sealed class Drafts
{
    private readonly Dictionary<string, Draft> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int), List<Draft>> _cells = [];

    public IEnumerable<Draft> All => _byId.Values;

    public Draft? Find(string id) => _byId.GetValueOrDefault(id);

    /// <exception cref="InvalidDataException">There is a place of this id already.</exception>
    public Draft Add(Draft draft)
    {
        if (!_byId.TryAdd(draft.Place.Id, draft)) throw new InvalidDataException($"{draft.Place.Id} is there twice");
        var cell = Cell(draft.Place.Lat, draft.Place.Lon);
        if (!_cells.TryGetValue(cell, out var drafts)) _cells[cell] = drafts = [];
        drafts.Add(draft);
        return draft;
    }

    /// <summary>The drafts within a distance, nearest first.</summary>
    public IEnumerable<(Draft Draft, double Km)> Near(double lat, double lon, double km)
    {
        var rows = (int)Math.Ceiling(km / 111);
        var columns = (int)Math.Ceiling(km / (111 * Math.Max(0.05, Math.Cos(double.DegreesToRadians(lat)))));
        var (y, x) = Cell(lat, lon);
        var found = new List<(Draft Draft, double Km)>();
        for (var i = y - rows; i <= y + rows; i++)
            for (var j = x - columns; j <= x + columns; j++)
                foreach (var draft in _cells.GetValueOrDefault((i, (j + 540) % 360 - 180)) ?? [])
                {
                    var distance = GreatCircle.DistanceKm(lat, lon, draft.Place.Lat, draft.Place.Lon);
                    if (distance <= km) found.Add((draft, distance));
                }
        return found.OrderBy(f => f.Km).ThenBy(f => f.Draft.Place.Id, StringComparer.Ordinal);
    }

    private static (int, int) Cell(double lat, double lon) => ((int)Math.Floor(lat), (int)Math.Floor(lon));
}
