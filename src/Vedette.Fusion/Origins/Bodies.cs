using System.Collections.Frozen;

namespace Vedette.Fusion;

/// <summary>International organisations, with their forms and office-holders: all are one independent party.</summary>
internal static class Bodies
{
    private static readonly FrozenDictionary<string, string> ByForm = Load();

    /// <summary>The organisation that a name stands or speaks for; null where the name is none of the table.
    /// "European Union (EEAS)" is found by its words before the bracket.</summary>
    public static string? Find(string name)
    {
        var key = Folding.Key(name);
        if (ByForm.TryGetValue(key, out var body)) return body;
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0 && ByForm.TryGetValue(Folding.Key(name[..bracket]), out body)) return body;
        // "EU foreign ministers", "NATO official (unnamed)": the organisation opens the name.
        for (var end = key.LastIndexOf(' '); end > 0; end = key.LastIndexOf(' ', end - 1))
            if (ByForm.TryGetValue(key[..end], out body)) return body;
        // "Secretary General of NATO": it closes the name.
        for (var start = key.IndexOf(" of ", StringComparison.Ordinal); start >= 0; start = key.IndexOf(" of ", start + 1, StringComparison.Ordinal))
        {
            var owner = key[(start + 4)..];
            if (ByForm.TryGetValue(owner.StartsWith("the ", StringComparison.Ordinal) ? owner[4..] : owner, out body)) return body;
        }
        return null;
    }

    private static FrozenDictionary<string, string> Load()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Resources.Rows("bodies.tsv"))
            foreach (var form in row[1].Split('|').Append(row[0]))
                forms.TryAdd(Folding.Key(form), row[0]);
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
