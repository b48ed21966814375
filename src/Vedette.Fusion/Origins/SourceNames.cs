using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>One source under all its mentions: a name that a report leaves without country, or shortens to the surname,
/// is completed from the other reports.</summary>
internal sealed class SourceNames
{
    private readonly Dictionary<string, Source> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _bySurname = new(StringComparer.Ordinal);

    public SourceNames(IEnumerable<Claim> claims)
    {
        var mentions = claims.SelectMany(c => c.Attribution.Chain)
            .Where(s => s.Kind is not (SourceKind.Anonymous or SourceKind.Unknown))
            .GroupBy(s => Roles.ProperKey(s.Name), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var name in mentions)
        {
            _byName[name.Key] = name.GroupBy(s => (s.Country, s.Kind))
                .OrderBy(g => g.Key.Country is null).ThenByDescending(g => g.Count())
                .ThenBy(g => g.Key.Country ?? "", StringComparer.Ordinal).ThenBy(g => g.Key.Kind)
                .First().OrderBy(s => s.Name, StringComparer.Ordinal).First();
            var surname = name.Key[(name.Key.LastIndexOf(' ') + 1)..];
            // Two people of one surname: the surname names neither.
            if (surname.Length < name.Key.Length) _bySurname[surname] = _bySurname.ContainsKey(surname) ? null : name.Key;
        }
    }

    /// <summary>The source with the name and country that other mentions give it.</summary>
    public Source Complete(Source source)
    {
        if (source.Kind is SourceKind.Anonymous or SourceKind.Unknown or SourceKind.Media) return source;
        var key = Roles.ProperKey(source.Name);
        if (!key.Contains(' ', StringComparison.Ordinal) && source.Kind == SourceKind.Person && _bySurname.GetValueOrDefault(key) is { } full) key = full;
        if (!_byName.TryGetValue(key, out var known)) return source;
        return source with { Name = key == Roles.ProperKey(source.Name) ? source.Name : known.Name, Country = source.Country ?? known.Country };
    }
}
