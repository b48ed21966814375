using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The state of fusion, which takes in reports one by one or many at once. One more report looks for its originals in
/// an index, and folds again only the stories that it touches: its cost is that of those, however many reports are held.
/// The pictures do not depend on the order in which reports came. Not safe to use from several threads.</summary>
/// <param name="extractor">Name and version of the extractor that read the claims.</param>
/// <param name="sources">How far sources are to be relied on; the first entry that fits counts.</param>
/// <param name="borders">The legal borders, for the check of stated distances; null: no checks.</param>
/// <param name="keepTexts">Whether the texts of reports are kept: corrections find their passages in them.</param>
public sealed class LiveFusion(string extractor, IReadOnlyList<SourceGrade>? sources = null, Borders? borders = null, bool keepTexts = true)
{
    private const int FewStories = 16;

    private readonly FusionState _state = new(keepTexts);
    private readonly SourceGrades _sources = new(sources ?? []);
    private readonly EstimateBook _estimates = new();
    private readonly HashSet<int> _unheld = [];
    private StepTeller? _teller;

    /// <summary>How many reports are held.</summary>
    public int Count => _state.Slots.Count;

    /// <summary>Takes in a report with its claims. A report that is held already changes nothing.</summary>
    /// <returns>The assertions to which it lends its findings, as they stand now, without question and grade; by story, then id.</returns>
    public IReadOnlyList<Assertion> Add(Report report, IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(claims);
        if (_state.Numbers.ContainsKey(report.Id)) return [];
        AddAll([(report, claims)]);
        var slot = _state.Numbers[report.Id];
        var changed = _state.Stories.Changed();
        _unheld.UnionWith(changed);
        return [.. Fold(changed).SelectMany(s => s.Story.Of(slot)).Select(f => f.Assertion)];
    }

    /// <summary>Takes in many reports; nothing is folded before it is asked for.</summary>
    public void AddAll(IEnumerable<(Report Report, IReadOnlyList<Claim> Claims)> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        _state.Add(reports);
    }

    /// <summary>Folds what changed since the last call, and keeps none of it.</summary>
    /// <returns>How many assertions the changed stories hold now.</returns>
    public int Settle()
    {
        var changed = _state.Stories.Changed();
        _unheld.UnionWith(changed);
        return changed.AsParallel().Sum(s => Fold(s).Story.Folded.Count);
    }

    /// <summary>The reports that are held as copies, each with what it copies.</summary>
    public IEnumerable<(string Copy, string Original)> Copies() =>
        _state.Slots.Where(s => s.Pair is not null).Select(s => (s.Report.Id, _state.Slots[s.Pair!.Original].Report.Id));

    /// <summary>The picture of all that is held.</summary>
    /// <param name="corrections">What people put right by hand; null for nothing.</param>
    public Picture Picture(IReadOnlyList<Correction>? corrections = null)
    {
        var anchored = new AnchoredCorrections(
            corrections ?? [], _state.Slots.ToDictionary(s => s.Report.Id, s => s.Report, StringComparer.Ordinal),
            _state.Slots.SelectMany(s => s.Claims).ToLookup(c => c.Report.Id, StringComparer.Ordinal));
        var corrected = _state.Tie(anchored);
        Hold();
        // What is held now was told to nobody.
        _teller = null;
        var estimates = _estimates;
        if (corrected.Count > 0)
        {
            // What people joined or split holds in this picture only.
            estimates = new EstimateBook();
            estimates.Take([], [.. _estimates.Stories.Select(s => corrected.Contains(s.Id) ? (s.Id, new Story(_state.Stories.Members(s.Id), _state, _estimates.Held, anchored)) : s)]);
        }
        return PictureBuilder.Build(_state, estimates, anchored, extractor, _sources, borders);
    }

    /// <summary>What changed since the last step; the first one, and that after a picture, tells all that is held. Costs what the changes touch. Corrections of what
    /// is folded together have no part in it.</summary>
    public PictureStep Step()
    {
        if (_teller is not null) return _teller.Step(Hold());
        Hold();
        _teller = new StepTeller(_state, _estimates, _sources);
        return _teller.Whole();
    }

    /// <summary>Folds what changed, and holds it.</summary>
    private EstimateChanges Hold()
    {
        var changed = _unheld.Concat(_state.Stories.Changed()).Select(_state.Stories.Find).Distinct().Order().ToList();
        _unheld.Clear();
        var folded = Fold(changed);
        if (changed.Count >= FewStories) folded.AsParallel().ForAll(s => _ = s.Story.Folded);
        return _estimates.Take(_state.Stories.Merged(), folded);
    }

    /// <summary>A few stories are folded sooner than other threads begin.</summary>
    private List<(int Id, Story Story)> Fold(List<int> changed) =>
        (changed.Count < FewStories ? changed.Select(Fold) : changed.AsParallel().AsOrdered().Select(Fold)).ToList();

    private (int Id, Story Story) Fold(int story) => (story, new Story(_state.Stories.Members(story), _state, _estimates.Held));
}
