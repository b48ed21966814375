using System.Collections.Frozen;

namespace Vedette.Publishing;

/// <summary>Names of sources as they stand inside an English sentence.</summary>
internal static class Voices
{
    /// <summary>First words of names that want the article: offices and bodies.</summary>
    private static readonly FrozenSet<string> Bodies = FrozenSet.ToFrozenSet(
    [
        "Ministry", "Government", "General", "Office", "Main", "National", "State", "European", "Kremlin", "United", "Defence",
        "Defense", "Foreign", "Armed", "High", "Security", "Council", "Department", "Embassy", "Southern", "Western", "Northern",
        "Eastern", "Central", "Border", "Navy", "Army", "Air", "White", "Pentagon", "Institute", "Conflict", "Organization",
        "Organisation", "International", "Permanent", "Presidential", "Joint", "Supreme", "Parliament", "Senate", "House", "Joint",
    ], StringComparer.Ordinal);

    /// <summary>"the Ministry of Defence of Ukraine", "an unnamed US intelligence official", "unnamed Western sources".</summary>
    public static string InSentence(string name)
    {
        var open = name.LastIndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && name.EndsWith("unnamed)", StringComparison.Ordinal))
        {
            var head = name[..open];
            // A word alone is what somebody is ("Man"), and stood first in its name only.
            if (!head.Contains(' ', StringComparison.Ordinal) && head.Length > 1 && char.IsLower(head[1])) head = char.ToLowerInvariant(head[0]) + head[1..];
            return head.EndsWith('s') || head.EndsWith("media", StringComparison.Ordinal) ? "unnamed " + head : "an unnamed " + head;
        }

        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? name : name[..space];
        // "General Staff" is a body, "General Ruslan Khomchak" a man.
        if (first == "General" && !name.StartsWith("General Staff", StringComparison.Ordinal)) return name;
        if (first.EndsWith("ern", StringComparison.Ordinal) && !name.Contains("Command", StringComparison.Ordinal) && !name.Contains("District", StringComparison.Ordinal))
            return name;
        return Bodies.Contains(first) ? "the " + name : name;
    }

    /// <summary>Whether the name stands for several: "Western officials (unnamed)".</summary>
    public static bool IsPlural(string name)
    {
        var open = name.LastIndexOf(" (", StringComparison.Ordinal);
        var head = open > 0 ? name[..open] : name;
        var last = head[(head.LastIndexOf(' ') + 1)..];
        return last is "officials" or "sources" or "media" or "diplomats" or "analysts" or "experts" or "soldiers" or "residents" or "witnesses"
            or "governments" or "agencies" or "allies" or "services" or "forces" or "authorities" or "reports" or "estimates" or "assessments" or "investigators" or "commanders";
    }

    /// <summary>The same at the start of a sentence.</summary>
    public static string AtStart(string name) => Capital(InSentence(name));

    /// <summary>First letter large.</summary>
    public static string Capital(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
