namespace Vedette.Storage;

/// <summary>The outcome of a check of the chain of custody.</summary>
/// <param name="Links">How many links were checked.</param>
/// <param name="BrokenAt">Number of the first broken link, from 1; null where all hold.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record ChainCheck(int Links, int? BrokenAt = null, string? Reason = null)
{
    public bool Holds => BrokenAt is null;
}
