namespace Vedette.Fusion;

/// <summary>Counts the values of a key, and knows which stands most often; of equal ones the first by its characters.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, Dictionary<string, int>> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _best = new(StringComparer.Ordinal);

    /// <summary>The value that stands most often, where the key was counted so often at least; else null.</summary>
    public string? Best(string key, int least = 1) =>
        _best.TryGetValue(key, out var best) && (least == 1 || _counts[key].Values.Sum() >= least) ? best : null;

    public void Add(string key, string value)
    {
        if (!_counts.TryGetValue(key, out var values)) _counts[key] = values = new(StringComparer.Ordinal);
        values[value] = values.GetValueOrDefault(value) + 1;
        if (!_best.TryGetValue(key, out var best) || values[value] > values[best] || (values[value] == values[best] && string.CompareOrdinal(value, best) < 0)) _best[key] = value;
    }
}
