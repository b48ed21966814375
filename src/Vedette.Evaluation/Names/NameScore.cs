using Vedette.Extraction.Names;

namespace Vedette.Evaluation.Names;

/// <summary>How well names were found: a name counts where its characters and its kind are right.</summary>
public sealed class NameScore
{
    private readonly int[] _gold = new int[3];
    private readonly int[] _found = new int[3];
    private readonly int[] _right = new int[3];

    /// <summary>Counts one text.</summary>
    public void Add(IReadOnlyCollection<MarkedName> gold, IReadOnlyCollection<MarkedName> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var marked = gold.ToHashSet();
        foreach (var name in marked) _gold[(int)name.Kind]++;
        foreach (var name in found.Distinct())
        {
            _found[(int)name.Kind]++;
            if (marked.Contains(name)) _right[(int)name.Kind]++;
        }
    }

    /// <summary>How many names of a kind are marked.</summary>
    public int Gold(EntityKind kind) => _gold[(int)kind];

    /// <summary>Share of the found names of a kind that are right; 0 where none was found.</summary>
    public double Precision(EntityKind kind) => Share(_right[(int)kind], _found[(int)kind]);

    /// <summary>Share of the marked names of a kind that were found.</summary>
    public double Recall(EntityKind kind) => Share(_right[(int)kind], _gold[(int)kind]);

    /// <summary>F1 of a kind.</summary>
    public double F1(EntityKind kind) => Share(2 * _right[(int)kind], _gold[(int)kind] + _found[(int)kind]);

    /// <summary>F1 of all kinds together.</summary>
    public double Overall => Share(2 * _right.Sum(), _gold.Sum() + _found.Sum());

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
