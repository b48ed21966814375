using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Reports with what was read of them, tied into stories. Each step looks at the new reports, and at those held whose
/// reading they change.</summary>
internal sealed class FusionState
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _copies = [];
    private readonly HashSet<int> _touched = [];
    private const int FewReports = 16;

    private readonly bool _keepTexts;
    private readonly Knowledge _knowledge = new();
    private readonly FigureIndex _told;
    private readonly FigureIndex _lacking;
    private readonly FigureIndex _retold;
    private readonly CopyFinder _finder;
    private readonly Completion _completion;
    private readonly RetellingFinder _retellings;
    private readonly FindingReader _reader;

    public FusionState(bool keepTexts)
    {
        _keepTexts = keepTexts;
        Order = new SlotOrder(Slots);
        Cells = new FigureCells(Stories);
        _told = new FigureIndex(Order);
        _lacking = new FigureIndex(Order);
        _retold = new FigureIndex(Order);
        _finder = new CopyFinder(Slots, Order);
        _completion = new Completion(Slots, _told);
        _retellings = new RetellingFinder(Slots, Order, _retold);
        _reader = new FindingReader(_knowledge.Parties, _knowledge.Targets, _knowledge.Places);
    }

    public List<Slot> Slots { get; } = [];

    public SlotOrder Order { get; }

    public Stories Stories { get; } = new();

    private FigureCells Cells { get; }

    public Knowledge Knowledge => _knowledge;

    public IReadOnlyDictionary<string, int> Numbers => _numbers;

    /// <summary>Takes in reports.</summary>
    public void Add(IEnumerable<(Report Report, IReadOnlyList<Claim> Claims)> reports)
    {
        var fresh = reports.Where(r => !_numbers.ContainsKey(r.Report.Id)).DistinctBy(r => r.Report.Id, StringComparer.Ordinal).ToList();
        var sketches = fresh.Count == 1 ? [SketchReader.Read(fresh[0].Report)] : fresh.AsParallel().AsOrdered().Select(r => SketchReader.Read(r.Report)).ToArray();
        var again = new HashSet<int>();
        for (var i = 0; i < fresh.Count; i++) again.UnionWith(Hold(fresh[i].Report, fresh[i].Claims, sketches[i]));

        var news = Enumerable.Range(Slots.Count - fresh.Count, fresh.Count).Order(Order).ToList();
        again.UnionWith(news);
        _touched.UnionWith(again);
        // Most that is read again says what it said.
        var changed = again.Where(slot => Read(Slots[slot])).ToHashSet();
        changed.UnionWith(news);
        changed.UnionWith(FindCopies(news));
        Complete(changed);
        changed.UnionWith(FindRetellings(changed));
        Link(changed);
        _touched.UnionWith(changed);
    }

    /// <summary>The reports that came or that are read or copied in another way since the last call, and what copies them.</summary>
    public HashSet<int> Touched()
    {
        var all = new HashSet<int>();
        var open = new Stack<int>(_touched);
        _touched.Clear();
        while (open.TryPop(out var slot))
            if (all.Add(slot) && _copies.TryGetValue(slot, out var copies))
                foreach (var copy in copies) open.Push(copy);
        return all;
    }

    /// <summary>Ties what corrections join.</summary>
    /// <returns>The stories that corrections speak of.</returns>
    public HashSet<int> Tie(AnchoredCorrections corrections)
    {
        var touched = new HashSet<int>();
        foreach (var (_, claims) in corrections.OfAssertions)
        {
            var cells = claims.Select(c => Slots[_numbers[c.Claim.Report.Id]].Findings.FirstOrDefault(f => f.Claim.Id == c.Claim.Id)).OfType<Finding>().Select(Cells.Of).ToList();
            foreach (var cell in cells) Stories.Tie(cells[0], cell);
            touched.UnionWith(cells);
        }
        return [.. touched.Select(Stories.Find)];
    }

    private HashSet<int> Hold(Report report, IReadOnlyList<Claim> claims, Sketch sketch)
    {
        var sorted = claims.Where(c => c.Report.Id == report.Id).DistinctBy(c => c.Id, StringComparer.Ordinal)
            .OrderBy(c => c.KeySpan.Start).ThenBy(c => c.KeySpan.End).ThenBy(c => c.Id, StringComparer.Ordinal).ToArray();
        var slot = new Slot(Slots.Count, _keepTexts ? report : report with { Text = "" }, sorted, sketch);
        _numbers[report.Id] = slot.Number;
        Slots.Add(slot);
        return _knowledge.Add(slot.Number, report, sorted);
    }

    /// <returns>Whether its findings are other than before.</returns>
    private bool Read(Slot slot)
    {
        var findings = new List<Finding>();
        foreach (var claim in slot.Claims)
            if (_reader.Read(findings.Count, claim, slot.Number, slot.Said) is { } finding)
                findings.Add(finding);
        var raw = findings.ConvertAll(f => f with { TakenBack = IsTakenBack(f, findings) });
        if (raw.SequenceEqual(slot.Raw)) return false;
        foreach (var old in slot.Raw.Where(f => !f.Figure.Vague)) Index(slot, old, static (index, finding) => index.Remove(finding));
        slot.Raw = [.. raw];
        foreach (var finding in slot.Raw.Where(f => !f.Figure.Vague)) Index(slot, finding, static (index, finding) => index.Add(finding));
        return true;
    }

    private void Index(Slot slot, Finding finding, Action<FigureIndex, Finding> change)
    {
        change(Completion.Lacks(finding) ? _lacking : _told, finding);
        if (slot.CanBeRetold) change(_retold, finding);
    }

    /// <summary>A figure that another source corrects is not taken back: it stands against the correction.</summary>
    private static bool IsTakenBack(Finding finding, List<Finding> findings) =>
        finding.Claim.Flags.Contains("retracted", StringComparer.Ordinal)
        && findings.Find(f => f.Claim.Corrects == finding.Claim.Id) is var correction
        && (correction is null || correction.Party.Key == finding.Party.Key);

    /// <summary>Finds what the new reports copy, and what of those held now has another original.</summary>
    private HashSet<int> FindCopies(List<int> news)
    {
        var again = new HashSet<int>();
        foreach (var slot in news) again.UnionWith(_finder.Add(slot));
        var found = (again.Count < FewReports ? again.Select(Find) : again.AsParallel().Select(Find)).ToList();
        var changed = new HashSet<int>();
        foreach (var (slot, (pair, passages)) in found.OrderBy(f => f.Slot, Order))
        {
            Slots[slot].Passages = passages;
            if (pair is not null || Slots[slot].Pair?.Alignment is not null) changed.UnionWith(Pair(Slots[slot], pair));
        }
        return changed;
    }

    private (int Slot, (CopyPair? Pair, IReadOnlyList<Passage> Passages) Found) Find(int slot) => (slot, _finder.Find(slot));

    /// <summary>Sets what a report copies, and dates the two by each other.</summary>
    private HashSet<int> Pair(Slot slot, CopyPair? pair)
    {
        var changed = new HashSet<int> { slot.Number };
        if (slot.Pair is { } old)
        {
            _copies[old.Original].Remove(slot.Number);
            changed.Add(old.Original);
        }
        slot.Pair = pair;
        slot.Links = [];
        if (pair is not null)
        {
            if (!_copies.TryGetValue(pair.Original, out var copies)) _copies[pair.Original] = copies = [];
            copies.Add(slot.Number);
            changed.Add(pair.Original);
        }
        foreach (var dated in changed)
        {
            var day = InheritedDay(Slots[dated]);
            if (day == Slots[dated].Inherited) continue;
            Slots[dated].Inherited = day;
            if (Slots[dated].KnownDay is null) Read(Slots[dated]);
        }
        return changed;
    }

    /// <summary>A copy was said when its original was, an original not after its copies.</summary>
    private LocalDate? InheritedDay(Slot slot) =>
        (slot.Pair is { } pair ? Slots[pair.Original].KnownDay : null)
        ?? (_copies.GetValueOrDefault(slot.Number) ?? []).Min(c => Slots[c].KnownDay);

    /// <summary>Completes the findings of reports, and of those that lack what these say.</summary>
    private void Complete(HashSet<int> changed)
    {
        var lacking = new HashSet<int>();
        foreach (var slot in changed)
            foreach (var told in Slots[slot].Raw)
                if (!Completion.Lacks(told) && !told.Figure.Vague)
                    foreach (var (other, _) in _lacking.Near(told, Completion.Day(told), Completion.Months)) lacking.Add(other);
        changed.UnionWith([.. changed.Union(lacking).Where(slot => Complete(Slots[slot]))]);
    }

    /// <returns>Whether its findings are other than before.</returns>
    private bool Complete(Slot slot)
    {
        var findings = _completion.Complete(slot);
        if (findings.AsSpan().SequenceEqual(slot.Findings)) return false;
        foreach (var old in slot.Findings) Stories.Take(Cells.Of(old), (slot.Number, old.Index));
        slot.Findings = findings;
        foreach (var finding in slot.Findings) Stories.Put(Cells.Of(finding), (slot.Number, finding.Index));
        return true;
    }

    /// <summary>Finds what reports that are no copies retell, in their order: what retells is not retold.</summary>
    private HashSet<int> FindRetellings(HashSet<int> changed)
    {
        var again = changed.Concat(changed.SelectMany(s => _retellings.Later(Slots[s]))).Distinct().Where(s => Slots[s].Pair?.Alignment is null).Order(Order).ToList();
        var repaired = new HashSet<int>();
        foreach (var slot in again.Select(s => Slots[s]))
        {
            var old = slot.Pair;
            slot.Pair = null;
            var pair = _retellings.Find(slot);
            slot.Pair = old;
            if (pair == old) continue;
            var touched = Pair(slot, pair);
            foreach (var other in touched.Where(s => Slots[s].KnownDay is null)) Complete(Slots[other]);
            repaired.UnionWith(touched);
        }
        return repaired;
    }

    /// <summary>Links the findings of copies to those of their originals, and ties the stories that reports hold together.</summary>
    private void Link(HashSet<int> changed)
    {
        foreach (var slot in changed.Concat(changed.SelectMany(s => _copies.GetValueOrDefault(s) ?? [])).Distinct().Order().Select(s => Slots[s]))
        {
            if (slot.Pair is { } pair)
            {
                var original = Slots[pair.Original];
                slot.Links = [.. ClaimLinker.Link(pair, slot.Findings, original.Findings, slot.Sketch, original.Sketch)];
                foreach (var link in slot.Links) Stories.Tie(Cells.Of(slot.Findings[link.Copy]), Cells.Of(original.Findings[link.Original]));
            }
            foreach (var finding in slot.Findings) Stories.Touch(Cells.Of(finding));
            TieSentences(slot);
            TiePrecise(slot);
        }
    }

    /// <summary>Figures of one sentence share its origin.</summary>
    private void TieSentences(Slot slot)
    {
        foreach (var sentence in slot.Findings.Where(f => f.Party.Footing != Footing.Attributed).GroupBy(f => f.Claim.Evidence.Start))
            foreach (var other in sentence.Skip(1)) Stories.Tie(Cells.Of(sentence.First()), Cells.Of(other));
    }

    /// <summary>A precise figure names itself, whatever line a report puts it on.</summary>
    private void TiePrecise(Slot slot)
    {
        foreach (var (finding, alone) in slot.Findings.Where(f => f.Figure is { Vague: false, SignificantDigits: >= Figure.PreciseDigits }).Select(f => (f, new Cluster(f))))
            foreach (var (other, ordinal) in Near(finding))
            {
                // A finding that was just read again is tied when its turn comes.
                if (ordinal >= Slots[other].Findings.Length) continue;
                var same = Slots[other].Findings[ordinal];
                if (!ReferenceEquals(same, finding) && same.Stance == finding.Stance && same.LineStatus == finding.LineStatus && alone.Meets(new Cluster(same))
                    && (same.Party.Key == finding.Party.Key || same.Party.Independent is null || finding.Party.Independent is null || same.Party.Footing != Footing.Attributed || finding.Party.Footing != Footing.Attributed))
                    Stories.Tie(Cells.Of(finding), Cells.Of(same));
            }
    }

    private IEnumerable<(int Slot, int Ordinal)> Near(Finding finding) =>
        _told.Near(finding, Completion.Day(finding), Completion.Months).Concat(_lacking.Near(finding, Completion.Day(finding), Completion.Months));
}
