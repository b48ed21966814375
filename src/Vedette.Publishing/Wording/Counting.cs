using System.Collections.Frozen;

namespace Vedette.Publishing;

/// <summary>Words for what is counted.</summary>
internal static class Counting
{
    /// <summary>Those whose plural is not the name with an s.</summary>
    private static readonly FrozenDictionary<string, (string One, string Many)> Irregular =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            ["personnel"] = ("soldier", "troops"),
            ["aircraft"] = ("aircraft", "aircraft"),
            ["equipment"] = ("piece of equipment", "pieces of equipment"),
            ["artillery_piece"] = ("artillery piece", "artillery pieces"),
            ["armoured_vehicle"] = ("armoured vehicle", "armoured vehicles"),
            ["army"] = ("army", "armies"),
            ["company"] = ("company", "companies"),
            ["battery"] = ("battery", "batteries"),
            ["artillery"] = ("artillery system", "artillery systems"),
            ["air_defence"] = ("air-defence system", "air-defence systems"),
            ["ammunition"] = ("ammunition", "ammunition"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"battalion tactical groups"; "forces" where nobody says what is counted.</summary>
    public static string Many(string? counted)
    {
        if (string.IsNullOrWhiteSpace(counted)) return "forces";
        if (Irregular.TryGetValue(counted, out var entry)) return entry.Many;
        var words = counted.Replace('_', ' ');
        return words.EndsWith('s') ? words
            : words.EndsWith("ch", StringComparison.Ordinal) || words.EndsWith('x') ? words + "es"
            : words + "s";
    }

    /// <summary>The word that fits the number: "1 tank", "2 tanks".</summary>
    public static string For(string? counted, double? number) =>
        number is 1 && counted is not null
            ? Irregular.TryGetValue(counted, out var entry) ? entry.One : counted.Replace('_', ' ')
            : Many(counted);

    /// <summary>The most important first: people, then battalion groups, then larger and smaller units, then the rest by name.</summary>
    public static int Rank(string counted) => counted switch
    {
        "personnel" => 0,
        "battalion_tactical_group" => 1,
        "army" or "corps" or "division" or "brigade" or "regiment" or "battalion" => 2,
        "reservist" => 3,
        _ => 4,
    };
}
