using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Against or beside whom a force stands: as the claim says, else the country that it names as near, else the one
/// that most claims of its report, then of all reports, name for that force. "The border" alone names nobody: what
/// it was read as counts only where nothing else is known.</summary>
internal sealed class Targets
{
    /// <summary>So many claims of all reports must name a target before others follow them; one may speak of something else.</summary>
    private const int LeastClaims = 2;

    private readonly Dictionary<(string Report, string Actor), string> _byReport = [];
    private readonly Tally _byActor = new();

    /// <summary>Takes in the claims of a report.</summary>
    /// <returns>The questions whose answers changed.</returns>
    public List<string> Add(string report, IReadOnlyList<Claim> claims)
    {
        // Whom a speaker addresses or accuses is not what a force stands beside.
        var stated = claims.Where(c => c.Actor is not null && c.Kind is not (ClaimKind.Statement or ClaimKind.DiplomaticEvent))
            .Select(c => (Actor: c.Actor!, Target: Stated(c)))
            .Where(t => t.Target is not null)
            .ToList();
        var changed = new List<string>();
        foreach (var actor in stated.GroupBy(t => t.Actor, t => t.Target!, StringComparer.Ordinal))
        {
            _byReport[(report, actor.Key)] = MostOften(actor);
            var before = _byActor.Best(actor.Key, LeastClaims);
            foreach (var target in actor) _byActor.Add(actor.Key, target);
            if (_byActor.Best(actor.Key, LeastClaims) != before) changed.Add(Question(actor.Key));
        }
        return changed;
    }

    /// <summary>The question that a claim without a target of its own asks.</summary>
    public static string Question(string actor) => "t:" + actor;

    /// <summary>The target; null where no claim names one for this force.</summary>
    public string? Of(Claim claim) =>
        Stated(claim)
        ?? (claim.Actor is null ? null
            : _byReport.TryGetValue((claim.Report.Id, claim.Actor), out var target) ? target
            : _byActor.Best(claim.Actor, LeastClaims))
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
