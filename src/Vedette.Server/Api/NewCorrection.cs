using Vedette.Model;

namespace Vedette.Server.Api;

/// <summary>A correction as a page sends it.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Anchors">The passages that it speaks of; two or more to merge, one or more else.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Change">What the claim says, to correct or to add.</param>
/// <param name="By">Who makes it, where nobody is signed in.</param>
internal sealed record NewCorrection(CorrectionKind? Kind, IReadOnlyList<CorrectionAnchor>? Anchors, string? Reason, ClaimChange? Change, string? By)
{
    private const int MostAnchors = 100;
    private const int Longest = 2_000;

    /// <summary>What is wrong with it, in words; null where nothing is.</summary>
    public string? Problem()
    {
        if (Kind is not { } kind) return "kind is missing";
        if (Anchors is not { Count: > 0 and <= MostAnchors }) return "give 1 to 100 anchors";
        if (Anchors.Any(a => a is null || string.IsNullOrEmpty(a.Report) || string.IsNullOrEmpty(a.Quote) || a.Before is null)) return "an anchor has a report and a quote";
        if (Anchors.Any(a => a.Quote.Length > Longest || a.Before.Length > Longest) || Reason?.Length > Longest || By?.Length > 200) return "a text is too long";
        if (kind is CorrectionKind.MergeAssertions or CorrectionKind.MergeSites && Anchors.Count < 2) return "a merge has two anchors or more";
        var changes = kind is CorrectionKind.CorrectClaim or CorrectionKind.AddClaim;
        if (changes && Change is null) return "say in change what the claim says";
        if (Change is { } c && new[] { c.Counted, c.Actor, c.Target, c.Origin }.Any(t => t?.Length > 200)) return "a text is too long";
        if (Change is { Low: { } low } && !double.IsFinite(low) || Change is { High: { } high } && !double.IsFinite(high)) return "a figure is no number";
        return null;
    }
}
