using System.Collections.Frozen;

namespace Vedette.Model;

/// <summary>The words that claims carry where the claim format leaves a list open (<c>schemas/claims.schema.json</c>): what the readers give, in
/// every language. A test holds the lexicons to them.</summary>
public static class ClaimWords
{
    /// <summary>The words by the name of the field; designations of equipment stand beside its categories, and are not listed.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> ByField { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["activity"] = """
            activity air_defence_deployment arrival border_incident ceasefire_violation diplomatic_staff_withdrawal exercise field_hospital information_operation
            live_fire logistics mobilisation naval_movement reconnaissance_flight reserve_call_up transfer withdrawal
            """,
        ["site"] = "airfield base border_crossing bridge camp concentration depot field_hospital garrison port site training_range",
        ["event"] = "call event meeting sanctions statement summit talks visit vote",
        ["counted"] = """
            air_defence airborne_formation aircraft armoured_vehicle army artillery_battery artillery_piece battalion battalion_tactical_group brigade company corps
            division drone equipment exercise formation helicopter missile missile_launcher personnel platoon regiment reservist ship sniper_pair squadron submarine
            tank vehicle
            """,
        ["equipment"] = """
            air_defence aircraft armoured_vehicle artillery artillery_piece drone electronic_warfare engineering field_hospital helicopter missile missile_launcher
            multiple_rocket_launcher radar ship submarine surveillance_aircraft tank vehicle
            """,
    }.ToFrozenDictionary(f => f.Key, f => f.Value.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
