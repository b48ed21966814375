using System.Globalization;
using System.Text.Json;
using Vedette.Gazetteer;
using Vedette.GazetteerCompiler.Rules;
using Vedette.GazetteerCompiler.Sources;

namespace Vedette.GazetteerCompiler;

/// <summary>First- and second-level regions: names from GeoNames, middle and reach from their land, of second-level ones from the towns in them. A region without
/// a town has no place.</summary>
internal sealed class RegionDrafts
{
    // Below the city of the same name, above villages of it.
    private const double RegionWeight = 0.3;
    private const double DistrictWeight = 0.02;

    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public RegionDrafts(Inputs inputs, IReadOnlyCollection<Town> towns, LandAreas lands)
    {
        var known = Table.Read(inputs.RegionTable).ToDictionary(r => $"{r["country"]}.{r["code"]}", StringComparer.Ordinal);
        var inRegion = towns.ToLookup(t => $"{t.Country}.{t.Admin1}", StringComparer.Ordinal);
        foreach (var (code, name) in Names(inputs.Regions))
        {
            var members = inRegion[code].ToArray();
            if (members.Length == 0) continue;
            _drafts.Add(Region(code, name, members, known.GetValueOrDefault(code), lands.Find(code)));
            _ids[code] = _drafts[^1].Place.Id;
        }

        var taken = towns.Select(t => t.Id)
            .Concat(known.Values.Select(r => uint.Parse(r["geonames"], CultureInfo.InvariantCulture))).ToHashSet();
        var inDistrict = towns.Where(t => t.Admin2.Length > 0)
            .ToLookup(t => $"{t.Country}.{t.Admin1}.{t.Admin2}", StringComparer.Ordinal);
        foreach (var (code, name) in Names(inputs.Districts))
        {
            var members = inDistrict[code].ToArray();
            if (members.Length > 0) _drafts.Add(District(code, name, members, taken));
        }
    }

    /// <summary>The id of the region of a town, or null where it has none.</summary>
    public string? IdOf(Town town) => _ids.GetValueOrDefault($"{town.Country}.{town.Admin1}");

    public void AddTo(Drafts drafts)
    {
        foreach (var draft in _drafts) drafts.Add(draft);
    }

    private static Draft Region(string code, string name, Town[] members, Row? known, Area? land)
    {
        var (country, admin1) = (code[..2], code[3..]);
        var bases = known?.List("bases") is { Count: > 0 } listed ? listed : [name];
        var forms = known is null ? [] : RegionForms.Of(known["class"], bases);
        var id = known is null ? $"vedette:adm1-{code.ToLowerInvariant().Replace('.', '-')}" : $"geonames:{known["geonames"]}";
        var draft = Make(id, forms.Count > 0 ? forms[0] : name, "ADM1", country, admin1, members, RegionWeight, land);
        // "Rostov" alone is the town; of a class that goes by the bare word the forms have it.
        if (known is null || !bases.Contains(name)) draft.Add(name, NameKind.Alternate, "en");
        foreach (var form in forms) draft.Add(form, NameKind.Alternate, "en");
        if (known is null) draft.Names.AddRange(RegionForms.Guess(name));
        return draft;
    }

    private static Draft District(string code, string name, Town[] members, HashSet<uint> taken)
    {
        var parts = code.Split('.');
        // In some countries GeoNames uses the numbers of its own places as codes; now and then that of a town.
        var own = parts[2].Length >= 6 && parts[2][0] != '0'
            && uint.TryParse(parts[2], NumberStyles.None, null, out var number) && taken.Add(number);
        var id = own ? $"geonames:{parts[2]}" : $"vedette:adm2-{code.ToLowerInvariant().Replace('.', '-').Replace(' ', '-')}";
        var draft = Make(id, name, "ADM2", parts[0], parts[1], members, DistrictWeight);
        foreach (var form in DistrictForms.Of(name)) draft.Add(form, NameKind.Alternate);
        return draft;
    }

    private static Draft Make(string id, string name, string feature, string country, string admin1, Town[] members, double weight, Area? land = null)
    {
        var area = land ?? Area.Of([.. members.Select(t => (t.Lat, t.Lon))]);
        var population = members.Sum(t => t.Population);
        return new(new(id, name, feature, country, admin1, area.Lat, area.Lon, area.RadiusKm, population), population * weight);
    }

    private static IEnumerable<(string Code, string Name)> Names(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in json.RootElement.EnumerateArray())
        {
            var code = entry.GetProperty("code").GetString()!;
            if (seen.Add(code)) yield return (code, entry.GetProperty("name").GetString()!);
        }
    }
}
