using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Look-ups in a picture that every format needs.</summary>
internal sealed class Holdings
{
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, PictureReport> _reports;
    private readonly Dictionary<string, Assertion> _assertions;

    public Holdings(Picture picture)
    {
        Picture = picture;
        _claims = ById(picture.Claims, c => c.Id);
        _reports = ById(picture.Reports, r => r.Id);
        _assertions = ById(picture.Assertions, a => a.Id);
    }

    public Picture Picture { get; }

    public Claim? Claim(string id) => _claims.GetValueOrDefault(id);

    public Assertion? Assertion(string id) => _assertions.GetValueOrDefault(id);

    public PictureReport? Report(string id) => _reports.GetValueOrDefault(id);

    /// <summary>The last day on which a report can have become known; null where that is not known.</summary>
    public LocalDate? KnownDay(string reportId) => Moment.Writable(Report(reportId)?.KnownAt?.Latest);

    /// <summary>The day on which a claim became known.</summary>
    public LocalDate? ClaimKnown(string claimId) => Claim(claimId) is { } claim ? KnownDay(claim.Report.Id) : null;

    /// <summary>Whether a report is of our own making.</summary>
    public bool IsConstructed(string reportId) => Report(reportId)?.Constructed == true;

    /// <summary>Assertions and the claims that none of them holds, each once: by id of the assertions, then by place of the claims.</summary>
    public IEnumerable<Finding> Findings()
    {
        var folded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assertion in Picture.Assertions)
        {
            foreach (var member in assertion.Members) folded.Add(member.Claim);
            if (assertion.Members.Select(m => Claim(m.Claim)).FirstOrDefault(c => c is not null) is { } lead) yield return new Finding(assertion.Id, lead, assertion);
        }
        foreach (var claim in Picture.Claims)
            if (!folded.Contains(claim.Id)) yield return new Finding(claim.Id, claim, null);
    }

    /// <summary>Evidence sentences of a site with who says so, newest first, at most so many.</summary>
    public IEnumerable<(SiteEntry Entry, Claim Claim)> Evidence(Site site, int most) =>
        site.Observations.Reverse().Select(o => (o, Claim(o.Claim))).Where(p => p.Item2 is not null).Take(most).Select(p => (p.o, p.Item2!));

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> items, Func<T, string> id)
    {
        var all = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items) all.TryAdd(id(item), item);
        return all;
    }
}
