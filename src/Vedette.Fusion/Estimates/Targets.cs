using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Against or beside whom a force stands: as the claim says, else the country that it names as near, else the one
/// that most claims of its report, then of all reports, name for that force. "The border" alone names nobody: what
/// it was read as counts only where nothing else is known.</summary>
internal sealed class Targets
{
    /// <summary>So many claims of all reports must name a target before others follow them; one may speak of something else.</summary>
    private const int LeastClaims = 2;

    private readonly Dictionary<(string Report, string Actor), string> _byReport;
    private readonly Dictionary<string, string> _byActor;

    public Targets(IReadOnlyList<Claim> claims)
    {
        // Whom a speaker addresses or accuses is not what a force stands beside.
        var stated = claims.Where(c => c.Actor is not null && c.Kind is not (ClaimKind.Statement or ClaimKind.DiplomaticEvent))
            .Select(c => (Claim: c, Target: Stated(c)))
            .Where(t => t.Target is not null)
            .ToList();
        _byReport = stated.GroupBy(t => (t.Claim.Report.Id, t.Claim.Actor!))
            .ToDictionary(g => g.Key, g => MostOften(g.Select(t => t.Target!)));
        _byActor = stated.GroupBy(t => t.Claim.Actor!, StringComparer.Ordinal)
            .Where(g => g.Count() >= LeastClaims)
            .ToDictionary(g => g.Key, g => MostOften(g.Select(t => t.Target!)), StringComparer.Ordinal);
    }

    /// <summary>The target; null where no claim names one for this force.</summary>
    public string? Of(Claim claim) =>
        Stated(claim)
        ?? (claim.Actor is null ? null
            : _byReport.TryGetValue((claim.Report.Id, claim.Actor), out var target) ? target
            : _byActor.GetValueOrDefault(claim.Actor))
        ?? claim.Places.FirstOrDefault(p => IsNear(p, claim.Actor))?.Country;

    private static string? Stated(Claim claim)
    {
        if (claim.Target is not null && claim.Target != claim.Actor) return claim.Target;
        foreach (var place in claim.Places)
            if (IsNear(place, claim.Actor) && IsNamed(place)) return place.Country;
        // Ground of another country is what a force stands on or against.
        foreach (var place in claim.Places)
            if (PlaceClass.IsRegion(place) && place.Country is not null && place.Country != claim.Actor && claim.Kind == ClaimKind.ForceEstimate)
                return place.Country;
        return null;
    }

    /// <summary>Whether a place is a foreign country that the force is near, along, or bound for.</summary>
    public static bool IsNear(ClaimPlace place, string? actor) =>
        PlaceClass.IsCountry(place) && place.Country is not null && place.Country != actor
        && (place.Role is PlaceRole.Near or PlaceRole.Along or PlaceRole.Toward or PlaceRole.To or PlaceRole.From
            || (place.Role == PlaceRole.At && place.Feature is null));

    /// <summary>Whether the words name the country: "Ukraine's border", not "the border".</summary>
    public static bool IsNamed(ClaimPlace place) =>
        place.Country is { } country
        && NameSkeleton.Last(Countries.Name(country)) is var skeleton
        && (skeleton == 0 || NameSkeleton.All(place.Span.Text).Contains(skeleton) || (place.Name is { } name && NameSkeleton.All(place.Span.Text).Contains(NameSkeleton.Last(name))));

    private static string MostOften(IEnumerable<string> values) =>
        values.GroupBy(v => v, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .First().Key;
}
