namespace Vedette.Publishing;

/// <summary>Every format that a picture can be written in.</summary>
public static class Exports
{
    /// <summary>By name.</summary>
    public static IReadOnlyList<IExport> All { get; } =
    [
        new AtomExport(), new CapExport(), new CotExport(), new CsvExport(), new GeoJsonExport(), new JsonLinesExport(), new KmlExport(), new StixExport(),
    ];

    /// <summary>The format of a name; null where there is none.</summary>
    public static IExport? Find(string name) => All.FirstOrDefault(e => e.Name == name);
}
