using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What a replay shows of a day beside its assessment: figures and places as known by its end. It follows step by step. Not for
/// several threads at once.</summary>
/// <param name="actor">Whose figures are shown.</param>
public sealed class DayBook(string actor)
{
    private const int MostFigures = 12;
    private const int FreshDays = 90;
    private const double MostRadiusKm = 60;

    private readonly Dictionary<string, Edtf?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _reportOf = new(StringComparer.Ordinal);
    private readonly SortedDictionary<LocalDate, List<string>> _byDay = [];
    private readonly HashSet<string> _copies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Assertion> _assertions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuestionStep> _questions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, DatedSite> _sites = new(StringComparer.Ordinal);

    /// <summary>Takes a step.</summary>
    public void Take(PictureStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.IsWhole) Forget();
        foreach (var report in step.Reports)
        {
            _known[report.Id] = report.KnownAt;
            if (report.KnownAt?.Latest is not { } day) continue;
            if (!_byDay.TryGetValue(day, out var ofDay)) _byDay[day] = ofDay = [];
            ofDay.Add(report.Id);
        }
        _copies.UnionWith(step.Copies);
        _copies.ExceptWith(step.Originals);
        foreach (var claim in step.Claims) _reportOf[claim.Id] = claim.Report.Id;
        foreach (var gone in step.GoneAssertions) _assertions.Remove(gone);
        foreach (var assertion in step.Assertions) _assertions[assertion.Id] = assertion;
        foreach (var gone in step.GoneQuestions) _questions.Remove(gone);
        foreach (var asked in step.Questions)
            if (asked is { Counted: "personnel", Status: ForceStatus.Present } && asked.Force == actor) _questions[asked.Id] = asked;
            else _questions.Remove(asked.Id);
        foreach (var gone in step.GoneSites) _sites.Remove(gone);
        foreach (var site in step.Sites)
        {
            if (!_sites.TryGetValue(site.Id, out var dated)) _sites[site.Id] = dated = new DatedSite();
            dated.Take(site, claim => _reportOf.TryGetValue(claim, out var report) ? _known.GetValueOrDefault(report) : null);
        }
    }

    /// <summary>The step of a replay.</summary>
    /// <param name="assessment">The assessment of that day.</param>
    /// <param name="before">First day that counts as new; null for the first step.</param>
    public ReplayDay Read(Assessment assessment, LocalDate? before)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var day = assessment.AsOf.Latest!.Value;
        var fresh = _byDay.Reverse().TakeWhile(d => before is null || d.Key >= before).SelectMany(d => d.Value).ToList();
        return new ReplayDay(assessment, _byDay.Values.Sum(d => d.Count), fresh.Count, fresh.Count(r => !_copies.Contains(r)), Estimates(day), Sites(day));
    }

    private void Forget()
    {
        _known.Clear();
        _reportOf.Clear();
        _byDay.Clear();
        _copies.Clear();
        _assertions.Clear();
        _questions.Clear();
        _sites.Clear();
    }

    private List<ReplayEstimate> Estimates(LocalDate day) =>
        [.. _questions.Values
            .SelectMany(q => q.Current.Select(id => (Assertion: _assertions[id], Question: q)))
            .Where(x => x.Assertion is { Quantity: not null, Origin.Independent: not null })
            .Select(x => (x.Assertion, When: x.Assertion.AsOf.Edtf ?? _known[x.Assertion.Members[0].Report], x.Question))
            .Where(x => x.When?.Latest is { } when && when > day.PlusDays(-FreshDays) && when <= day)
            .OrderByDescending(x => x.When!.Latest).ThenBy(x => x.Assertion.Id, StringComparer.Ordinal)
            .DistinctBy(x => (x.Assertion.Origin.Independent, x.Question.Scope))
            .Take(MostFigures)
            .Select(x => new ReplayEstimate(x.Assertion.Origin.Independent!, x.Question.Scope, x.Assertion.Quantity!.Low, x.Assertion.Quantity.High ?? x.Assertion.Quantity.Point, x.When!))];

    private List<ReplaySite> Sites(LocalDate day) =>
        [.. _sites.Values.Where(s => s.RadiusKm <= MostRadiusKm).Select(s => s.On(day, day.PlusDays(-FreshDays))).OfType<ReplaySite>()];
}
