using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Merges and splits with the claims that their quotes stand for today. A correction holds only with all its passages.</summary>
internal sealed class AnchoredCorrections
{
    private readonly List<(Correction Correction, IReadOnlyList<AnchoredClaim> Claims)> _held = [];

    public AnchoredCorrections(IReadOnlyList<Correction> corrections, IReadOnlyDictionary<string, Report> reports, ILookup<string, Claim> claims)
    {
        var lost = new List<UnanchoredCorrection>();
        foreach (var correction in corrections.Where(c => !CorrectedClaims.Change(c)).OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal))
        {
            var found = correction.Anchors.Select(a => (Anchor: a, Claim: Find(a, IsOfSites(correction.Kind), reports, claims))).ToList();
            if (found.Find(f => f.Claim is null).Anchor is { } missing)
                lost.Add(new UnanchoredCorrection(correction.Id, $"\"{missing.Quote}\" is not read in {missing.Report} any more"));
            else
                _held.Add((correction, [.. found.Select(f => f.Claim!)]));
        }
        Lost = [.. lost.OrderBy(l => l.Id, StringComparer.Ordinal)];
    }

    /// <summary>No corrections.</summary>
    public static AnchoredCorrections None { get; } = new([], new Dictionary<string, Report>(), Array.Empty<Claim>().ToLookup(c => c.Id, StringComparer.Ordinal));

    public IReadOnlyList<UnanchoredCorrection> Lost { get; }

    /// <summary>Merges and splits of assertions, oldest first.</summary>
    public IEnumerable<(Correction Correction, IReadOnlyList<AnchoredClaim> Claims)> OfAssertions => _held.Where(h => !IsOfSites(h.Correction.Kind));

    /// <summary>Merges and splits of sites, oldest first.</summary>
    public IEnumerable<(Correction Correction, IReadOnlyList<AnchoredClaim> Claims)> OfSites => _held.Where(h => IsOfSites(h.Correction.Kind));

    /// <summary>The passage that an anchor means; null where the report has no such words.</summary>
    public static (int Start, int End)? PassageOf(CorrectionAnchor anchor, Report report)
    {
        if (anchor.Quote.Length == 0) return null;
        var at = report.Text.IndexOf(anchor.Before + anchor.Quote, StringComparison.Ordinal);
        return at < 0 ? null : (at + anchor.Before.Length, at + anchor.Before.Length + anchor.Quote.Length);
    }

    private static bool IsOfSites(CorrectionKind kind) => kind is CorrectionKind.MergeSites or CorrectionKind.SplitSite;

    /// <summary>The claim that was meant, as long as it is read; else the first that speaks of the passage.</summary>
    private static AnchoredClaim? Find(CorrectionAnchor anchor, bool site, IReadOnlyDictionary<string, Report> reports, ILookup<string, Claim> claims)
    {
        if (!reports.TryGetValue(anchor.Report, out var report) || PassageOf(anchor, report) is not var (start, end)) return null;
        var there = claims[anchor.Report].Where(c => site && c.Places.Count > 0 ? c.Places.Any(p => p.Span.Start < end && start < p.Span.End)
            : c.Kind is ClaimKind.ForceEstimate or ClaimKind.SiteObservation && c.KeySpan.Start < end && start < c.KeySpan.End);
        return there.OrderBy(c => c.Id != anchor.Claim).ThenBy(c => !site && c.Kind != ClaimKind.ForceEstimate).FirstOrDefault() is { } claim ? new AnchoredClaim(claim, start, end) : null;
    }
}
