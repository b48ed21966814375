namespace Vedette.Model;

/// <summary>A stretch of a site's history in which its state stayed the same.</summary>
/// <param name="State">The state.</param>
/// <param name="From">First day that it is told for; null where no day is known.</param>
/// <param name="To">Last day that it is told for; null where no day is known.</param>
/// <param name="Origins">Names of the independent origins that say so, sorted; the report's own voice is not counted.</param>
/// <param name="Claims">Ids of the claims, sorted.</param>
public sealed record SiteStage(SiteState State, Edtf? From, Edtf? To, IReadOnlyList<string> Origins, IReadOnlyList<string> Claims);
