using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>One place under all its mentions: a name without a gazetteer id takes the id that the same name has elsewhere
/// in the same country.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<(string Name, string? Country), string> _ids;

    public PlaceNames(IEnumerable<Claim> claims)
    {
        _ids = claims.SelectMany(c => c.Places)
            .Where(p => p is { GazetteerId: not null, Name: not null })
            .GroupBy(p => (Folding.Key(p.Name!), p.Country))
            .ToDictionary(
                g => g.Key,
                g => g.GroupBy(p => p.GazetteerId!, StringComparer.Ordinal).OrderByDescending(i => i.Count()).ThenBy(i => i.Key, StringComparer.Ordinal).First().Key);
    }

    /// <summary>The gazetteer id, as a slug; the folded name where no mention has one.</summary>
    public string SlugOf(ClaimPlace place)
    {
        var name = Folding.Key(PlaceClass.NameOf(place));
        var id = place.GazetteerId ?? _ids.GetValueOrDefault((name, place.Country));
        return id is null ? name.Replace(' ', '-') : Folding.Slug(id);
    }
}
