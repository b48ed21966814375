using Vedette.Gazetteer;

namespace Vedette.GazetteerCompiler.Rules;

/// <summary>The forms that the name of a region takes, by its class.</summary>
internal static class RegionForms
{
    private static readonly string[] ClassWords =
        ["Province", "Governorate", "Region", "Department", "County", "State", "District", "Prefecture", "Oblast", "Krai", "Kray",
         "Republic", "Division", "Voivodeship", "Canton", "Parish", "Municipality", "Emirate", "Rayon", "Raion"];

    private static readonly Dictionary<string, string[]> Patterns = new(StringComparer.Ordinal)
    {
        ["oblast"] = ["{0} Oblast", "{0} Region", "{0} Province", "Oblast of {0}", "{0} Area"],
        ["krai"] = ["{0} Krai", "{0} Kray", "{0} Territory", "{0} Region", "{0} Province"],
        ["republic"] = ["{0}", "Republic of {0}", "{0} Republic", "Autonomous Republic of {0}", "{0} Region"],
        ["okrug"] = ["{0} Autonomous Okrug", "{0} Okrug", "{0} Region"],
        ["city"] = ["{0} City"],
        ["state"] = ["{0}", "{0} State", "State of {0}"],
        ["province"] = ["{0}", "{0} Province", "{0} Region", "{0} Governorate", "Province of {0}"],
        ["territory"] = ["{0}"],
    };

    /// <summary>The forms of a region whose class is known; the first is its main name.</summary>
    /// <exception cref="InvalidDataException">There is no such class.</exception>
    public static IReadOnlyList<string> Of(string kind, IReadOnlyList<string> bases) =>
        Patterns.TryGetValue(kind, out var patterns)
            ? [.. bases.SelectMany(b => patterns.Select(p => string.Format(null, p, b)))]
            : throw new InvalidDataException($"no class of regions is called {kind}");

    /// <summary>The forms of a region of which only the name is known: the name, what is left of it without the word for
    /// its class, and that with the common words for regions.</summary>
    public static IReadOnlyList<PlaceName> Guess(string name)
    {
        var stem = name;
        foreach (var word in ClassWords)
        {
            if (stem.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase)) stem = stem[..^(word.Length + 1)];
            else if (stem.StartsWith(word + " of ", StringComparison.OrdinalIgnoreCase)) stem = stem[(word.Length + 4)..];
            else if (stem.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)) stem = stem[(word.Length + 1)..];
        }
        return
        [
            new(stem, NameKind.Alternate), new($"{stem} Province", NameKind.Alternate), new($"{stem} Region", NameKind.Alternate),
            new($"{stem} Governorate", NameKind.Alternate), new($"{stem} State", NameKind.Alternate),
            new($"{stem} District", NameKind.Alternate), new($"Province of {stem}", NameKind.Alternate),
        ];
    }

    /// <summary>Whether a name says of itself that it is a region's: "Valuyskiy Rayon".</summary>
    public static bool HasClassWord(string name)
    {
        foreach (var word in ClassWords)
            if (name.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
