using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Corrections with the claims that their quotes stand for today. A correction holds only with all its passages.</summary>
internal sealed class AnchoredCorrections
{
    private readonly List<(Correction Correction, IReadOnlyList<Claim> Claims)> _held = [];

    public AnchoredCorrections(IReadOnlyList<Correction> corrections, IReadOnlyDictionary<string, Report> reports, ILookup<string, Claim> claims)
    {
        var lost = new List<UnanchoredCorrection>();
        foreach (var correction in corrections.Where(c => !CorrectedClaims.Change(c)).OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal))
        {
            var found = correction.Anchors.Select(a => (Anchor: a, Claim: Find(a, correction.Kind, reports, claims))).ToList();
            if (found.Find(f => f.Claim is null).Anchor is { } missing)
                lost.Add(new UnanchoredCorrection(correction.Id, $"\"{missing.Quote}\" is not read in {missing.Report} any more"));
            else
                _held.Add((correction, [.. found.Select(f => f.Claim!)]));
        }
        Lost = [.. lost.OrderBy(l => l.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<UnanchoredCorrection> Lost { get; }

    /// <summary>The corrections of a kind with their claims, oldest first.</summary>
    public IEnumerable<(Correction Correction, IReadOnlyList<Claim> Claims)> Of(params CorrectionKind[] kinds) =>
        _held.Where(h => kinds.Contains(h.Correction.Kind));

    private static Claim? Find(CorrectionAnchor anchor, CorrectionKind kind, IReadOnlyDictionary<string, Report> reports, ILookup<string, Claim> claims)
    {
        if (anchor.Quote.Length == 0 || !reports.TryGetValue(anchor.Report, out var report)) return null;
        var at = report.Text.IndexOf(anchor.Before + anchor.Quote, StringComparison.Ordinal);
        if (at < 0) return null;
        var (start, end) = (at + anchor.Before.Length, at + anchor.Before.Length + anchor.Quote.Length);
        return claims[anchor.Report].FirstOrDefault(c => kind is CorrectionKind.MergeSites or CorrectionKind.SplitSite
            ? c.Places.Any(p => p.Span.Start < end && start < p.Span.End)
            : c.Kind == ClaimKind.ForceEstimate && c.KeySpan.Start < end && start < c.KeySpan.End);
    }
}
