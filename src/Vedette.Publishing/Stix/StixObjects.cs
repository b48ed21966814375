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
        _findings = new StixFindings(writer, edition, _holdings, _sources);
    }

    public IEnumerable<Action> All()
    {
        var held = Changed();
        var here = held.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var name in StixSources.Names(held)) yield return () => _sources.Identity(name);
        var sites = Deltas.Sites(_edition);
        var referred = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in held)
            if (finding.Assertion?.Site is { } id) referred.Add(id);
        var changed = sites.Upsert.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var site in _edition.Picture.Sites.Where(s => changed.Contains(s.Id) || referred.Contains(s.Id))) yield return () => _sources.Location(site, revoked: false);
        foreach (var site in sites.Removed) yield return () => _sources.Location(site, revoked: true);
        foreach (var finding in held)
        {
            yield return () => _findings.Note(finding, _holdings, revoked: false);
            if (_findings.IsSighting(finding)) yield return () => _findings.Sighting(finding, revoked: false);
        }
        foreach (var report in _sources.Reports(held)) yield return report;
        foreach (var relation in _edition.Picture.Relations.Where(r => here.Contains(r.A) && here.Contains(r.B))) yield return () => _findings.Relation(relation);
        foreach (var split in _edition.Picture.Disagreements.Where(d => d.Assertions.All(here.Contains))) yield return () => _findings.Opinion(split);
        if (_edition.Board is { } board) yield return () => _sources.Board(board);
        if (_before is null) yield break;
        var now = _holdings.Findings().Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in _before.Findings().Where(f => !now.Contains(f.Id)))
        {
            yield return () => _findings.Note(gone, _before, revoked: true);
            if (_findings.IsSighting(gone)) yield return () => _findings.Sighting(gone, revoked: true);
        }
    }

    // Of a delta: the assertions and lone claims that are new or differ.
    private List<Finding> Changed()
    {
        if (_edition.Since is null) return [.. _holdings.Findings()];
        var changed = Deltas.Assertions(_edition).Upsert.Select(a => a.Id).Concat(Deltas.Claims(_edition).Upsert.Select(c => c.Id)).ToHashSet(StringComparer.Ordinal);
        var before = _before!.Findings().Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return [.. _holdings.Findings().Where(f => changed.Contains(f.Id) || !before.Contains(f.Id))];
    }
}
