using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The questions of sites: one for each episode of a site, with the assertions that answer it.</summary>
internal static class SiteQuestions
{
    /// <param name="lines">What is told of each site, settled.</param>
    /// <param name="sites">The sites by id.</param>
    public static (List<Question> Questions, List<Assertion> Assertions) Of(IEnumerable<(string Site, ForceStatus Status, SiteLine Line)> lines, IReadOnlyDictionary<string, Site> sites)
    {
        var (questions, assertions) = (new List<Question>(), new List<Assertion>());
        foreach (var (id, status, line) in lines)
            foreach (var (question, told, folded) in line.Episodes())
            {
                var site = sites[id];
                var first = told.Min(o => o.Sighting.First);
                assertions.AddRange(folded);
                questions.Add(new Question(
                    question, site.Theatre, "l-" + line.Key, Force(told), site.Name, "site", status,
                    first is { } from ? Edtf.Between(from, told.Max(o => o.Sighting.Last) ?? from) : null,
                    [.. folded.Select(a => a.Id).Order(StringComparer.Ordinal)], SiteHistory.Origins(told.Select(o => o.Sighting)))
                { Kind = ClaimKind.SiteObservation });
            }
        return (questions, assertions);
    }

    private static string Force(List<Observed> episode) =>
        episode.Select(o => o.Claim.Actor).OfType<string>().GroupBy(a => a, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? Finding.UnknownActor;
}
