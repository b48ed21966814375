namespace Vedette.Model;

/// <summary>Who says it: the origin first, then each relay. Empty where the report claims it in its own voice.</summary>
/// <param name="Chain">From the origin, who knows, to the nearest relay; the publishing outlet is never in it.</param>
/// <param name="Cue">The word that attributes: "said", "according to".</param>
/// <param name="DirectQuote">Whether the claim stands inside quotation marks.</param>
public sealed record Attribution(IReadOnlyList<Source> Chain, Span? Cue = null, bool DirectQuote = false)
{
    /// <summary>The report's own voice.</summary>
    public static Attribution OwnVoice { get; } = new([]);

    /// <summary>Who knows it; null for the report's own voice.</summary>
    public Source? Origin => Chain.Count > 0 ? Chain[0] : null;
}
