namespace Vedette.Model;

/// <summary>When something holds: an EDTF date with its bounds and how it was found.</summary>
/// <param name="Edtf">The EDTF level 1 text, or null where the time is unknown.</param>
/// <param name="Basis">How it was found.</param>
/// <param name="Expression">The words that give it, where there are any.</param>
/// <param name="Rule">For a relative time that could not be resolved (the report has no date): the rule that would
/// resolve it, so that Fusion can date it from a dated copy without reading again. Null otherwise.</param>
public sealed record Interval(Edtf? Edtf, DateBasis Basis, Span? Expression = null, string? Rule = null)
{
    /// <summary>First day, ISO 8601, inclusive; null where open or unknown.</summary>
    public string? Earliest => Edtf?.Earliest is { } day ? Vedette.Model.Edtf.Iso(day) : null;

    /// <summary>Last day, ISO 8601, inclusive; null where open or unknown.</summary>
    public string? Latest => Edtf?.Latest is { } day ? Vedette.Model.Edtf.Iso(day) : null;

    /// <summary>No time known.</summary>
    public static Interval Unknown { get; } = new(null, DateBasis.Unknown);
}
