namespace Vedette.Fusion;

/// <summary>Likeness of sorted bags of hashes.</summary>
internal static class Bags
{
    /// <summary>Dice coefficient, 0 to 1; 0 where one is empty.</summary>
    public static double Dice(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b) =>
        a.Length == 0 || b.Length == 0 ? 0 : 2.0 * Both(a, b) / (a.Length + b.Length);

    /// <summary>How many stand in both, each as often as in the poorer one.</summary>
    public static int Both(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        int i = 0, j = 0, both = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) { both++; i++; j++; }
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return both;
    }
}
