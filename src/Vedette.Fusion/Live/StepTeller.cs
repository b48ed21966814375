using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Tells what changed from step to step, and remembers what it told.</summary>
internal sealed class StepTeller(FusionState state, EstimateBook book, SourceGrades sources)
{
    private readonly HashSet<int> _copies = [];
    private readonly HashSet<string> _outlets = new(StringComparer.Ordinal);
    private readonly SiteBook _sites = new(state, sources);
    private int _reports;

    /// <summary>The step from nothing to what is held now.</summary>
    public PictureStep Whole()
    {
        state.Touched();
        return Step(book.All(), [.. state.Slots.Select(s => s.Number)]) with { IsWhole = true };
    }

    /// <summary>The step to what is held now.</summary>
    /// <param name="estimates">What changed of counts since the last step.</param>
    public PictureStep Step(EstimateChanges estimates) => Step(estimates, state.Touched());

    private PictureStep Step(EstimateChanges estimates, HashSet<int> touched)
    {
        var news = state.Slots.Skip(_reports).ToList();
        _reports = state.Slots.Count;
        var sites = _sites.Step(touched);
        List<Assertion> assertions = [.. Graded(estimates), .. sites.Assertions];
        var gone = estimates.GoneAssertions.Concat(sites.GoneAssertions).ToHashSet(StringComparer.Ordinal);
        gone.ExceptWith(assertions.Select(a => a.Id));
        return new PictureStep
        {
            Reports = [.. news.Select(s => new PictureReport(s.Report.Reference, s.KnownDay is { } known ? Edtf.Day(known) : null, s.Claims.Count, s.Report.Constructed))],
            Claims = [.. news.SelectMany(s => s.Claims)],
            Outlets = [.. news.Select(s => s.Report.Reference.Outlet).OfType<string>().Where(o => o.Length > 0 && _outlets.Add(o))
                .Select(o => KeyValuePair.Create(o, sources.Of(o, null, SourceKind.Media, null).Grade))],
            Copies = [.. touched.Where(s => state.Slots[s].Pair is not null && _copies.Add(s)).Select(s => state.Slots[s].Report.Id)],
            Originals = [.. touched.Where(s => state.Slots[s].Pair is null && _copies.Remove(s)).Select(s => state.Slots[s].Report.Id)],
            Assertions = assertions,
            GoneAssertions = [.. gone],
            Questions = [.. estimates.Windows.Select(w => QuestionBuilder.Standing(w.Window))],
            GoneQuestions = estimates.GoneWindows,
            Sites = sites.Sites,
            GoneSites = sites.GoneSites,
        };
    }

    private IEnumerable<Assertion> Graded(EstimateChanges estimates)
    {
        foreach (var (window, changed) in estimates.Windows)
        {
            var relations = window.Relations.Where(r => changed.Contains(r.Key.A) || changed.Contains(r.Key.B)).ToList();
            var grader = new Grader(sources, relations.SelectMany(r => new[] { r.Key.A, r.Key.B }).Distinct(), relations.Select(r => r.Value), book.Damages);
            foreach (var folded in changed) yield return PictureBuilder.Graded(folded, grader) with { Question = window.Window.Id };
        }
    }
}
