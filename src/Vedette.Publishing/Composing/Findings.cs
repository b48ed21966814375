using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Folds claims that a report and its copies carry alike, so that a finding stands in a table once, whoever reprints it.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, string> _copyOf = new(StringComparer.Ordinal);

    public Findings(Picture picture)
    {
        foreach (var copy in picture.Copies) _copyOf.TryAdd(copy.A, copy.B);
    }

    /// <summary>The findings, each with all claims that carry it, the first of them from the report that is copied where it is there.</summary>
    /// <param name="claims">Claims, in the order in which findings are to stand.</param>
    /// <param name="what">What makes two claims of one report and its copies the same finding.</param>
    public IReadOnlyList<IReadOnlyList<Claim>> Fold(IEnumerable<Claim> claims, Func<Claim, string> what) =>
    [
        .. claims.GroupBy(claim => (Original(claim.Report.Id), what(claim)))
            .Select(group => (IReadOnlyList<Claim>)[.. group.OrderBy(claim => _copyOf.ContainsKey(claim.Report.Id))]),
    ];

    /// <summary>Where a claim is: not where it comes from, and no country beside a place in it.</summary>
    public static IReadOnlyList<ClaimPlace> Spots(Claim claim)
    {
        var there = claim.Places.Where(place => place.Role != PlaceRole.From).DistinctBy(place => place.GazetteerId ?? place.Span.Text).ToList();
        var narrow = there.FindAll(place => place.Feature is not { } feature || !feature.StartsWith("PCL", StringComparison.Ordinal));
        return narrow.Count > 0 ? narrow : there;
    }

    /// <summary>How many reports carry a finding, where more than one does: ", 3 reports".</summary>
    public static string Carriers(IReadOnlyList<Claim> finding) =>
        finding.Select(claim => claim.Report.Id).Distinct(StringComparer.Ordinal).Count() is > 1 and var count ? $", {count} reports" : "";

    // Copies of copies lead back to one report; a ring, which the copies of a picture never make, would end the walk.
    private string Original(string report)
    {
        for (var step = 0; step < _copyOf.Count && _copyOf.TryGetValue(report, out var original); step++) report = original;
        return report;
    }
}
