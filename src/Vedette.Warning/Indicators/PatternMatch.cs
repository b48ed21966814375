using Vedette.Model;

namespace Vedette.Warning;

/// <summary>Whether evidence fits a pattern.</summary>
internal sealed class PatternMatch(Scenario scenario, Geography geography)
{
    public bool Fits(Pattern pattern, Evidence evidence)
    {
        var claim = evidence.Claim;
        return In(pattern.Kinds, claim.Kind)
            && FitsModality(pattern, claim)
            && Named(pattern.Activities, claim.Activity)
            && Named(pattern.Sites, claim.Site)
            && Given(pattern.States, claim.State)
            && Given(pattern.Statuses, claim.Status)
            && Given(pattern.Directions, claim.Direction)
            && Given(pattern.Statements, claim.Statement)
            && Given(pattern.Tenses, claim.Tense)
            && Named(pattern.Events, claim.Event)
            && Named(pattern.Counted, claim.Counted)
            && In(pattern.SeenBy, evidence.Kind)
            && (pattern.AtLeast is not { } least || Figure(claim) >= least)
            && (pattern.Equipment.Count == 0 || HasEquipment(pattern, claim))
            && FitsActor(pattern, claim)
            && (pattern.Targets.Count == 0 || Any(pattern.Targets, claim.Target) || Any(pattern.Targets, claim.Addressee))
            && (pattern.SaidBy.Count == 0 || SaidBy(pattern.SaidBy, evidence))
            && (pattern.NotSaidBy.Count == 0 || !SaidBy(pattern.NotSaidBy, evidence))
            && (pattern.Units.Count == 0 || pattern.Units.Any(u => claim.Unit?.Contains(u, StringComparison.OrdinalIgnoreCase) == true))
            && pattern.HasWord(claim.Evidence.Text)
            && FitsPlace(pattern, claim);
    }

    /// <summary>The figure of a claim, for comparison with a threshold: its lower bound, else its point, else its upper bound.</summary>
    public static double? Figure(Claim claim) => claim.Quantity is { } q ? q.Low ?? q.Point ?? q.High : null;

    private static bool FitsModality(Pattern pattern, Claim claim) =>
        pattern.Modalities.Count > 0 ? pattern.Modalities.Contains(claim.Modality)
        : claim.Kind == ClaimKind.Statement || claim.Modality is Modality.Asserted or Modality.Reported or Modality.Estimated or Modality.Possible
            || (claim.Kind == ClaimKind.DiplomaticEvent && claim.Modality == Modality.Predicted);

    private bool FitsActor(Pattern pattern, Claim claim)
    {
        if (pattern.Actors.Count > 0) return pattern.Actors.Contains("any", StringComparer.Ordinal) || HasActor(pattern.Actors, claim);
        return claim.Kind is ClaimKind.Statement or ClaimKind.DiplomaticEvent || claim.Actor is null || HasActor([scenario.Actor], claim);
    }

    /// <summary>Whether the doing is that of one of some parties; what two do together ("RU/BY") is each one's.</summary>
    public static bool HasActor(IReadOnlyList<string> parties, Claim claim) => claim.Actor?.Split('/').Any(a => Any(parties, a)) == true;

    private static bool SaidBy(IReadOnlyList<string> names, Evidence evidence) =>
        Any(names, evidence.Country) || Any(names, evidence.Origin)
        || Any(names, evidence.Claim.Speaker) || (evidence.Claim.Kind == ClaimKind.Statement && HasActor(names, evidence.Claim));

    private bool FitsPlace(Pattern pattern, Claim claim)
    {
        if (pattern.Anywhere) return true;
        if (pattern.Area is { } area) return Lies(area, claim);
        return scenario.Region is not { } region || claim.Places.Count == 0
            || claim.Kind is ClaimKind.Statement or ClaimKind.DiplomaticEvent
            || Lies(region, claim);
    }

    /// <summary>Whether a place of a claim lies in an area. What leaves a place, and names no other, is told of that place.</summary>
    private bool Lies(Area area, Claim claim) =>
        claim.Places.Any(p => geography.Holds(area, p))
        || (IsLeaving(claim) && claim.Places.All(p => p.Role is PlaceRole.From or PlaceRole.Subject)
            && claim.Places.Any(p => p.Role == PlaceRole.From && geography.Holds(area, p with { Role = PlaceRole.At })));

    private static bool IsLeaving(Claim claim) => claim.Activity == "withdrawal" || claim.Status == ForceStatus.Withdrawn;

    private static bool HasEquipment(Pattern pattern, Claim claim) =>
        claim.Equipment?.Any(e => Any(pattern.Equipment, e.Category) || Any(pattern.Equipment, e.Name)) == true;

    private static bool In<T>(IReadOnlyList<T> wanted, T value) where T : struct => wanted.Count == 0 || wanted.Contains(value);

    private static bool Given<T>(IReadOnlyList<T> wanted, T? value) where T : struct => wanted.Count == 0 || (value is { } v && wanted.Contains(v));

    private static bool Named(IReadOnlyList<string> wanted, string? value) => wanted.Count == 0 || Any(wanted, value);

    private static bool Any(IReadOnlyList<string> wanted, string? value) => value is not null && wanted.Contains(value, StringComparer.OrdinalIgnoreCase);
}
