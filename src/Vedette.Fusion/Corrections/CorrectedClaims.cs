using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Claims as people put them right: some are left out, some say something else, some were not read. The claims that
/// were read stay as they are in the store.</summary>
internal static class CorrectedClaims
{
    private const int LongestEvidence = 600;

    /// <summary>Whether a correction changes claims, and not how they are folded.</summary>
    public static bool Change(Correction correction) => correction.Kind is CorrectionKind.RejectClaim or CorrectionKind.CorrectClaim or CorrectionKind.AddClaim;

    /// <summary>The claims with the corrections of claims applied, oldest first.</summary>
    public static (IReadOnlyList<Claim> Claims, IReadOnlyList<UnanchoredCorrection> Lost) Apply(
        IReadOnlyList<Claim> claims, IReadOnlyList<Correction> corrections, IReadOnlyDictionary<string, Report> reports)
    {
        var meant = corrections.Where(Change)
            .OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal).ToList();
        if (meant.Count == 0) return (claims, []);

        var touched = meant.SelectMany(c => c.Anchors).Select(a => a.Report).ToHashSet(StringComparer.Ordinal);
        // Of several claims that a passage meets the first is meant, in whatever order they come.
        var byReport = claims.Where(c => touched.Contains(c.Report.Id)).OrderBy(c => c.KeySpan.Start).ThenBy(c => c.KeySpan.End).ThenBy(c => c.Id, StringComparer.Ordinal)
            .GroupBy(c => c.Report.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var lost = new List<UnanchoredCorrection>();
        foreach (var correction in meant)
            foreach (var anchor in correction.Anchors)
            {
                // A report of a later day is not missing, only not known yet.
                if (!reports.TryGetValue(anchor.Report, out var report)) continue;
                if (!byReport.TryGetValue(report.Id, out var there)) byReport[report.Id] = there = [];
                if (!Apply(correction, anchor, report, there)) lost.Add(new UnanchoredCorrection(correction.Id, $"\"{anchor.Quote}\" is not read in {report.Id} any more"));
            }
        return ([.. claims.Where(c => !touched.Contains(c.Report.Id)), .. byReport.Values.SelectMany(c => c)], lost);
    }

    private static bool Apply(Correction correction, CorrectionAnchor anchor, Report report, List<Claim> claims)
    {
        if (correction.Kind == CorrectionKind.AddClaim)
        {
            if (AnchoredCorrections.PassageOf(anchor, report) is not var (start, end)) return false;
            claims.Add(Changed(New(report, start, end, claims, correction.Change?.Kind ?? ClaimKind.ForceEstimate), correction.Change, report));
            return true;
        }
        var at = claims.FindIndex(c => anchor.Claim is { } id && c.Id == id);
        if (at < 0 && AnchoredCorrections.PassageOf(anchor, report) is var (from, to)) at = claims.FindIndex(c => c.KeySpan.Start < to && from < c.KeySpan.End);
        if (at < 0) return false;
        if (correction.Kind == CorrectionKind.RejectClaim) claims.RemoveAt(at);
        else claims[at] = Changed(claims[at], correction.Change, report);
        return true;
    }

    private static Claim New(Report report, int start, int end, List<Claim> beside, ClaimKind kind)
    {
        var (evidence, key) = (Sentence(report.Text, start, end), Span.Of(report.Text, start, end));
        var ordinal = beside.Count(c => c.Kind == kind && c.Evidence == evidence && c.KeySpan == key);
        return new Claim
        {
            Id = ClaimId.Of(report.Id, kind, evidence, key, ordinal),
            Kind = kind,
            Report = report.Reference,
            Evidence = evidence,
            Attribution = Attribution.OwnVoice,
            Modality = Modality.Reported,
            AsOf = report.PublishedDay is { } day ? new Interval(Edtf.Day(day), DateBasis.ReportDate) : Interval.Unknown,
            Quantity = kind == ClaimKind.ForceEstimate ? new Quantity(null, null, null, Comparator.About, true, key) : null,
            Counted = kind == ClaimKind.ForceEstimate ? "personnel" : null,
            Status = kind == ClaimKind.ForceEstimate ? ForceStatus.Present : null,
            Confidence = 1,
            Rules = ["correction"],
            Flags = ["added_by_hand"],
        };
    }

    private static Claim Changed(Claim claim, ClaimChange? change, Report report)
    {
        if (change is null) return claim;
        var figure = change.Low is not null || change.High is not null;
        return claim with
        {
            Quantity = figure ? Figure(change, claim.KeySpan) : claim.Quantity,
            Counted = change.Counted ?? claim.Counted,
            Status = change.Status ?? claim.Status,
            Modality = change.Modality ?? claim.Modality,
            Actor = change.Actor ?? claim.Actor,
            Target = change.Target ?? claim.Target,
            AsOf = change.AsOf is { } day ? new Interval(day, DateBasis.Explicit) : claim.AsOf,
            Attribution = change.Origin is { } origin ? new Attribution([new Source(origin, SourceKind.Unknown)]) : claim.Attribution,
            Flags = claim.Flags.Contains("added_by_hand") ? claim.Flags : [.. claim.Flags, "corrected_by_hand"],
            Report = report.Reference,
        };
    }

    private static Quantity Figure(ClaimChange change, Span span) => (change.Low, change.High) switch
    {
        ({ } low, { } high) when low == high => new Quantity(low, high, low, Comparator.About, false, span),
        ({ } low, { } high) => new Quantity(Math.Min(low, high), Math.Max(low, high), null, Comparator.Range, false, span),
        ({ } low, null) => new Quantity(low, null, null, Comparator.AtLeast, false, span),
        (_, var high) => new Quantity(null, high, null, Comparator.UpTo, false, span),
    };

    // The line, cut at full stops that a space follows, within a bound.
    private static Span Sentence(string text, int start, int end)
    {
        var from = start;
        while (from > 0 && start - from < LongestEvidence && !(text[from - 1] is '\n' || (from > 1 && text[from - 1] == ' ' && text[from - 2] is '.' or '!' or '?'))) from--;
        var to = end;
        while (to < text.Length && to - end < LongestEvidence && text[to] is not '\n' && !(to > end && text[to] == ' ' && text[to - 1] is '.' or '!' or '?')) to++;
        return Span.Of(text, from, to);
    }
}
