using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>What is told of a site in one status, cut into episodes and folded into assertions. A change folds again only what may be
/// one with it, and grades again what tells of its days.</summary>
/// <param name="site">Id of the site.</param>
/// <param name="status">The status.</param>
/// <param name="folder">Folds.</param>
internal sealed class SiteLine(string site, ForceStatus status, SiteFolder folder)
{
    private const int EpisodeDays = 62;

    private static readonly Comparer<Observed> ByDay = Comparer<Observed>.Create((a, b) =>
        (a.First ?? int.MinValue).CompareTo(b.First ?? int.MinValue) is var day && day != 0 ? day : string.CompareOrdinal(a.Claim.Id, b.Claim.Id));

    private readonly List<Observed> _sorted = [];
    private readonly Dictionary<(SiteState?, string), List<Observed>> _voices = [];
    private readonly Dictionary<(int, int), List<Observed>> _homes = [];
    private readonly HashSet<SiteGroup> _groups = [];
    private readonly List<Observed> _changed = [];
    private List<string> _questions = [];

    /// <summary>Key of the line.</summary>
    public string Key { get; } = $"{site}-{status.ToString().ToLowerInvariant()}";

    public bool IsEmpty => _sorted.Count == 0;

    /// <summary>The episodes, each with its question and assertions.</summary>
    public IEnumerable<(string Question, List<Observed> Told, List<Assertion> Assertions)> Episodes() =>
        Cut().Select((told, i) => (_questions[i], told, told.Select(o => o.Group!).Distinct().Select(g => g.Assertion).ToList()));

    public void Put(Observed observed)
    {
        _sorted.Insert(~_sorted.BinarySearch(observed, ByDay), observed);
        At(_voices, observed.Voice).Add(observed);
        if (observed.Home.Sentence >= 0) At(_homes, observed.Home).Add(observed);
        _changed.Add(observed);
    }

    public void Take(Observed observed)
    {
        _sorted.RemoveAt(_sorted.BinarySearch(observed, ByDay));
        At(_voices, observed.Voice).Remove(observed);
        if (observed.Home.Sentence >= 0) At(_homes, observed.Home).Remove(observed);
        _changed.Add(observed);
    }

    /// <summary>Folds what changed.</summary>
    /// <returns>The assertions that are new or other than before, and the ids of those that are none any more.</returns>
    public (List<Assertion> Told, List<string> Gone) Settle()
    {
        var episodes = Cut();
        var isCutAnew = Number(episodes);
        List<string> questions = [.. episodes.Select(Question)];
        var nearby = episodes.ConvertAll(e => new Nearby(e));

        var gone = new HashSet<string>(StringComparer.Ordinal);
        var told = new Dictionary<string, Assertion>(StringComparer.Ordinal);
        IReadOnlyCollection<Observed> affected = isCutAnew ? _sorted : Affected();
        foreach (var observed in affected.Concat(_changed))
        {
            if (observed.Group is not { } old) continue;
            gone.Add(old.Assertion.Id);
            _groups.Remove(old);
            observed.Group = null;
        }
        foreach (var group in _groups)
        {
            var episode = group.Lead.Episode;
            if (questions[episode] == group.Assertion.Question && !_changed.Exists(o => o.IsKnown && Nearby.Are(group.Lead, o))) continue;
            var now = folder.Regraded(group, questions[episode], nearby[episode]);
            if (!ReferenceEquals(now, group.Assertion)) told[now.Id] = group.Assertion = now;
        }
        foreach (var part in affected.GroupBy(o => o.Episode))
            foreach (var members in folder.Fold(part))
            {
                var group = folder.Make(site, questions[part.Key], members, nearby[part.Key]);
                foreach (var member in members) member.Group = group;
                _groups.Add(group);
                told[group.Assertion.Id] = group.Assertion;
            }
        _questions = questions;
        _changed.Clear();
        gone.ExceptWith(told.Keys);
        return ([.. told.Values], [.. gone]);
    }

    /// <summary>Numbers the episodes.</summary>
    /// <returns>Whether what stood in one episode stands in another now.</returns>
    private static bool Number(List<List<Observed>> episodes)
    {
        var isCutAnew = false;
        for (var e = 0; e < episodes.Count; e++)
            foreach (var observed in episodes[e])
            {
                isCutAnew |= observed.Episode >= 0 && observed.Episode != e;
                observed.Episode = e;
            }
        return isCutAnew;
    }

    /// <summary>What may be one with what changed: all of its voice, what its sentence stands in, and so on.</summary>
    private HashSet<Observed> Affected()
    {
        var affected = new HashSet<Observed>();
        var (voices, homes) = (new HashSet<(SiteState?, string)>(), new HashSet<(int, int)>());
        var open = new Stack<Observed>(_changed);
        while (open.TryPop(out var next))
        {
            if (voices.Add(next.Voice)) Open(_voices, next.Voice);
            if (next.Home.Sentence >= 0 && homes.Add(next.Home)) Open(_homes, next.Home);
        }
        return affected;

        void Open<T>(Dictionary<T, List<Observed>> all, T key) where T : notnull
        {
            foreach (var observed in At(all, key))
                if (affected.Add(observed)) open.Push(observed);
        }
    }

    /// <summary>Cuts where nothing is told for two months; what has no day belongs to the first.</summary>
    private List<List<Observed>> Cut()
    {
        var episodes = new List<List<Observed>>();
        int? end = null;
        foreach (var observed in _sorted)
        {
            if (episodes.Count == 0 || (end is { } last && observed.First - last > EpisodeDays))
            {
                episodes.Add([]);
                end = null;
            }
            episodes[^1].Add(observed);
            if (observed.First is not null && (end is null || observed.Last > end)) end = observed.Last ?? observed.First;
        }
        return episodes;
    }

    private string Question(List<Observed> episode) =>
        $"q-{Key}-{(episode.Find(o => o.First is not null)?.Sighting.First is { } d ? $"{d.Year:0000}-{d.Month:00}" : "undated")}";

    private static List<Observed> At<T>(Dictionary<T, List<Observed>> all, T key) where T : notnull
    {
        if (!all.TryGetValue(key, out var list)) all[key] = list = [];
        return list;
    }
}
