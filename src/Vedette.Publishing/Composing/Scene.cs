using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>A picture seen from one theatre: look-ups that every section needs, and the exhibits that it cites.</summary>
internal sealed class Scene
{
    private readonly Dictionary<string, Claim> claims;
    private readonly Dictionary<string, Assertion> assertions;
    private readonly Dictionary<string, Assertion> byClaim = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Estimate> estimates;
    private readonly Dictionary<string, PictureReport> reports;
    private readonly Dictionary<string, Copy> copies;

    public Scene(Picture picture, Theatre? theatre, Func<string, string?> text)
    {
        Picture = picture;
        Theatre = theatre;
        claims = ById(picture.Claims, claim => claim.Id);
        assertions = ById(picture.Assertions, assertion => assertion.Id);
        estimates = ById(picture.Estimates, estimate => estimate.Question);
        reports = ById(picture.Reports, report => report.Id);
        copies = ById(picture.Copies, copy => copy.A);
        foreach (var assertion in picture.Assertions)
            foreach (var member in assertion.Members)
                byClaim.TryAdd(member.Claim, assertion);
        Exhibits = new ExhibitBook(this, text);
        var own = theatre?.Questions.ToHashSet(StringComparer.Ordinal) ?? [];
        Questions = [.. picture.Questions.Where(question => own.Contains(question.Id))];
    }

    public Picture Picture { get; }

    public Theatre? Theatre { get; }

    /// <summary>Questions of the theatre, in the picture's order.</summary>
    public IReadOnlyList<Question> Questions { get; }

    public ExhibitBook Exhibits { get; }

    public Claim? Claim(string id) => claims.GetValueOrDefault(id);

    public Assertion? Assertion(string id) => assertions.GetValueOrDefault(id);

    public Assertion? AssertionOf(string claim) => byClaim.GetValueOrDefault(claim);

    public PictureReport? Report(string id) => reports.GetValueOrDefault(id);

    /// <summary>The report that a report copies; null where it copies none.</summary>
    public string? Original(string report) => copies.GetValueOrDefault(report)?.B;

    public Estimate? Estimate(Question question) => estimates.GetValueOrDefault(question.Id);

    /// <summary>A question's assertions that exist.</summary>
    public IEnumerable<Assertion> Assertions(Question question) =>
        question.Assertions.Select(Assertion).OfType<Assertion>();

    /// <summary>Whether an assertion stands in its question's present envelope.</summary>
    public bool IsCurrent(Question question, Assertion assertion) =>
        Estimate(question) is not { Current.Count: > 0 } estimate || estimate.Current.Contains(assertion.Id, StringComparer.Ordinal);

    /// <summary>Name of the origin: a report in its own voice goes by its outlet.</summary>
    public string OriginName(Assertion assertion) =>
        assertion.Origin.Name.Length > 0
            ? assertion.Origin.Name
            : assertion.Members.Select(member => Claim(member.Claim)).OfType<Claim>().Select(Outlet).FirstOrDefault() ?? "the report itself";

    /// <summary>Name of a claim's origin; a report in its own voice goes by its outlet.</summary>
    public static string OriginName(Claim claim) => claim.Attribution.Origin?.Name ?? Outlet(claim);

    /// <summary>The publication that carries a claim.</summary>
    public static string Outlet(Claim claim) => Outlet(claim.Report);

    /// <summary>Outlet, else title, else path, else id.</summary>
    public static string Outlet(ReportReference report) =>
        report.Outlet ?? report.Title ?? report.Path ?? report.Id;

    /// <summary>How many reports carry an assertion.</summary>
    public static int Carriers(Assertion assertion) =>
        assertion.Members.Select(member => member.Report).Distinct(StringComparer.Ordinal).Count();

    /// <summary>When it holds; else when it was first reported, and says so; else that no date is given.</summary>
    public string When(Assertion assertion) =>
        Dates.Short(assertion.AsOf.Edtf) ?? Reported(assertion.Members.Select(member => Report(member.Report)?.Reference.Published));

    /// <summary>The same of one claim.</summary>
    public static string When(Claim claim) => Dates.Short(claim.AsOf.Edtf) ?? Reported([claim.Report.Published]);

    /// <summary>Whether a claim speaks of this theatre: its actor, target or places belong to it, or there is no other theatre.</summary>
    public bool Concerns(Claim claim)
    {
        if (Theatre is null || Picture.Theatres.Count <= 1) return true;
        return IsParty(claim.Actor) || IsParty(claim.Target) || IsParty(claim.Attribution.Origin?.Country)
            || claim.Places.Any(place => IsParty(place.Country));
    }

    private bool IsParty(string? who) => who is not null && (who == Theatre!.Actor || who == Theatre.Target);

    private static string Reported(IEnumerable<Edtf?> published) =>
        published.OfType<Edtf>().OrderBy(date => date.Text, StringComparer.Ordinal).FirstOrDefault() is { } first && Dates.Short(first) is { } words
            ? "reported " + words
            : "no date given";

    private static Dictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id)
    {
        var all = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items) all.TryAdd(id(item), item);
        return all;
    }
}
