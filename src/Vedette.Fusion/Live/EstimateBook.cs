using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The assertions of counts of all stories, by line, kept from change to change: what a story no longer holds is taken out, what
/// it holds anew put in, and only the lines that this touches are reconciled again.</summary>
internal sealed class EstimateBook
{
    private const int FewLines = 16;

    private readonly Dictionary<int, Story> _stories = [];
    private readonly Dictionary<string, Folded> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuestionLine> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<LineKey, string> _slugs = [];

    /// <summary>The assertion of an id; null where none has it.</summary>
    public Folded? Held(string id) => _held.GetValueOrDefault(id);

    public IEnumerable<(int Id, Story Story)> Stories => _stories.Select(s => (s.Key, s.Value));

    public IEnumerable<Folded> Assertions => _held.Values;

    public IEnumerable<Reconciled> Windows => _lines.Values.SelectMany(l => l.Windows);

    public Damages Damages { get; } = new();

    public IEnumerable<Relation> DamagedCopies => _stories.Values.SelectMany(s => s.DamagedCopies);

    /// <summary>All that is held, as a change from nothing.</summary>
    public EstimateChanges All() => new([.. Windows.Select(w => (w, w.ChangedSince(null)))], [], []);

    /// <summary>Takes in stories as they are now.</summary>
    /// <param name="gone">Stories that are none any more.</param>
    /// <param name="stories">Stories that are new or other than before.</param>
    /// <returns>What is told otherwise by that.</returns>
    public EstimateChanges Take(IEnumerable<int> gone, IReadOnlyList<(int Id, Story Story)> stories)
    {
        var old = gone.Concat(stories.Select(s => s.Id)).Where(_stories.ContainsKey).Select(id => _stories[id]).Distinct().ToList();
        var left = old.SelectMany(s => s.Folded).ToHashSet();
        var came = stories.SelectMany(s => s.Story.Folded).Where(f => !left.Remove(f)).ToList();
        var lines = new HashSet<QuestionLine>();
        foreach (var assertion in left)
        {
            _held.Remove(assertion.Id);
            LineOf(assertion, lines).Take(assertion);
        }
        foreach (var assertion in came)
        {
            _held[assertion.Id] = assertion;
            LineOf(assertion, lines).Put(assertion);
        }
        CountDamages([.. old.SelectMany(s => s.DamagedCopies)], [.. stories.SelectMany(s => s.Story.DamagedCopies)], lines);
        foreach (var id in gone) _stories.Remove(id);
        foreach (var (id, story) in stories) _stories[id] = story;
        var settled = lines.Count < FewLines ? lines.Select(l => l.Settle(Damages)).ToList() : [.. lines.AsParallel().Select(l => l.Settle(Damages))];
        return new EstimateChanges(
            [.. settled.SelectMany(s => s.Changed)],
            [.. settled.SelectMany(s => s.Gone)],
            [.. left.Select(f => f.Id).Where(id => !_held.ContainsKey(id))]);
    }

    private void CountDamages(List<Relation> old, List<Relation> now, HashSet<QuestionLine> lines)
    {
        foreach (var relation in old) Damages.Count(relation, -1);
        foreach (var relation in now) Damages.Count(relation, 1);
        foreach (var relation in old.Except(now).Concat(now.Except(old)))
            foreach (var id in new[] { relation.A, relation.B })
                if (Held(id) is { } assertion) LineOf(assertion, lines).Touch(assertion);
    }

    private QuestionLine LineOf(Folded assertion, HashSet<QuestionLine> touched)
    {
        var key = assertion.Typical.Line;
        if (!_slugs.TryGetValue(key, out var slug)) _slugs[key] = slug = Folding.Slug(key.ToString());
        if (!_lines.TryGetValue(slug, out var line)) _lines[slug] = line = new QuestionLine(slug);
        touched.Add(line);
        return line;
    }
}
