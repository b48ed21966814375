namespace Vedette.Collection;

/// <summary>What came of a fetch.</summary>
public enum FetchOutcome
{
    /// <summary>There are bytes.</summary>
    Fetched,

    /// <summary>Nothing changed since the last time.</summary>
    NotModified,

    /// <summary>The server says that it is gone for good.</summary>
    Gone,

    /// <summary>It may not be fetched: by robots.txt, or because the address is not public.</summary>
    Refused,

    /// <summary>It failed; it may work later.</summary>
    Failed,
}
