namespace Vedette.Fusion;

/// <summary>Which reports were read with the answer to a question that more reports may change: "which country is this source
/// of", "against whom does this force stand". When the answer changes they are to be read again.</summary>
internal sealed class Dependents
{
    private readonly Dictionary<string, List<int>> _slots = new(StringComparer.Ordinal);

    /// <summary>Remembers that a report asked.</summary>
    public void Asked(string question, int slot)
    {
        if (!_slots.TryGetValue(question, out var slots)) _slots[question] = slots = [];
        if (slots.Count == 0 || slots[^1] != slot) slots.Add(slot);
    }

    /// <summary>The reports that asked.</summary>
    public IReadOnlyList<int> Of(string question) => _slots.GetValueOrDefault(question) ?? [];
}
