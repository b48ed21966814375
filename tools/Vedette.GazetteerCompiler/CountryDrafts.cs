using System.Text.Json;
using Vedette.Gazetteer;
using Vedette.GazetteerCompiler.Sources;

namespace Vedette.GazetteerCompiler;

/// <summary>Countries and territories: our table, with the names that CLDR gives them in English, Russian and Ukrainian.</summary>
internal sealed class CountryDrafts(Inputs inputs, IReadOnlyCollection<Town> towns, LandAreas lands)
{
    // Before any town or region of the same name ("Georgia", "Mexico").
    private const double CountryBonus = 1_000_000_000;

    private static readonly string[] Languages = ["en", "ru", "uk"];

    public void AddTo(Drafts drafts)
    {
        var names = Languages.ToDictionary(l => l, l => Territories(inputs.Territories(l), l), StringComparer.Ordinal);
        var inCountry = towns.ToLookup(t => t.Country, StringComparer.Ordinal);
        foreach (var row in Table.Read(inputs.CountryTable))
        {
            var iso = row["iso2"];
            var members = inCountry[iso].ToArray();
            if (members.Length == 0 && row.Number("lat") is null) continue;
            var area = lands.Find(iso) ?? (members.Length > 0 ? Area.Of([.. members.Select(t => (t.Lat, t.Lon))]) : new Area(0, 0, 50));
            if (row.Number("lat") is { } lat && row.Number("lon") is { } lon) area = area with { Lat = lat, Lon = lon };
            var population = members.Sum(t => t.Population);
            var draft = drafts.Add(new(
                new($"geonames:{row["geonames"]}", row["name"], "PCLI", iso, null, area.Lat, area.Lon, area.RadiusKm, population),
                CountryBonus + population));
            foreach (var alias in row.List("aliases")) draft.Add(alias, NameKind.Alternate, "en");
            foreach (var language in Languages)
                foreach (var name in names[language][iso])
                    if (!IsCapitals(name)) draft.Add(name, NameKind.Alternate, language);
            foreach (var name in row.List("abbreviations")) draft.Add(name, NameKind.Abbreviation, "en");
            foreach (var name in row.List("demonyms")) draft.Add(name, NameKind.Demonym, "en");
        }
    }

    // "US", "UK": a word in small letters must not be a country.
    private static bool IsCapitals(string name) => !name.Any(char.IsLower);

    private static ILookup<string, string> Territories(string path, string language)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var names = json.RootElement.GetProperty("main").GetProperty(language)
            .GetProperty("localeDisplayNames").GetProperty("territories");
        var found = new List<(string Iso, string Name)>();
        foreach (var entry in names.EnumerateObject())
        {
            var name = entry.Value.GetString()!;
            // "Myanmar (Burma)" is two names.
            foreach (var part in name.Split('(', ')'))
                if (part.Trim() is { Length: > 1 } one) found.Add((entry.Name.Split('-')[0], one));
        }
        return found.ToLookup(f => f.Iso, f => f.Name, StringComparer.Ordinal);
    }
}
