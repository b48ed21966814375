using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Counts what each outlet published: reports, copies, and copies that change facts.</summary>
internal static class PublisherBuilder
{
    public static List<Publisher> Build(IReadOnlyList<Report> reports, IReadOnlyDictionary<string, Carrier?> copied, Grader grader) =>
        [.. reports.Where(r => !string.IsNullOrEmpty(r.Reference.Outlet))
            .GroupBy(r => "p-" + Folding.Slug(r.Reference.Outlet!), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Make(g.Key, [.. g], copied, grader))];

    private static Publisher Make(string id, List<Report> reports, IReadOnlyDictionary<string, Carrier?> copied, Grader grader)
    {
        var name = reports[0].Reference.Outlet!;
        var (grade, reason) = grader.Reliability(name, null, SourceKind.Media, null);
        var relations = reports.Select(r => copied.GetValueOrDefault(r.Id)).OfType<Carrier>().ToList();
        return new Publisher(id, name, reports.Count, relations.Count, relations.Count(r => r == Carrier.Distorted), grade, reason);
    }
}
