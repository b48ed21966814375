using System.Globalization;
using CsvHelper;
using Vedette.Model;

namespace Vedette.Collection;

/// <summary>Which column of a list holds what.</summary>
internal sealed class ObservationColumns
{
    /// <summary>The columns that are understood, for people.</summary>
    public const string All = "place, coordinates (or lat and lon, or mgrs), date, state, equipment, count, counted, actor, source, country, radius_km, note";

    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["place"] = ["place", "name", "site", "location"],
        ["coordinates"] = ["coordinates", "coords", "position", "mgrs", "grid", "latlon", "lat_lon"],
        ["lat"] = ["lat", "latitude", "y"],
        ["lon"] = ["lon", "lng", "long", "longitude", "x"],
        ["date"] = ["date", "as_of", "day", "observed", "when"],
        ["state"] = ["state", "status"],
        ["equipment"] = ["equipment", "items", "item"],
        ["count"] = ["count", "number", "quantity", "personnel"],
        ["counted"] = ["counted", "unit_counted", "what"],
        ["actor"] = ["actor", "force", "whose"],
        ["source"] = ["source", "origin", "who"],
        ["country"] = ["country", "iso", "country_code"],
        ["radius_km"] = ["radius_km", "radius", "uncertainty_km"],
        ["note"] = ["note", "notes", "description", "text", "evidence", "remarks"],
    };

    private readonly Dictionary<string, int> _at = new(StringComparer.Ordinal);

    /// <summary>What must be there and is not; null where all is.</summary>
    public string? Missing =>
        !_at.ContainsKey("place") ? "there is no column that names the place"
        : !_at.ContainsKey("coordinates") && !(_at.ContainsKey("lat") && _at.ContainsKey("lon")) ? "there is no column of coordinates"
        : null;

    /// <summary>Headings that are not understood.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    public static ObservationColumns Of(string[] header)
    {
        var unknown = new List<string>();
        var columns = new ObservationColumns { Unknown = unknown };
        var headings = header.Select(h => h.Trim().ToLowerInvariant().Replace(' ', '_')).ToList();
        // A column that bears the very name goes before one that only means as much; so a table that was exported comes in again.
        for (var i = 0; i < headings.Count; i++)
            if (Names.ContainsKey(headings[i])) columns._at.TryAdd(headings[i], i);
        if (headings.Contains("low") && headings.Contains("high") && headings.IndexOf("point") is >= 0 and var point) columns._at.TryAdd("count", point);
        for (var i = 0; i < headings.Count; i++)
        {
            if (columns._at.ContainsValue(i)) continue;
            if (Names.FirstOrDefault(n => n.Value.Contains(headings[i], StringComparer.Ordinal)) is { Key: { } name } && columns._at.TryAdd(name, i)) continue;
            unknown.Add(header[i]);
        }
        return columns;
    }

    /// <summary>One line; null where something is wrong with it.</summary>
    public ObservationRow? Row(CsvReader csv, Span span, int line, ImportOrigin origin, List<ReadProblem> problems, List<ReadProblem> warnings)
    {
        string? Cell(string name) => _at.TryGetValue(name, out var i) && csv.TryGetField<string>(i, out var cell) && !string.IsNullOrWhiteSpace(cell) ? CsvCells.Plain(cell).Trim() : null;
        void Wrong(string reason, string remedy) => problems.Add(new ReadProblem(origin.Path, line, reason, remedy));
        var before = problems.Count;
        if (Cell("place") is not { } place)
        {
            Wrong("the place has no name", "name it");
            return null;
        }
        var (lat, lon) = (0.0, 0.0);
        var written = Cell("coordinates") ?? $"{Point(Cell("lat"))}, {Point(Cell("lon"))}";
        if (!Coordinates.TryParse(written, out lat, out lon)) Wrong($"'{written}' are no coordinates", "write 54.575, 33.175, or 54°34'30\"N 33°10'30\"E, or MGRS");
        else if (Math.Abs(lat) > 90 || Math.Abs(lon) > 180) Wrong($"'{written}' lies outside the world", Math.Abs(lat) <= 180 && Math.Abs(lon) <= 90 ? "latitude comes first: they look swapped" : "latitude is -90 to 90, longitude -180 to 180");
        Edtf? date = null;
        if (Cell("date") is { } day && !Edtf.TryParse(day, out date)) Wrong($"'{day}' is no date", "write 2021-12-03, 2021-12 or 2021-12-01/2021-12-05");
        SiteState? state = null;
        if (Cell("state") is { } told && (state = Member(told)) is null) Wrong($"'{told}' is no state", "write new, growing, present, reactivated, reduced, vacated, exercise or historic");
        double? count = null;
        if (Cell("count") is { } number && (count = Number(number)) is null) Wrong($"'{number}' is no count", "write a number such as 1200");
        double? radius = null;
        if (Cell("radius_km") is { } reach && (radius = Number(reach)) is null) Wrong($"'{reach}' is no radius", "write kilometres, such as 2.5");
        if (problems.Count > before) return null;
        Compare(lat, lon, Cell("country")?.ToUpperInvariant(), line, origin, warnings);
        // No place is an aim point: what was written more exactly stays in the line alone.
        (lat, lon) = (Math.Round(lat, 2), Math.Round(lon, 2));
        return new ObservationRow(span, place, lat, lon, Math.Max(1, radius ?? 1), Cell("country")?.ToUpperInvariant() ?? origin.CountryAt(lat, lon), date, state, Cell("equipment"), count, Cell("counted"), Cell("actor"), Cell("source"));
    }

    private static void Compare(double lat, double lon, string? country, int line, ImportOrigin origin, List<ReadProblem> warnings)
    {
        if (country is null || origin.CountryAt(lat, lon) is not { } found || found == country) return;
        var swapped = Math.Abs(lon) <= 90 && origin.CountryAt(lon, lat) == country;
        warnings.Add(new ReadProblem(origin.Path, line, $"the point lies in {found}, the line says {country}", swapped ? "latitude and longitude look swapped" : "look at the coordinates again"));
    }

    // A lone comma in a lone number is the decimal point of half the world.
    private static string? Point(string? number) => number is not null && !number.Contains('.', StringComparison.Ordinal) && number.Count(c => c == ',') == 1 ? number.Replace(',', '.') : number;

    private static SiteState? Member(string word) =>
        Enum.GetValues<SiteState>().Cast<SiteState?>().FirstOrDefault(s => s.ToString()!.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && number >= 0 ? number : null;
}
