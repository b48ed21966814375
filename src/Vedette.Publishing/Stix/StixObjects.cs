using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The objects of an edition, each written when its turn comes. What an object refers to is in the same bundle.</summary>
internal sealed class StixObjects
{
    private readonly StixWriter _writer;
    private readonly Edition _edition;
    private readonly Holdings _holdings;
    private readonly Holdings? _before;
    private readonly StixFindings _findings;
    private readonly StixSources _sources;

    public StixObjects(StixWriter writer, Edition edition)
    {
        (_writer, _edition) = (writer, edition);
        _holdings = new Holdings(edition.Picture);
        _before = edition.Since is { } since ? new Holdings(since) : null;
        _sources = new StixSources(writer, edition, _holdings);
        _findings = new StixFindings(writer, edition);
    }

    public IEnumerable<Action> All()
    {
        var before = _before?.Findings().ToList() ?? [];
        var had = before.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var held = Changed(had);
        foreach (var name in StixSources.Names(held)) yield return () => _sources.Identity(name);
        foreach (var location in Locations(held)) yield return location;
        foreach (var finding in held)
        {
            yield return () => _findings.Note(finding, _holdings, revoked: false);
            if (_findings.IsSighting(finding)) yield return () => _findings.Sighting(finding, _holdings, revoked: false);
        }
        var now = before.Count == 0 ? [] : _holdings.Findings().Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var gone = before.Where(f => !now.Contains(f.Id)).ToList();
        foreach (var report in _sources.Reports(held.Concat(gone))) yield return report;
        foreach (var relation in Relations()) yield return relation;
        if (_edition.Board is { } board) yield return () => _sources.Board(board);
        foreach (var finding in gone)
        {
            yield return () => _findings.Note(finding, _before!, revoked: true);
            if (_findings.IsSighting(finding)) yield return () => _findings.Sighting(finding, _before!, revoked: true);
        }
    }

    private IEnumerable<Action> Locations(List<Finding> held)
    {
        var sites = Deltas.Sites(_edition);
        var wanted = sites.Upsert.Select(s => s.Id).Concat(held.Select(f => f.Assertion?.Site).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        foreach (var site in _edition.Picture.Sites.Where(s => wanted.Contains(s.Id))) yield return () => _sources.Location(site, _holdings, revoked: false);
        foreach (var site in sites.Removed) yield return () => _sources.Location(site, _before!, revoked: true);
    }

    private IEnumerable<Action> Relations()
    {
        var (relations, splits) = (Deltas.Relations(_edition), Deltas.Disagreements(_edition));
        foreach (var item in relations.Upsert.Where(r => Stand([r.A, r.B], _holdings))) yield return () => _findings.Relation(item, _holdings, revoked: false);
        foreach (var item in splits.Upsert.Where(d => Stand(d.Assertions, _holdings))) yield return () => _findings.Opinion(item, _holdings, revoked: false);
        foreach (var item in relations.Removed.Where(r => Stand([r.A, r.B], _before!))) yield return () => _findings.Relation(item, _before!, revoked: true);
        foreach (var item in splits.Removed.Where(d => Stand(d.Assertions, _before!))) yield return () => _findings.Opinion(item, _before!, revoked: true);
    }

    // What a relation is between has notes only where one of its claims is there.
    private static bool Stand(IEnumerable<string> assertions, Holdings of) =>
        assertions.All(id => of.Assertion(id)?.Members.Any(m => of.Claim(m.Claim) is not null) == true);

    // Of a delta: the assertions and lone claims that are new or differ.
    private List<Finding> Changed(HashSet<string> had)
    {
        if (_edition.Since is null) return [.. _holdings.Findings()];
        var changed = Deltas.Assertions(_edition).Upsert.Select(a => a.Id).Concat(Deltas.Claims(_edition).Upsert.Select(c => c.Id)).ToHashSet(StringComparer.Ordinal);
        return [.. _holdings.Findings().Where(f => changed.Contains(f.Id) || !had.Contains(f.Id))];
    }
}
