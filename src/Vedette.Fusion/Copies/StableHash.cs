namespace Vedette.Fusion;

/// <summary>FNV-1a, 64 bits: the same in every process.</summary>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    public static ulong Join(ulong a, ulong b) => Mix((a * 31) ^ (b + 0x9E3779B97F4A7C15));

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 33)) * 0xFF51AFD7ED558CCD;
        return x ^ (x >> 33);
    }
}
