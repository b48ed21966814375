using System.Collections.Frozen;

namespace Vedette.Publishing;

/// <summary>English names and adjectives of countries, by ISO 3166-1 alpha-2 code.</summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, (string Name, string Adjective)> ByCode = Load();

    /// <summary>"Russia"; what is no code stays as it is.</summary>
    public static string Name(string codeOrName) =>
        ByCode.TryGetValue(codeOrName, out var entry) ? entry.Name : codeOrName;

    /// <summary>"Russian"; what is no code stays as it is.</summary>
    public static string Adjective(string codeOrName) =>
        ByCode.TryGetValue(codeOrName, out var entry) ? entry.Adjective : codeOrName;

    /// <summary>With the article that some names want inside a sentence: "the United States".</summary>
    public static string InSentence(string codeOrName) =>
        codeOrName is "US" or "GB" or "AE" or "EU" or "NL" or "PH" or "BS" or "GM" or "MV" or "SU" or "CF" or "CD" or "CG" or "DO" or "KM" or "MH" or "SB" or "SC"
            ? "the " + Name(codeOrName)
            : Name(codeOrName);

    private static FrozenDictionary<string, (string, string)> Load()
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("countries.tsv")!;
        using var reader = new StreamReader(stream);
        var all = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            all.Add(cells[0], (cells[1], cells[2]));
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
