using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The slots in the total order of their reports, whatever the order of arrival.</summary>
internal sealed class SlotOrder(List<Slot> slots) : IComparer<int>
{
    public int Compare(int x, int y) => x == y ? 0 : ReportOrder.Instance.Compare(slots[x].Report, slots[y].Report);

    public bool IsBefore(int x, int y) => Compare(x, y) < 0;
}
