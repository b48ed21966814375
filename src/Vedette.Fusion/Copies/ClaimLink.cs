namespace Vedette.Fusion;

/// <summary>A finding of a copied report, and the finding of the original that it repeats.</summary>
/// <param name="Copy">Position of the copy's finding.</param>
/// <param name="Original">Position of the original's finding.</param>
/// <param name="Changed">What the copy changed, in words; null where it says the same.</param>
/// <param name="OtherFigure">Whether the number itself is another: then the two are kept apart and joined by a relation.</param>
internal sealed record ClaimLink(int Copy, int Original, string? Changed, bool OtherFigure);
