using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Which assertions are damaged copies of which.</summary>
internal sealed class Damages
{
    private readonly Dictionary<(string, string), int> _pairs = [];
    private readonly Dictionary<string, int> _damaged = new(StringComparer.Ordinal);

    /// <summary>Whether one of the two is a damaged copy of the other, or both are pieces of one.</summary>
    public bool Relate(string a, string b) => _pairs.Count > 0 && _pairs.ContainsKey(Pair(a, b));

    /// <summary>Whether an assertion is a damaged copy.</summary>
    public bool Hold(string assertion) => _damaged.ContainsKey(assertion);

    /// <param name="relation">That of a damaged copy.</param>
    /// <param name="by">1 where it came, -1 where it went.</param>
    public void Count(Relation relation, int by)
    {
        Count(_pairs, Pair(relation.A, relation.B), by);
        Count(_damaged, relation.A, by);
    }

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static void Count<T>(Dictionary<T, int> counts, T key, int by) where T : notnull
    {
        if ((counts[key] = counts.GetValueOrDefault(key) + by) == 0) counts.Remove(key);
    }
}
