using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>One source under all its mentions: a name that a report leaves without country, or shortens to the surname,
/// is completed from the other reports.</summary>
internal sealed class SourceNames
{
    private readonly Dictionary<string, Dictionary<(string? Country, SourceKind Kind), (int Count, string Name)>> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _bySurname = new(StringComparer.Ordinal);

    /// <summary>Takes in the sources of claims.</summary>
    /// <returns>The questions whose answers changed.</returns>
    public List<string> Add(IEnumerable<Claim> claims)
    {
        var changed = new List<string>();
        foreach (var source in claims.SelectMany(c => c.Attribution.Chain))
        {
            if (source.Kind is SourceKind.Anonymous or SourceKind.Unknown) continue;
            var key = Roles.ProperKey(source.Name);
            if (!_mentions.TryGetValue(key, out var kinds))
            {
                _mentions[key] = kinds = [];
                if (AddSurname(key) is { } surname) changed.Add("u:" + surname);
            }
            var (count, name) = kinds.GetValueOrDefault((source.Country, source.Kind), (0, source.Name));
            kinds[(source.Country, source.Kind)] = (count + 1, string.CompareOrdinal(source.Name, name) < 0 ? source.Name : name);
            var best = kinds.OrderBy(k => k.Key.Country is null).ThenByDescending(k => k.Value.Count).ThenBy(k => k.Key.Country ?? "", StringComparer.Ordinal).ThenBy(k => k.Key.Kind).First();
            var known = new Source(best.Value.Name, best.Key.Kind, best.Key.Country);
            if (_byName.TryGetValue(key, out var before) && before == known) continue;
            _byName[key] = known;
            changed.Add("n:" + key);
        }
        return changed;
    }

    /// <summary>The questions that completing a source asks.</summary>
    public static IEnumerable<string> Questions(Source source)
    {
        if (source.Kind is SourceKind.Anonymous or SourceKind.Unknown) yield break;
        var key = Roles.ProperKey(source.Name);
        yield return "n:" + key;
        if (IsSurname(source, key)) yield return "u:" + key;
    }

    /// <summary>The source with the name and country that other mentions give it.</summary>
    public Source Complete(Source source)
    {
        if (source.Kind is SourceKind.Anonymous or SourceKind.Unknown or SourceKind.Media) return source;
        var own = Roles.ProperKey(source.Name);
        var key = IsSurname(source, own) && _bySurname.GetValueOrDefault(own) is { } full ? full : own;
        if (!_byName.TryGetValue(key, out var known)) return source;
        return source with { Name = key == own ? source.Name : known.Name, Country = source.Country ?? known.Country };
    }

    private static bool IsSurname(Source source, string key) => source.Kind == SourceKind.Person && !key.Contains(' ', StringComparison.Ordinal);

    private string? AddSurname(string key)
    {
        var surname = key[(key.LastIndexOf(' ') + 1)..];
        if (surname.Length == key.Length) return null;
        // Two people of one surname: the surname names neither.
        _bySurname[surname] = _bySurname.ContainsKey(surname) ? null : key;
        return surname;
    }
}
