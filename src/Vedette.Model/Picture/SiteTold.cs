namespace Vedette.Model;

/// <summary>What a claim tells of a site.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="State">How the site stands by it; null where it tells no state.</param>
/// <param name="AsOf">When.</param>
public sealed record SiteTold(string Claim, SiteState? State, Interval AsOf);
