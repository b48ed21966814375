using NodaTime;

namespace Vedette.Fusion;

/// <summary>Findings by count, figure and month, so that looking for the same figure at about the same time costs the same
/// however many are stored. Lists stand in the order of reports and are bounded: what everybody says tells nothing apart.</summary>
internal sealed class FigureIndex(SlotOrder order)
{
    private const int Undated = int.MinValue;
    private const int AnyTime = int.MaxValue;
    private const int MostEntries = 96;

    private readonly Dictionary<(string Counted, double Low, double High, int Month), List<(int Slot, int Ordinal)>> _entries = [];

    /// <summary>Holds a finding under the month of which it speaks, and that in which it was said.</summary>
    public void Add(Finding finding)
    {
        foreach (var month in Months(finding)) Insert(Key(finding, month), (finding.ReportRank, finding.Index));
    }

    public void Remove(Finding finding)
    {
        foreach (var month in Months(finding))
            if (_entries.TryGetValue(Key(finding, month), out var list)) list.Remove((finding.ReportRank, finding.Index));
    }

    private static IEnumerable<int> Months(Finding finding)
    {
        var (told, said) = (MonthOf(finding.From ?? finding.Said), MonthOf(finding.Said));
        yield return told;
        if (said != told) yield return said;
        yield return AnyTime;
    }

    /// <summary>Findings of the same figure within so many months, and those of no day; without a day those of any time.</summary>
    public IEnumerable<(int Slot, int Ordinal)> Near(Finding finding, LocalDate? day, int months)
    {
        var middle = MonthOf(day);
        if (middle == Undated) return Of(Key(finding, AnyTime));
        IEnumerable<(int Slot, int Ordinal)> found = Of(Key(finding, Undated));
        for (var month = middle - months; month <= middle + months; month++) found = found.Concat(Of(Key(finding, month)));
        return found;
    }

    private List<(int Slot, int Ordinal)> Of((string, double, double, int) key) => _entries.GetValueOrDefault(key) ?? [];

    private void Insert((string, double, double, int) key, (int Slot, int Ordinal) entry)
    {
        if (!_entries.TryGetValue(key, out var list)) _entries[key] = list = new(1);
        var at = list.Count;
        while (at > 0 && (list[at - 1].Slot == entry.Slot ? list[at - 1].Ordinal > entry.Ordinal : order.IsBefore(entry.Slot, list[at - 1].Slot))) at--;
        if (at >= MostEntries) return;
        list.Insert(at, entry);
        if (list.Count > MostEntries) list.RemoveAt(MostEntries);
    }

    private static (string, double, double, int) Key(Finding f, int month) => (f.Counted, f.Figure.Low, f.Figure.High, month);

    private static int MonthOf(LocalDate? day) => day is { } d ? 12 * d.Year + d.Month : Undated;
}
