using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The origins of the assertions, each with how many reports carry it.</summary>
internal static class OriginBuilder
{
    public static List<Origin> Build(IEnumerable<Folded> folded, Grader grader) =>
        [.. folded.Where(f => f.Assertion.Origin.Name.Length > 0)
            .GroupBy(f => "o-" + Folding.Slug(f.Assertion.Origin.Name), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Make(g.Key, [.. g], grader))];

    private static Origin Make(string id, List<Folded> folded, Grader grader)
    {
        var origin = folded[0].Assertion.Origin;
        var (reliability, reason) = grader.Reliability(origin.Name, origin.Independent, origin.Kind, origin.Country);
        return new Origin(
            id, origin.Name, origin.Independent, origin.Kind, origin.Country,
            [.. folded.Select(f => f.Id).Order(StringComparer.Ordinal)],
            folded.SelectMany(f => f.Assertion.Members).Select(m => m.Report).Distinct(StringComparer.Ordinal).Count(),
            reliability, reason, grader.Record(folded));
    }
}
