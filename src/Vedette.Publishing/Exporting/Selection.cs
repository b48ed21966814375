using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Which part of a picture is wanted.</summary>
/// <param name="Area">Only what lies there; null for everywhere.</param>
/// <param name="Kinds">Only claims of these kinds; empty for all.</param>
public sealed record Selection(Area? Area, IReadOnlyCollection<ClaimKind> Kinds)
{
    /// <summary>The picture with that part of it only: an assertion, site or entry stays with those of its claims that stay.</summary>
    public Picture Of(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (Area is null && Kinds.Count == 0) return picture;
        var claims = picture.Claims.Where(Wanted).ToList();
        var kept = claims.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var reports = claims.Select(c => c.Report.Id).ToHashSet(StringComparer.Ordinal);
        var assertions = picture.Assertions.Where(a => a.Members.Any(m => kept.Contains(m.Claim))).Select(a => a with { Members = [.. a.Members.Where(m => kept.Contains(m.Claim))] }).ToList();
        var asserted = assertions.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var questions = picture.Questions.Where(q => q.Assertions.Any(asserted.Contains)).ToList();
        var asked = questions.Select(q => q.Id).ToHashSet(StringComparer.Ordinal);
        return picture with
        {
            Claims = claims,
            Reports = [.. picture.Reports.Where(r => reports.Contains(r.Id))],
            Assertions = assertions,
            Questions = questions,
            Estimates = [.. picture.Estimates.Where(e => asked.Contains(e.Question))],
            Sites = [.. picture.Sites.Where(s => Lies(s) && s.Observations.Any(o => kept.Contains(o.Claim))).Select(s => s with { Observations = [.. s.Observations.Where(o => kept.Contains(o.Claim))] })],
            Origins = [.. picture.Origins.Where(o => o.Assertions.Any(asserted.Contains))],
            Copies = [.. picture.Copies.Where(c => reports.Contains(c.A) && reports.Contains(c.B))],
            Relations = [.. picture.Relations.Where(r => asserted.Contains(r.A) && asserted.Contains(r.B))],
            Disagreements = [.. picture.Disagreements.Where(d => d.Assertions.All(asserted.Contains))],
            Register = [.. picture.Register.Where(e => e.Claims.Any(kept.Contains))],
            Calendar = [.. picture.Calendar.Where(e => e.Claims.Any(kept.Contains))],
        };
    }

    /// <summary>Of raised alerts those that are about something in the selected picture; null stays null.</summary>
    /// <param name="alerts">All that were raised.</param>
    /// <param name="selected">What <see cref="Of(Picture)"/> gave.</param>
    public IReadOnlyList<Alert>? Of(IReadOnlyList<Alert>? alerts, Picture selected)
    {
        if (alerts is null || (Area is null && Kinds.Count == 0)) return alerts;
        var subjects = new AlertSubjects(selected, null);
        return [.. alerts.Select(a => a with { Items = [.. a.Items.Where(i => i.Section is not null && subjects.Stand(i))] }).Where(a => a.Items.Count > 0)];
    }

    private bool Lies(Site site) => Area is null || Area.Holds(site.Lat, site.Lon, site.Country);

    private bool Wanted(Claim claim) =>
        (Kinds.Count == 0 || Kinds.Contains(claim.Kind))
        && (Area is null || claim.Places.Any(p => Area.Holds(p.Lat, p.Lon, p.Country)));
}
