using System.Collections.Concurrent;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>One place under all its mentions: a name without a gazetteer id takes the id that the same name has elsewhere
/// in the same country.</summary>
internal sealed class PlaceNames
{
    private readonly Tally _ids = new();
    private readonly ConcurrentDictionary<string, string> _slugs = new(StringComparer.Ordinal);

    /// <summary>Takes in the places of claims.</summary>
    /// <returns>The questions whose answers changed.</returns>
    public List<string> Add(IEnumerable<Claim> claims)
    {
        var changed = new List<string>();
        foreach (var place in claims.SelectMany(c => c.Places))
        {
            if (place is not { GazetteerId: { } id, Name: not null }) continue;
            var question = Question(place);
            var before = _ids.Best(question);
            _ids.Add(question, id);
            if (_ids.Best(question) != before) changed.Add(question);
        }
        return changed;
    }

    /// <summary>The question that a place without an id asks.</summary>
    public static string Question(ClaimPlace place) => $"p:{place.Country}:{Folding.Key(PlaceClass.NameOf(place))}";

    /// <summary>The gazetteer id, as a slug; the folded name where no mention has one.</summary>
    public string SlugOf(ClaimPlace place)
    {
        var id = place.GazetteerId ?? _ids.Best(Question(place));
        // The same places are named again and again: each slug is kept once.
        return _slugs.GetOrAdd(id ?? PlaceClass.NameOf(place), Folding.Slug);
    }
}
