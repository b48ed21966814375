using System.Collections.Frozen;

namespace Vedette.Fusion;

/// <summary>English names of countries by ISO 3166-1 alpha-2, as they stand after "of": "the United States".</summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, string> Names =
        Resources.Rows("countries.tsv").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>The name; the code or name itself where it is none of the table.</summary>
    public static string Name(string code) => Names.GetValueOrDefault(code, code);
}
