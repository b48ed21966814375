namespace Vedette.Publishing;

/// <summary>Numbers things from 0 in the order in which they are first met.</summary>
internal sealed class Numbering<T> where T : notnull
{
    private readonly Dictionary<T, int> _numbers = [];

    public IReadOnlyList<T> All => [.. _numbers.OrderBy(n => n.Value).Select(n => n.Key)];

    public int Of(T thing)
    {
        if (!_numbers.TryGetValue(thing, out var number)) _numbers[thing] = number = _numbers.Count;
        return number;
    }
}
