using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Tells what changed from step to step, and remembers what it told.</summary>
internal sealed class StepTeller(FusionState state, IReadOnlyList<SourceGrade> sources, Borders? borders)
{
    private readonly Dictionary<int, (List<Assertion> Assertions, List<string> Questions)> _stories = [];
    private readonly HashSet<int> _copies = [];
    private readonly HashSet<string> _outlets = new(StringComparer.Ordinal);
    private readonly Grader _ungraded = new(sources, [], []);
    private readonly SiteBook _sites = new(state, sources, borders);
    private int _reports;

    /// <summary>The step to what is held now.</summary>
    /// <param name="changed">Stories that changed since the last step, folded.</param>
    /// <param name="merged">Stories that others took up since then.</param>
    public PictureStep Step(IReadOnlyList<(int Id, Story Story)> changed, IReadOnlyList<int> merged)
    {
        var news = state.Slots.Skip(_reports).ToList();
        _reports = state.Slots.Count;
        var touched = state.Touched();
        var (gone, lost) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var id in merged.Concat(changed.Select(c => c.Id)))
        {
            if (!_stories.Remove(id, out var old)) continue;
            gone.UnionWith(old.Assertions.Select(a => a.Id));
            lost.UnionWith(old.Questions);
        }
        var assertions = new List<Assertion>();
        var questions = new List<(Question, Estimate)>();
        foreach (var (id, story) in changed)
        {
            var told = Tell(story);
            _stories[id] = (told.Assertions, told.Questions.ConvertAll(q => q.Question.Id));
            assertions.AddRange(told.Assertions);
            questions.AddRange(told.Questions);
        }
        var sites = _sites.Step(touched);
        gone.UnionWith(sites.GoneAssertions);
        assertions.AddRange(sites.Assertions);
        gone.ExceptWith(assertions.Select(a => a.Id));
        lost.ExceptWith(questions.Select(q => q.Item1.Id));
        return new PictureStep
        {
            Reports = [.. news.Select(s => new PictureReport(s.Report.Reference, s.KnownDay is { } known ? Edtf.Day(known) : null, s.Claims.Count, s.Report.Constructed))],
            Claims = [.. news.SelectMany(s => s.Claims)],
            Outlets = [.. news.Select(s => s.Report.Reference.Outlet).OfType<string>().Where(o => o.Length > 0 && _outlets.Add(o))
                .Select(o => KeyValuePair.Create(o, _ungraded.Reliability(o, null, SourceKind.Media, null).Grade))],
            Copies = [.. touched.Where(s => state.Slots[s].Pair is not null && _copies.Add(s)).Select(s => state.Slots[s].Report.Id)],
            Originals = [.. touched.Where(s => state.Slots[s].Pair is null && _copies.Remove(s)).Select(s => state.Slots[s].Report.Id)],
            Assertions = assertions,
            GoneAssertions = [.. gone],
            Questions = questions,
            GoneQuestions = [.. lost],
            Sites = sites.Sites,
            GoneSites = sites.GoneSites,
        };
    }

    private (List<Assertion> Assertions, List<(Question Question, Estimate Estimate)> Questions) Tell(Story story)
    {
        var grader = new Grader(sources, story.Folded, story.Relations);
        var questions = QuestionBuilder.Build(story.Windows);
        var questionOf = questions.SelectMany(q => q.Assertions.Select(a => (a, q.Id))).ToDictionary(p => p.a, p => p.Id, StringComparer.Ordinal);
        var outgoing = story.Relations.ToLookup(r => r.A, StringComparer.Ordinal);
        var estimates = story.Windows.ToDictionary(w => w.Id, w => Envelopes.Of(w, outgoing), StringComparer.Ordinal);
        return ([.. story.Folded.Select(f => PictureBuilder.Graded(f, grader) with { Question = questionOf[f.Id] })], [.. questions.Select(q => (q, estimates[q.Id]))]);
    }
}
