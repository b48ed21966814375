using System.Globalization;

namespace Vedette.GazetteerCompiler.Sources;

/// <summary>A row of GeoNames' list of towns.</summary>
internal sealed record Town(
    uint Id, string Name, string AsciiName, IReadOnlyList<string> Alternates, double Lat, double Lon,
    string Feature, string Country, string Admin1, string Admin2, long Population)
{
    /// <summary>Reads all towns. Destroyed and historical places are left out.</summary>
    public static IEnumerable<Town> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            if (cells.Length < 15 || cells[7] is "PPLW" or "PPLH" or "PPLCH") continue;
            yield return new(
                uint.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2],
                cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries),
                double.Parse(cells[4], CultureInfo.InvariantCulture), double.Parse(cells[5], CultureInfo.InvariantCulture),
                cells[7], cells[8], cells[10], cells[11],
                long.TryParse(cells[14], CultureInfo.InvariantCulture, out var population) ? population : 0);
        }
    }
}
