using System.Text;

namespace Vedette.Collection;

/// <summary>Reads files of other tools: a STIX bundle of reports, a CSV of observations, GeoJSON areas, a CSV matrix of competing
/// hypotheses. Which of them a file is, its name's end and its contents say.</summary>
public static class Importer
{
    /// <summary>Most bytes that are read of a file.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    internal const int MostDepth = 32;

    /// <summary>Reads a file. Never throws for what the bytes hold.</summary>
    public static Imported Read(byte[] bytes, ImportOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(origin);
        if (bytes.Length > MostBytes) return Refuse(origin, $"is larger than {MostBytes / 1024 / 1024} MB", "import it in parts");
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }
        catch (ArgumentException)
        {
            return Refuse(origin, "is not UTF-8", "save it as UTF-8");
        }
        return Path.GetExtension(origin.Path).ToLowerInvariant() switch
        {
            ".csv" => ImportedMatrix.IsOne(text) ? ImportedMatrix.Read(text, origin) : ImportedObservations.Read(text, bytes, origin),
            ".geojson" => ImportedAreas.Read(text, origin),
            ".json" => ImportedBundle.Read(text, origin),
            var other => Refuse(origin, other.Length == 0 ? "has no extension that says what it is" : $"'{other}' files are not imported", "import .json (a STIX bundle), .csv (observations, a matrix) or .geojson (areas)"),
        };
    }

    internal static Imported Refuse(ImportOrigin origin, string reason, string remedy, int? line = null) =>
        Imported.Nothing([new ReadProblem(origin.Path, line, reason, remedy)]);
}
