using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>A claim that tells of a site, as a report carries it.</summary>
/// <param name="location">The site and the place.</param>
/// <param name="sighting">What is told.</param>
/// <param name="slot">The report.</param>
/// <param name="home">Where its sentence stands first; -1 for a claim outside sentences.</param>
/// <param name="relation">How the report copies; null where it is its own work.</param>
/// <param name="isNamed">Whether its place is the site itself, and not one that people merged into it.</param>
internal sealed class Observed(Location location, Sighting sighting, int slot, (int Slot, int Sentence) home, Carrier? relation, bool isNamed)
{
    private readonly bool _isNamed = isNamed;

    public Location Location { get; } = location;

    public Sighting Sighting { get; } = sighting;

    public Claim Claim => Sighting.Claim;

    public int Slot { get; } = slot;

    public (int Slot, int Sentence) Home { get; } = home;

    public Carrier? Relation { get; } = relation;

    /// <summary>Who tells it of which state: what one voice says of one state within days is one. What nobody is named for is told by the
    /// report itself.</summary>
    public (SiteState? State, string Party) Voice { get; } =
        (sighting.Claim.State, sighting.Party.Footing == Footing.Attributed ? sighting.Party.Key : sighting.Party.Key + sighting.Claim.Report.Id);

    /// <summary>The first day that it speaks of, as a number; null where none is known.</summary>
    public int? First { get; } = sighting.First?.ToDateOnly().DayNumber;

    /// <summary>The last day.</summary>
    public int? Last { get; } = sighting.Last?.ToDateOnly().DayNumber;

    /// <summary>Whether a named party claims to know it.</summary>
    public bool IsKnown => Sighting.Party is { Footing: Footing.Attributed, Independent: not null };

    /// <summary>Whether it is an assertion of its own: a claim of several sites is one at the first of them.</summary>
    public bool IsAsserted => Sighting.IsFirst && Claim.Kind == ClaimKind.SiteObservation;

    public ForceStatus Status => Claim.State switch
    {
        SiteState.Exercise => ForceStatus.Exercise,
        SiteState.Historic => ForceStatus.Historic,
        _ => ForceStatus.Present,
    };

    /// <summary>Whether it only tells where something near lies.</summary>
    public bool IsNear => Location.Place.Role is PlaceRole.Near or PlaceRole.Along;

    /// <summary>The episode of its site that it belongs to, by position; -1 before it has one.</summary>
    public int Episode { get; set; } = -1;

    /// <summary>What it is folded with.</summary>
    public SiteGroup? Group { get; set; }

    /// <summary>The surest readings of a place first: the first stands for the place; of sites merged by hand that of the first.</summary>
    public static Comparer<Observed> BySurest { get; } = Comparer<Observed>.Create((a, b) =>
    {
        if (a._isNamed != b._isNamed) return a._isNamed ? -1 : 1;
        var (one, other) = (a.Location.Place, b.Location.Place);
        if (one.Lat is null != other.Lat is null) return one.Lat is null ? 1 : -1;
        var radius = (one.RadiusKm ?? double.MaxValue).CompareTo(other.RadiusKm ?? double.MaxValue);
        if (radius != 0) return radius;
        var name = string.CompareOrdinal(PlaceClass.NameOf(one), PlaceClass.NameOf(other));
        return name != 0 ? name : string.CompareOrdinal(a.Claim.Id, b.Claim.Id);
    });

    /// <summary>Whether nothing that matters differs.</summary>
    public bool IsSame(Observed other) => _isNamed == other._isNamed && Location == other.Location && Sighting == other.Sighting && Home == other.Home && Relation == other.Relation;
}
