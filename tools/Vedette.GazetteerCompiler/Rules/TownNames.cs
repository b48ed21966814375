using Vedette.Gazetteer;
using Vedette.GazetteerCompiler.Sources;

namespace Vedette.GazetteerCompiler.Rules;

/// <summary>Which names of a town go in: those in Latin and Cyrillic letters, and spellings made from the Cyrillic ones
/// where that is the script of its country. Codes of airports and other machine codes stay out.</summary>
internal static class TownNames
{
    private static readonly HashSet<string> CyrillicCountries = new(StringComparer.Ordinal)
        { "RU", "UA", "BY", "KZ", "KG", "TJ", "UZ", "TM", "MN", "BG", "RS", "MK", "ME", "BA", "MD", "GE", "AM", "AZ" };

    public static IReadOnlyList<PlaceName> Of(Town town)
    {
        var names = new List<PlaceName>();
        if (town.AsciiName.Length > 0) names.Add(new(town.AsciiName, NameKind.Alternate));
        foreach (var name in town.Alternates)
        {
            if (IsCode(name) || name.Length < 2) continue;
            // Romanisations of Chinese, Arabic and the like come all in small letters: nobody writes them.
            if (Script.IsLatin(name) && char.IsUpper(FirstLetter(name)) || Script.IsCyrillic(name))
                names.Add(new(name, NameKind.Alternate));
        }
        if (CyrillicCountries.Contains(town.Country))
        {
            foreach (var name in town.Alternates)
                foreach (var variant in Romanisation.Variants(name, town.Country))
                    names.Add(new(variant, NameKind.Variant));
        }
        return names;
    }

    private static char FirstLetter(string name)
    {
        foreach (var c in name)
            if (char.IsLetter(c)) return c;
        return '\0';
    }

    // IATA (three) and ICAO or UN/LOCODE (four, five) codes.
    private static bool IsCode(string name) =>
        name.Length is >= 3 and <= 5 && name.All(char.IsAsciiLetterUpper);
}
