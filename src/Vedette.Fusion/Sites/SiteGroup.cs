using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Observations of a site that are one assertion.</summary>
/// <param name="members">In the order of their reports.</param>
/// <param name="lead">The one whose words stand for all.</param>
internal sealed class SiteGroup(List<Observed> members, Observed lead)
{
    public List<Observed> Members { get; } = members;

    public Observed Lead { get; } = lead;

    /// <summary>The assertion as it stands now.</summary>
    public required Assertion Assertion { get; set; }
}
