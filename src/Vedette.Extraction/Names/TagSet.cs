namespace Vedette.Extraction.Names;

/// <summary>The tags of tokens: outside, or the begin or inside of a name of each kind. Eight slots, so that the weights of a
/// feature are one load.</summary>
internal static class TagSet
{
    /// <summary>Slots of a feature; the last is unused.</summary>
    public const int Width = 8;

    /// <summary>Tags in use.</summary>
    public const int Count = 7;

    /// <summary>No name.</summary>
    public const int Outside = 0;

    public static int Begin(EntityKind kind) => 1 + 2 * (int)kind;

    public static int Inside(EntityKind kind) => 2 + 2 * (int)kind;

    public static bool IsBegin(int tag) => (tag & 1) == 1;

    public static EntityKind KindOf(int tag) => (EntityKind)((tag - 1) / 2);

    /// <summary>Whether a tag may follow another: the inside of a name stands behind its own begin or inside only.</summary>
    public static bool MayFollow(int before, int tag) =>
        tag == Outside || IsBegin(tag) || (before != Outside && KindOf(before) == KindOf(tag));
}
