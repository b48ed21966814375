using Vedette.Gazetteer;

namespace Vedette.Extraction.Places;

/// <summary>Chooses among the candidates of all names of one document at once. What a name may mean is first weighed alone
/// (kind of name and place, people as a prior), then by the company it keeps: countries and regions that the text names, places
/// close to those named beside it, the region said to contain it or that it is said to contain. Each name weighs by how sure it
/// is itself, and this is done twice, so that a sure name settles an unsure one and that the next. The features follow the
/// literature on toponyms (Leidner 2007; Lieberman and Samet 2012).</summary>
internal sealed class PlaceResolver
{
    private const int Rounds = 2;
    private const int Window = 40; // names on each side that count as company
    private readonly List<ResolvedName> _names = [];
    private readonly int[] _nameOf;

    /// <param name="mentions">Every mention with its candidates, in the order of the text.</param>
    /// <param name="texts">What each mention says: equal ones mean the same place, unless the text says otherwise.</param>
    /// <param name="asRegion">Whether each is called a region: "the Bryansk and Kursk regions".</param>
    /// <param name="containers">The mention said to contain each ("Paris, Texas"); -1 for none.</param>
    public PlaceResolver(IReadOnlyList<RawPlace> mentions, IReadOnlyList<string> texts, IReadOnlyList<bool> asRegion, IReadOnlyList<int> containers)
    {
        _nameOf = new int[mentions.Count];
        var numbers = new Dictionary<(string, bool), int>();
        for (var i = 0; i < mentions.Count; i++)
        {
            // "MANSFIELD" of the dateline is the Mansfield of the text.
            var key = (texts[i].ToUpperInvariant(), asRegion[i]);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers[key] = number = _names.Count;
                _names.Add(new ResolvedName(mentions[i].Candidates, asRegion[i]));
            }
            _nameOf[i] = number;
            _names[number].Mentions++;
        }
        for (var i = 0; i < mentions.Count; i++)
            if (containers[i] >= 0) _names[_nameOf[i]].Link(_names[_nameOf[containers[i]]]);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < _names.Count; i++) Weigh(i);
            foreach (var name in _names) name.Settle();
        }
    }

    /// <summary>The candidates of a mention, best first.</summary>
    /// <param name="mention">Its number.</param>
    /// <param name="container">The place that the text names as containing it here, where it does.</param>
    public ScoredPlace[] Rank(int mention, Place? container)
    {
        var name = _names[_nameOf[mention]];
        var scored = new ScoredPlace[name.Candidates.Count];
        for (var i = 0; i < scored.Length; i++)
        {
            var candidate = name.Candidates[i];
            var score = name.Scores[i] + (container is not null && ResolvedName.Contains(container, candidate.Place) ? ResolvedName.ContainedWeight : 0);
            scored[i] = new ScoredPlace(candidate.Place, candidate.Kind, Math.Round(score, 3));
        }
        Array.Sort(scored, static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(a.Place.Id, b.Place.Id));
        return scored;
    }

    /// <summary>The countries of the text by how much of it names them or what lies in them, most first; of equals the one named first.</summary>
    public IEnumerable<string> Countries() =>
        _names.Where(n => n.Best is { Place.Country: not null }).GroupBy(n => n.Best!.Value.Place.Country!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(n => n.Mentions)).Select(g => g.Key);

    private void Weigh(int at)
    {
        var name = _names[at];
        if (name.Candidates.Count < 2) return;
        name.Begin();
        for (var i = Math.Max(0, at - Window); i < Math.Min(_names.Count, at + Window + 1); i++)
            if (i != at) name.Meet(_names[i]);
        name.End();
    }
}
