using System.Globalization;
using System.Text;
using NodaTime;
using Vedette.Model;

namespace Vedette.Bench;

/// <summary>Unrelated news, generated: sport, markets, courts, weather, culture. Full of names, places, numbers and dates, so
/// that nothing tells it from what we read for but the reading. The same seed gives the same articles.</summary>
internal sealed class NewsGrammar(int seed)
{
    private static readonly string[] Given =
    [
        "Anna", "Boris", "Carla", "Daniel", "Elena", "Farid", "Grace", "Hugo", "Irina", "James", "Karim", "Laura", "Marek", "Nadia",
        "Oscar", "Petra", "Quentin", "Rosa", "Stefan", "Tamara", "Ulrich", "Vera", "William", "Yusuf", "Zofia",
    ];

    private static readonly string[] Family =
    [
        "Abbott", "Bianchi", "Castillo", "Dvorak", "Eriksen", "Fischer", "Gonzalez", "Horvat", "Ivanov", "Jensen", "Kowalski", "Lindgren",
        "Moreau", "Novak", "Okafor", "Petrov", "Quinn", "Rossi", "Sokolov", "Tanaka", "Urban", "Virtanen", "Weber", "Yilmaz", "Zimmer",
    ];

    private static readonly string[] Places =
    [
        "Lyon", "Toronto", "Nairobi", "Gdansk", "Osaka", "Porto", "Leeds", "Bergen", "Denver", "Kazan", "Odesa", "Lviv", "Minsk", "Rostov",
        "Seville", "Turin", "Utrecht", "Valencia", "Warsaw", "Zagreb", "Ankara", "Bristol", "Cork", "Dresden", "Naples", "Texas", "Bavaria",
        "Germany", "Canada", "Japan", "Poland", "Brazil", "Kenya", "Russia", "Ukraine", "Turkey", "France",
    ];

    private static readonly string[] Bodies =
    [
        "the city council", "the central bank", "the health ministry", "the transport authority", "the university", "the court of appeal",
        "the weather service", "the football association", "the trade union", "the energy regulator", "the museum", "the education ministry",
    ];

    private static readonly string[] Things =
    [
        "visitors", "homes", "jobs", "tickets", "passengers", "pupils", "cases", "shares", "trees", "vehicles", "patients", "voters", "books",
        "residents", "tonnes of grain", "megawatts", "customers", "workers",
    ];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private readonly Random _random = new(seed);

    /// <summary>One article of about that many characters.</summary>
    public Report Article(int number, int characters)
    {
        var day = new LocalDate(2021, 1, 1).PlusDays(_random.Next(700));
        var text = new StringBuilder();
        text.Append(Headline()).Append("\n\n").Append(Of(Places).ToUpperInvariant()).Append(" - ");
        while (text.Length < characters)
        {
            for (var n = 2 + _random.Next(3); n > 0; n--) text.Append(Sentence()).Append(' ');
            text.Length--;
            text.Append("\n\n");
        }
        var id = "r-" + number.ToString("x20", CultureInfo.InvariantCulture);
        return new Report
        {
            Text = text.ToString(),
            Reference = new ReportReference(id, $"news/{number}.txt", null, "Generated News", null, Edtf.Day(day), PublishedBasis.Metadata, "en", id),
        };
    }

    private string Headline() => _random.Next(4) switch
    {
        0 => $"{Of(Places)} opens {Count()} new {Of(Things)}",
        1 => $"{Person()} wins in {Of(Places)} after {Count()} days",
        2 => $"{Of(Places)} and {Of(Places)} agree on {Of(Things)}",
        _ => $"Why {Of(Things)} matter to {Of(Places)}",
    };

    private string Sentence() => _random.Next(16) switch
    {
        0 => $"{Capital(Of(Bodies))} in {Of(Places)} said on {Of(Days)} that {Count()} {Of(Things)} had been counted since {Date()}.",
        1 => $"{Person()}, {20 + _random.Next(60)}, told reporters that the plan would cost {Money()} and take {Small()} years.",
        2 => $"“We expected about {Count()} {Of(Things)}, and not {Count()},” said {Person()} of {Of(Bodies)}.",
        3 => $"Shares in the company fell {Percent()} in early trading, after a rise of {Percent()} in {Of(Months)}.",
        4 => $"The match in {Of(Places)} ended {_random.Next(5)}-{_random.Next(5)} before a crowd of {Count()}.",
        5 => $"According to {Of(Bodies)}, between {Count()} and {Count()} {Of(Things)} could be affected by {Date()}.",
        6 => $"Rain and winds of up to {40 + _random.Next(90)} km/h are expected in {Of(Places)}, {Of(Places)} and {Of(Places)} by {Of(Days)}.",
        7 => $"A judge in {Of(Places)} ordered {Person()} to pay {Money()} over a contract signed in {1995 + _random.Next(26)}.",
        8 => $"More than {Count()} {Of(Things)} were moved from {Of(Places)} to {Of(Places)}, {30 + _random.Next(400)} miles away, {Of(Bodies)} reported.",
        9 => $"{Person()} denied that {Of(Bodies)} had ever promised {Count()} {Of(Things)}.",
        10 => $"If the vote fails, {Of(Bodies)} will present a second draft within {Small()} weeks, {Person()} said.",
        11 => $"The exhibition, which runs until {Date()}, shows {Count()} works from {Of(Places)} and {Of(Places)}.",
        12 => $"“Nobody here was asked,” {Person()} said. “There are {Small()} schools and one doctor for {Count()} people.”",
        13 => $"Analysts at the bank put growth at {Percent()} this year, down from an estimate of {Percent()} in {Of(Months)}.",
        14 => $"The bridge near {Of(Places)} was closed on {Date()}; {Of(Bodies)} hopes to reopen it by the end of {Of(Months)}.",
        _ => $"Since {1990 + _random.Next(30)}, {Of(Places)} has lost {Small()} of its {Of(Things)} in every hundred, a study by {Of(Bodies)} found.",
    };

    private string Person() => $"{Of(Given)} {Of(Family)}";

    private string Date() => $"{1 + _random.Next(28)} {Of(Months)} {2019 + _random.Next(3)}";

    private string Money() => $"{(_random.Next(2) == 0 ? "$" : "€")}{1 + _random.Next(900)} {(_random.Next(3) == 0 ? "billion" : "million")}";

    private string Percent() => string.Create(CultureInfo.InvariantCulture, $"{_random.Next(200) / 10.0:0.0} percent");

    private string Small() => Of(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"]);

    private string Count() => (_random.Next(1, 1000) * (int)Math.Pow(10, _random.Next(4))).ToString("N0", CultureInfo.InvariantCulture);

    private string Of(string[] words) => words[_random.Next(words.Length)];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
