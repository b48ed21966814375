using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>What is told of each site, report by report: a step makes anew only the sites that changed reports tell of.</summary>
internal sealed class SiteBook
{
    private readonly FusionState _state;
    private readonly SiteLedger _ledger;
    private readonly SiteQuestions _questions;
    private readonly Dictionary<int, List<(Location Location, Sighting Sighting)>> _bySlot = [];
    private readonly Dictionary<string, HashSet<int>> _slotsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _told = new(StringComparer.Ordinal);

    public SiteBook(FusionState state, IReadOnlyList<SourceGrade> sources, Borders? borders)
    {
        _state = state;
        var know = state.Knowledge;
        var sentences = new CopiedSentences(state.Slots, state.Numbers);
        var uncorrected = AnchoredCorrections.None;
        _ledger = new SiteLedger(know.Parties, know.Targets, know.Places, uncorrected, sentences, borders);
        _questions = new SiteQuestions(new Grader(sources, [], [], new Damages()), state, sentences, uncorrected);
    }

    /// <summary>The sites that changed, and the assertions of how they stand.</summary>
    /// <param name="touched">Reports that came, or that are read or copied in another way.</param>
    public (List<Site> Sites, List<string> GoneSites, List<Assertion> Assertions, List<string> GoneAssertions) Step(IEnumerable<int> touched)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var slot in touched)
        {
            if (_bySlot.Remove(slot, out var old)) Note(slot, old, isThere: false, changed);
            var located = _ledger.Located(_state.Slots[slot].Claims).ConvertAll(l => (l, _ledger.Sighting(l)));
            if (located.Count == 0) continue;
            _bySlot[slot] = located;
            Note(slot, located, isThere: true, changed);
        }
        var (sites, gone) = (new List<Site>(), new List<string>());
        var (assertions, goneAssertions) = (new List<Assertion>(), new List<string>());
        foreach (var id in changed)
        {
            if (_told.Remove(id, out var told)) goneAssertions.AddRange(told);
            if (_slotsOf[id].Count == 0)
            {
                _slotsOf.Remove(id);
                gone.Add(id);
                continue;
            }
            var there = _slotsOf[id].Order(_state.Order).SelectMany(s => _bySlot[s]).Where(l => l.Location.Site == id).ToList();
            var site = _ledger.Make(id, there.ConvertAll(l => l.Location), there.ConvertAll(l => l.Sighting));
            var of = _questions.Build(there.GroupBy(l => id, l => l.Sighting, StringComparer.Ordinal), new Dictionary<string, Site>(StringComparer.Ordinal) { [id] = site }).Assertions;
            _told[id] = of.ConvertAll(a => a.Id);
            sites.Add(site);
            assertions.AddRange(of);
        }
        return (sites, gone, assertions, goneAssertions);
    }

    private void Note(int slot, List<(Location Location, Sighting Sighting)> located, bool isThere, SortedSet<string> changed)
    {
        foreach (var (location, _) in located)
        {
            if (!_slotsOf.TryGetValue(location.Site, out var slots)) _slotsOf[location.Site] = slots = [];
            if (isThere) slots.Add(slot);
            else slots.Remove(slot);
            changed.Add(location.Site);
        }
    }
}
