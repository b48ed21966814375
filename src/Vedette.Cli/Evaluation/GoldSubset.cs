using System.Text.Json.Nodes;

namespace Vedette.Cli.Evaluation;

/// <summary>The part of marked questions that lies in reports of some languages.</summary>
internal static class GoldSubset
{
    /// <summary>The questions, assertions and mentions of those languages, with the traps and relations between what is left.</summary>
    /// <param name="gold">Marked questions over reports whose paths begin with the folder of their language.</param>
    /// <param name="languages">The folders.</param>
    public static JsonNode Of(JsonNode gold, IReadOnlyCollection<string> languages)
    {
        var part = gold.DeepClone();
        var left = new HashSet<string>(StringComparer.Ordinal);
        Keep(part["questions"]!, question =>
        {
            Keep(question["assertions"]!, assertion =>
            {
                Keep(assertion["mentions"]!, IsRead);
                return assertion["mentions"]!.AsArray().Count > 0 && left.Add(assertion["id"]!.GetValue<string>());
            });
            return question["assertions"]!.AsArray().Count > 0;
        });
        Keep(part["traps"]!, trap => IsRead(trap["a"]!) && IsRead(trap["b"]!));
        Keep(part["relations"]!, relation => left.Contains(relation["a"]!.GetValue<string>()) && left.Contains(relation["b"]!.GetValue<string>()));
        Keep(part["reports"]!, report => Speaks(report["path"]!));
        return part;

        bool IsRead(JsonNode mention) => Speaks(mention["report_path"]!);
        bool Speaks(JsonNode path) => languages.Contains(path.GetValue<string>().Split('/')[0]);
    }

    private static void Keep(JsonNode list, Func<JsonNode, bool> isKept)
    {
        var items = list.AsArray();
        for (var i = items.Count - 1; i >= 0; i--)
            if (!isKept(items[i]!)) items.RemoveAt(i);
    }
}
