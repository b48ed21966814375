namespace Vedette.GazetteerCompiler.Rules;

/// <summary>The classes of places in our lists: their GeoNames codes, the words that go with their names, and how far they
/// stand out among places of the same name.</summary>
/// <param name="Code">GeoNames feature code.</param>
/// <param name="Suffixes">What follows the bare name: "Pogonovo" + "training ground". The first makes the main name.</param>
/// <param name="Prominence">Weight against the population of towns of the same name.</param>
internal sealed record Features(string Code, string[] Suffixes, double Prominence)
{
    private static readonly Dictionary<string, Features> All = new(StringComparer.Ordinal)
    {
        ["town"] = new("PPL", [], 3_000),
        ["training_range"] = new("MILB", ["training ground", "training grounds", "training area", "training range", "range", "firing range", "test range", "test site",
            "proving ground", "proving grounds", "military training ground", "military range", "training center", "training centre", "training site", "polygon", "camp"], 20_000),
        ["airfield"] = new("AIRB", ["air base", "airbase", "airfield", "air force base", "military airfield", "military airport", "airport", "aerodrome", "base"], 10_000),
        ["garrison"] = new("MILB", ["garrison", "base", "military base", "barracks", "camp"], 10_000),
        ["base"] = new("MILB", ["base", "military base", "naval base", "army base"], 20_000),
        ["naval_base"] = new("INSM", ["naval base", "base", "submarine base"], 20_000),
        ["rail_station"] = new("RSTN", ["railway station", "station", "rail station", "train station", "railroad station", "rail yard", "railway yard"], 5_000),
        ["port"] = new("PRT", ["port", "seaport", "naval base"], 20_000),
        ["crossing"] = new("CTRB", ["crossing", "border crossing", "checkpoint", "crossing point"], 20_000),
        ["bridge"] = new("BDG", [], 20_000),
        ["region"] = new("RGN", ["region", "area"], 5_000_000),
        ["sea"] = new("SEA", [], 20_000_000),
        ["ocean"] = new("OCN", [], 30_000_000),
        ["gulf"] = new("GULF", [], 8_000_000),
        ["bay"] = new("BAY", [], 5_000_000),
        ["strait"] = new("STRT", [], 5_000_000),
        ["canal"] = new("CNL", [], 3_000_000),
        ["river"] = new("STM", ["river"], 500_000),
        ["lake"] = new("LK", [], 500_000),
        ["island"] = new("ISL", ["island"], 100_000),
        ["islands"] = new("ISLS", ["islands"], 200_000),
        ["peninsula"] = new("PEN", ["peninsula"], 500_000),
        ["mountains"] = new("MTS", ["mountains"], 1_000_000),
        ["pass"] = new("PASS", ["pass"], 20_000),
        ["line"] = new("RGNL", [], 500_000),
        ["continent"] = new("CONT", [], 500_000_000),
        ["country"] = new("PCLI", [], 0),
    };

    /// <summary>The class of a name used in our lists.</summary>
    /// <exception cref="InvalidDataException">There is no such class.</exception>
    public static Features Of(string name, string where) =>
        All.TryGetValue(name, out var features) ? features : throw new InvalidDataException($"{where}: unknown feature {name}");

    /// <summary>Whether the bare name is rather that of the village beside it, so that the main name has the class word.</summary>
    public bool NeedsClassWord => Suffixes is ["training ground" or "air base" or "garrison" or "railway station", ..];

    /// <summary>Whether places of this class stand in or by a town whose name they bear.</summary>
    public bool IsFacility => Code is "MILB" or "AIRB" or "RSTN" or "PRT" or "INSM" or "CTRB";
}
