using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>A finding of a copied report, and the finding of the original that it repeats.</summary>
/// <param name="Copy">Position of the copy's finding.</param>
/// <param name="Original">Position of the original's finding.</param>
/// <param name="Changes">What the copy says otherwise.</param>
/// <param name="OtherFigure">Whether the number itself is another: then the two are kept apart and joined by a relation.</param>
internal sealed record ClaimLink(int Copy, int Original, IReadOnlyList<CopyChange> Changes, bool OtherFigure)
{
    /// <summary>The changed fact, in words; null where the copy holds.</summary>
    public string? Changed { get; } = Changes.FirstOrDefault(c => c.Class == ChangeClass.FactChanging) is { } fact ? Fusion.Changes.InWords(fact) : null;
}
