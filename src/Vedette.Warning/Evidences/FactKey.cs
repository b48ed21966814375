using Vedette.Model;

namespace Vedette.Warning;

/// <summary>What a claim is about, whoever says it.</summary>
internal static class FactKey
{
    public static string Of(Claim claim) => string.Join('|',
        claim.Kind, claim.Actor, claim.Site, claim.State, claim.Activity, claim.Counted, claim.Status, claim.Statement, claim.Speaker, claim.Event,
        claim.Kind == ClaimKind.EquipmentSighting && claim.Equipment is [var first, ..] ? first.Name ?? first.Category : "",
        claim.Modality == Modality.Denied ? "denied" : "",
        Place(claim));

    public static string? Place(Claim claim) => Geography.Spot(claim) is { } spot ? spot.GazetteerId ?? spot.Name ?? spot.Span.Text : null;
}
