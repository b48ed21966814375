using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Which reports are copies, and of what.</summary>
internal sealed class CopyIndex(IReadOnlyList<Copy> copies)
{
    private readonly Dictionary<string, Copy> _byCopy = copies.ToDictionary(c => c.A, StringComparer.Ordinal);

    public IReadOnlyList<Copy> All { get; } = copies;

    public Carrier? RelationOf(string report) => _byCopy.TryGetValue(report, out var copy) ? copy.Relation : null;
}
