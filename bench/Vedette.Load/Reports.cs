using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Vedette.Load;

/// <summary>Reports of about 2 KB, each other than all before it: most about nothing that is watched, some with a figure.</summary>
internal static class Reports
{
    private const int Length = 2_000;

    private static readonly string[] Words =
    [
        "harbour", "council", "budget", "school", "river", "market", "festival", "bridge", "railway", "museum", "weather", "harvest", "library", "hospital", "theatre", "ferry", "concert",
        "orchard", "factory", "station", "garden", "square", "tower", "valley", "mayor", "teacher", "baker", "sailor", "farmer", "painter", "opened", "closed", "visited", "repaired", "discussed",
        "praised", "planned", "painted", "measured", "announced", "yesterday", "slowly", "again", "together", "quietly", "the", "a", "near", "beside", "behind", "under", "with", "without",
    ];

    /// <summary>The body of a request that sends the report of a number.</summary>
    public static byte[] Body(string run, int number, string? published = null)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        if (number % 20 == 0)
            text.Append(CultureInfo.InvariantCulture, $"Russia has massed {80_000 + (number % 400 * 100):N0} troops near its border with Ukraine, the defence ministry in Kyiv said on day {number}.\n\n");
        while (text.Length < Length)
        {
            for (var i = 0; i < 12; i++) text.Append(Words[random.Next(Words.Length)]).Append(' ');
            text.Length--;
            text.Append(". ");
        }
        var day = new DateOnly(2021, 3, 1).AddDays(number % 300);
        return JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = Title(run, number), ["outlet"] = $"Outlet {number % 40}", ["published"] = published ?? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["language"] = "en", ["text"] = text.ToString(),
        });
    }

    /// <summary>Names a report wherever it is told of.</summary>
    public static string Title(string run, int number) => string.Create(CultureInfo.InvariantCulture, $"{run}-{number:000000}");
}
