namespace Vedette.Gazetteer.Names;

/// <summary>FNV-1a over the characters of a key, so that the hash of each longer name grows out of the shorter one's.</summary>
internal static class KeyHash
{
    public const uint Seed = 2166136261;

    public static uint Add(uint hash, char c) => (hash ^ c) * 16777619;

    public static uint Of(ReadOnlySpan<char> key)
    {
        var hash = Seed;
        foreach (var c in key) hash = Add(hash, c);
        return hash;
    }

    /// <summary>The hash as it is stored: its bits mixed, so that the low ones choose a slot well.</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7feb352d;
        hash ^= hash >> 15;
        return hash;
    }
}
