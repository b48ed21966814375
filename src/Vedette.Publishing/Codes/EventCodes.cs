using System.Collections.Frozen;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Activities, statements and diplomatic events in the codings that researchers of conflict use. The table with a reason for
/// each line is <c>Codes/event-codes.tsv</c>.</summary>
public static class EventCodes
{
    private static readonly FrozenDictionary<string, EventCode> ByName = Load();

    /// <summary>The code of a claim; null for kinds that have none, and for values that the table does not know.</summary>
    public static EventCode? Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Kind switch
        {
            ClaimKind.Activity => ByName.GetValueOrDefault("activity/" + claim.Activity),
            ClaimKind.Statement when claim.Statement is { } statement => ByName.GetValueOrDefault("statement/" + Plain.Word(statement)),
            ClaimKind.DiplomaticEvent => ByName.GetValueOrDefault("event/" + claim.Event),
            _ => null,
        };
    }

    private static string? OrNull(string cell) => cell.Length > 0 ? cell : null;

    private static FrozenDictionary<string, EventCode> Load()
    {
        using var stream = typeof(EventCodes).Assembly.GetManifestResourceStream("event-codes.tsv")!;
        using var reader = new StreamReader(stream);
        var all = new Dictionary<string, EventCode>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            all.Add($"{cells[0]}/{cells[1]}", new EventCode(OrNull(cells[2]), OrNull(cells[3])));
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
