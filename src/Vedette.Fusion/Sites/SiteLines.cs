using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The lines of all sites.</summary>
internal sealed class SiteLines(SiteFolder folder)
{
    private readonly Dictionary<(string Site, ForceStatus Status), SiteLine> _lines = [];
    private readonly HashSet<SiteLine> _touched = [];

    /// <summary>By site, then status.</summary>
    public IEnumerable<(string Site, ForceStatus Status, SiteLine Line)> All =>
        _lines.OrderBy(l => l.Key.Site, StringComparer.Ordinal).ThenBy(l => l.Key.Status).Select(l => (l.Key.Site, l.Key.Status, l.Value));

    public void Put(Observed observed)
    {
        if (observed.IsAsserted) Of(observed).Put(observed);
    }

    public void Take(Observed observed)
    {
        if (observed.IsAsserted) Of(observed).Take(observed);
    }

    /// <summary>Folds what changed.</summary>
    /// <returns>The assertions that are new or other than before, and the ids of those that are none any more.</returns>
    public (List<Assertion> Told, List<string> Gone) Settle()
    {
        var (told, gone) = (new List<Assertion>(), new List<string>());
        foreach (var line in _touched)
        {
            var (now, no) = line.Settle();
            told.AddRange(now);
            gone.AddRange(no);
        }
        _touched.Clear();
        return (told, gone);
    }

    private SiteLine Of(Observed observed)
    {
        var key = (observed.Location.Site, observed.Status);
        if (!_lines.TryGetValue(key, out var line)) _lines[key] = line = new SiteLine(key.Site, key.Status, folder);
        _touched.Add(line);
        return line;
    }
}
