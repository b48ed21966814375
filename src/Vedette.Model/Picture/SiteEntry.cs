namespace Vedette.Model;

/// <summary>One line of a site's ledger.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="State">What the site does; null where a figure only places forces here.</param>
/// <param name="AsOf">When.</param>
/// <param name="Origin">Name of the origin; empty for a report's own voice.</param>
/// <param name="Distance">Check of a stated distance against the map, where the text states one.</param>
public sealed record SiteEntry(string Claim, SiteState? State, Interval AsOf, string Origin, DistanceCheck? Distance = null);
