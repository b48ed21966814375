namespace Vedette.Storage;

/// <summary>What adding a report changed.</summary>
public enum Stored
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was there; at most its path was new and became a carrier.</summary>
    AlreadyThere,

    /// <summary>It was erased and stays so.</summary>
    Erased,
}
