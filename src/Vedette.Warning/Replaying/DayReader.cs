using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What a replay shows of a day beside its assessment: figures and places as that day's picture has them.</summary>
public static class DayReader
{
    private const int MostFigures = 12;
    private const int FreshDays = 90;

    /// <summary>The step of a replay.</summary>
    /// <param name="picture">The picture of that day, from what was known by its end.</param>
    /// <param name="assessment">The assessment of that day.</param>
    /// <param name="actor">Whose figures are shown.</param>
    /// <param name="before">First day that counts as new; null for the first step.</param>
    public static ReplayDay Read(Picture picture, Assessment assessment, string actor, LocalDate? before)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(assessment);
        var day = assessment.AsOf.Latest!.Value;
        var copies = picture.Copies.Select(c => c.A).ToHashSet(StringComparer.Ordinal);
        var fresh = picture.Reports.Where(r => r.KnownAt?.Latest is { } known && (before is null || known >= before)).ToList();
        return new ReplayDay(
            assessment, picture.Reports.Count(r => r.KnownAt is not null), fresh.Count, fresh.Count(r => !copies.Contains(r.Id)),
            Estimates(picture, actor, day), Sites(picture, day));
    }

    private static List<ReplayEstimate> Estimates(Picture picture, string actor, LocalDate day)
    {
        var known = picture.Reports.ToDictionary(r => r.Id, r => r.KnownAt, StringComparer.Ordinal);
        var current = picture.Estimates.SelectMany(e => e.Current).ToHashSet(StringComparer.Ordinal);
        var questions = picture.Questions.Where(q => q is { Counted: "personnel", Status: ForceStatus.Present } && q.Force == actor).ToDictionary(q => q.Id, StringComparer.Ordinal);
        return [.. picture.Assertions
            .Where(a => current.Contains(a.Id) && a.Question is { } q && questions.ContainsKey(q) && a.Quantity is not null && a.Origin.Independent is not null)
            .Select(a => (Assertion: a, When: a.AsOf.Edtf ?? known[a.Members[0].Report], Question: questions[a.Question!]))
            .Where(x => x.When?.Latest is { } when && when > day.PlusDays(-FreshDays) && when <= day)
            .OrderByDescending(x => x.When!.Latest).ThenBy(x => x.Assertion.Id, StringComparer.Ordinal)
            .DistinctBy(x => (x.Assertion.Origin.Independent, x.Question.Scope))
            .Take(MostFigures)
            .Select(x => new ReplayEstimate(x.Assertion.Origin.Independent!, x.Question.Scope, x.Assertion.Quantity!.Low, x.Assertion.Quantity.High ?? x.Assertion.Quantity.Point, x.When!))];
    }

    private static List<ReplaySite> Sites(Picture picture, LocalDate day)
    {
        var claims = picture.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var known = picture.Reports.ToDictionary(r => r.Id, r => r.KnownAt, StringComparer.Ordinal);
        var sites = new List<ReplaySite>();
        foreach (var site in picture.Sites)
        {
            if (site is not { Lat: { } lat, Lon: { } lon, RadiusKm: { } radius } || radius > 60) continue;
            var dated = site.Observations
                .Where(o => o.State != SiteState.Historic)
                .Select(o => (o.State, When: o.AsOf.Edtf?.Latest is { } ? o.AsOf.Edtf : claims.TryGetValue(o.Claim, out var c) ? known.GetValueOrDefault(c.Report.Id) : null))
                .Where(o => o.When?.Latest is { } when && when <= day && when > day.PlusDays(-FreshDays))
                .OrderBy(o => o.When!.Latest).ToList();
            if (dated.Count == 0) continue;
            var named = dated.FindLast(o => o.State is not null);
            sites.Add(new ReplaySite(site.Name, lat, lon, radius, named.State, named.When ?? dated[^1].When));
        }
        return sites;
    }
}
