using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Turns force estimates into findings that can be compared.</summary>
internal sealed class FindingReader(PartyResolver parties, Targets targets, PlaceNames names)
{
    private const int OpenDays = 90;

    private readonly ScopeReader _scopes = new(targets, names);

    public Finding? Read(int index, Claim claim, int rank, LocalDate? said)
    {
        if (claim.Kind != ClaimKind.ForceEstimate || claim.Quantity is not { } quantity
            || (quantity.Low is null && quantity.High is null && quantity.Point is null))
            return null;
        var (from, to) = (claim.AsOf.Edtf?.Earliest, claim.AsOf.Edtf?.Latest);
        // A time without a beginning ("by the thirteenth") dates nothing.
        // "From 4 December on" reaches as far as anybody plans for.
        if (to is null && from is { } start && claim.AsOf.Edtf!.Text.Contains('/', StringComparison.Ordinal)) to = start.PlusDays(OpenDays);
        return new Finding(
            index, claim, rank, said, parties.Resolve(claim), claim.Actor ?? Finding.UnknownActor, targets.Of(claim), _scopes.Of(claim),
            CountClass.Of(claim.Counted), claim.Status ?? ForceStatus.Present, Figure.Of(quantity), from, from is null ? null : to ?? from,
            claim.Places.Count > 0 || claim.Status == ForceStatus.Exercise);
    }
}
