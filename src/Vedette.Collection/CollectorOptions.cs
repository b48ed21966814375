using NodaTime;

namespace Vedette.Collection;

/// <summary>Bounds of collection.</summary>
public sealed record CollectorOptions
{
    /// <summary>Largest file read, in bytes, inclusive. A greater one is a problem and is not read.</summary>
    public int MaxFileBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>How deep folders may nest below an input, at least 0.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>When these inputs were fetched, where that is known; it goes into <see cref="Model.Report.RetrievedAt"/> and never becomes a date of publication.</summary>
    public Instant? RetrievedAt { get; init; }
}
