using Vedette.Gazetteer;
using Vedette.Gazetteer.Names;
using Vedette.GazetteerCompiler.Rules;
using Vedette.GazetteerCompiler.Sources;

namespace Vedette.GazetteerCompiler;

/// <summary>Our own lists: a row either adds names to the place that <c>same_as</c> says, or is a place of its own.</summary>
internal sealed class ListDrafts(Inputs inputs)
{
    private const double NearKm = 25;

    // A town of this size near a range or airfield of its name is what the bare name means.
    private const long TownOwnsName = 20_000;

    public void AddTo(Drafts drafts)
    {
        foreach (var list in inputs.PlaceLists)
            foreach (var row in Table.Read(list))
                Add(row, drafts);
    }

    private static void Add(Row row, Drafts drafts)
    {
        var features = Features.Of(row["feature"], row.Where);
        var names = row.List("en");
        if (names.Count == 0) throw new InvalidDataException($"{row.Where}: no English name");
        var country = row["country"] is { Length: 2 } iso ? iso : null;
        if (row.Number("lat") is not { } lat || row.Number("lon") is not { } lon)
            throw new InvalidDataException($"{row.Where}: no coordinates");

        var draft = Same(row, names, country, lat, lon, drafts);
        if (draft is null)
        {
            var main = features.NeedsClassWord && !EndsInSuffix(names[0], features) ? $"{names[0]} {features.Suffixes[0]}" : names[0];
            var near = drafts.Near(lat, lon, 60).Where(d => d.Draft.RegionId is not null && d.Draft.Place.Country == country)
                .Select(d => d.Draft).FirstOrDefault();
            draft = drafts.Add(new(
                new(row["id"], main, features.Code, country, features.Code == "RGN" ? null : near?.Place.Admin1, lat, lon, row.Number("radius_km") ?? 10, 0),
                features.Prominence, features.Code == "RGN" ? null : near?.RegionId));
        }
        else
        {
            draft.Prominence += features.Prominence;
            if (row.Number("radius_km") is { } radius && draft.Place.Feature is not ("PCLI" or "ADM1"))
                draft.Place = draft.Place with { RadiusKm = Math.Max(radius, draft.Place.RadiusKm) };
            if (draft.Place.Feature == "ADM1")
                draft.Place = draft.Place with { Lat = lat, Lon = lon };
        }

        var owned = features.IsFacility ? NamesOfTowns(names, lat, lon, drafts) : [];
        foreach (var name in names)
        {
            if (!owned.Contains(name)) draft.Add(name, IsCapitals(name) ? NameKind.Abbreviation : NameKind.Alternate, "en");
            if (EndsInSuffix(name, features)) continue;
            foreach (var suffix in features.Suffixes) draft.Add($"{name} {suffix}", NameKind.Alternate, "en");
        }
        foreach (var language in (string[])["ru", "uk"])
        {
            var first = true;
            foreach (var form in row.List(language))
            {
                draft.Add(form, first ? NameKind.Alternate : NameKind.Inflected, language);
                first = false;
            }
        }
        foreach (var demonym in row.List("demonyms")) draft.Add(demonym, NameKind.Demonym, "en");
    }

    private static Draft? Same(Row row, IReadOnlyList<string> names, string? country, double lat, double lon, Drafts drafts)
    {
        var same = row["same_as"];
        if (same.Length == 0) return null;
        if (same.Contains(':', StringComparison.Ordinal))
            return drafts.Find(same) ?? throw new InvalidDataException($"{row.Where}: no place {same}");
        Func<Place, bool> fits = same switch
        {
            "near" => p => p.Feature.StartsWith("PPL", StringComparison.Ordinal),
            "region" => p => p.Feature == "ADM1",
            "country" => p => p.Feature == "PCLI",
            _ => throw new InvalidDataException($"{row.Where}: same_as is near, region, country or an id, not {same}"),
        };
        if (same == "country") return drafts.All.FirstOrDefault(d => fits(d.Place) && d.Place.Country == country);
        var keys = Keys(names);
        return drafts.Near(lat, lon, same == "near" ? NearKm : 500).Select(d => d.Draft)
            .FirstOrDefault(d => fits(d.Place) && d.Place.Country == country && Bears(d, keys));
    }

    private static HashSet<string> NamesOfTowns(IReadOnlyList<string> names, double lat, double lon, Drafts drafts)
    {
        var owned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (town, _) in drafts.Near(lat, lon, NearKm))
            if (town.Place.Feature.StartsWith("PPL", StringComparison.Ordinal) && town.Place.Population >= TownOwnsName)
                owned.UnionWith(names.Where(n => Bears(town, Keys([n]))));
        return owned;
    }

    private static bool Bears(Draft draft, HashSet<string> keys) =>
        Keys(draft.Names.Select(n => n.Text).Append(draft.Place.Name)).Overlaps(keys);

    private static HashSet<string> Keys(IEnumerable<string> names)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
            if (NameKey.TryFold(name, out var key, out _, out _)) keys.Add(key);
        return keys;
    }

    private static bool IsCapitals(string name) => name.Length <= 5 && name.All(char.IsAsciiLetterUpper);

    private static bool EndsInSuffix(string name, Features features)
    {
        foreach (var suffix in features.Suffixes)
            if (name.EndsWith(" " + suffix, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
