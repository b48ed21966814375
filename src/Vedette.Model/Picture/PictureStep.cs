namespace Vedette.Model;

/// <summary>What changed in what is known from one moment to the next, as far as assessments rest on it: the whole of a picture is the
/// step from nothing to it. Things are named by their ids; what stands here replaces what had its id before.</summary>
public sealed record PictureStep
{
    /// <summary>Whether all that was told by earlier steps is to be forgotten first.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Reports that were not known before.</summary>
    public IReadOnlyList<PictureReport> Reports { get; init; } = [];

    /// <summary>The claims of those reports.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>The grades of outlets of those reports, by the name of the outlet.</summary>
    public IReadOnlyList<KeyValuePair<string, char>> Outlets { get; init; } = [];

    /// <summary>Ids of reports that copy another one from now on.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>Ids of reports that were held for copies and are none.</summary>
    public IReadOnlyList<string> Originals { get; init; } = [];

    /// <summary>Assertions that are new or other than before, with their grades. A computed figure names no base here.</summary>
    public IReadOnlyList<Assertion> Assertions { get; init; } = [];

    /// <summary>Ids of assertions that stand no longer.</summary>
    public IReadOnlyList<string> GoneAssertions { get; init; } = [];

    /// <summary>Questions of counts that are new or other than before.</summary>
    public IReadOnlyList<QuestionStep> Questions { get; init; } = [];

    /// <summary>Ids of such questions that stand no longer.</summary>
    public IReadOnlyList<string> GoneQuestions { get; init; } = [];

    /// <summary>Sites that are new or of which something else is told than before.</summary>
    public IReadOnlyList<SiteStep> Sites { get; init; } = [];

    /// <summary>Ids of sites that stand no longer.</summary>
    public IReadOnlyList<string> GoneSites { get; init; } = [];

    /// <summary>The step from nothing to a picture.</summary>
    public static PictureStep To(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var estimates = picture.Estimates.ToDictionary(e => e.Question, StringComparer.Ordinal);
        return new PictureStep
        {
            IsWhole = true,
            Reports = picture.Reports,
            Claims = picture.Claims,
            Outlets = [.. picture.Publishers.Select(p => KeyValuePair.Create(p.Name, p.Reliability))],
            Copies = [.. picture.Copies.Select(c => c.A)],
            Assertions = picture.Assertions,
            Questions = [.. picture.Questions.Where(q => estimates.ContainsKey(q.Id)).Select(q => new QuestionStep(q.Id, q.Force, q.Scope, q.Counted, q.Status, estimates[q.Id].Current))],
            Sites = [.. picture.Sites.Select(s => new SiteStep(s.Id, s.Name, s.Lat, s.Lon, s.RadiusKm, [.. s.Observations.Select(o => new SiteTold(o.Claim, o.State, o.AsOf))], []))],
        };
    }
}
