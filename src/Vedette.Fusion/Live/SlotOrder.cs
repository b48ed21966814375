namespace Vedette.Fusion;

/// <summary>The slots in the total order of their reports (<see cref="Model.ReportOrder"/>), whatever the order of arrival.</summary>
internal sealed class SlotOrder(List<Slot> slots) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        if (x == y) return 0;
        var known = slots[x].Known.CompareTo(slots[y].Known);
        return known != 0 ? known : string.CompareOrdinal(slots[x].Report.Id, slots[y].Report.Id);
    }

    public bool IsBefore(int x, int y) => Compare(x, y) < 0;
}
