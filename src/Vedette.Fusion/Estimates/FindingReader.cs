using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Turns force estimates into findings that can be compared.</summary>
internal sealed class FindingReader(PartyResolver parties, Targets targets)
{
    private readonly ScopeReader _scopes = new(targets);

    public Finding? Read(int index, Claim claim, int rank, LocalDate? said)
    {
        if (claim.Kind != ClaimKind.ForceEstimate || claim.Quantity is not { } quantity
            || (quantity.Low is null && quantity.High is null && quantity.Point is null))
            return null;
        var (from, to) = (claim.AsOf.Edtf?.Earliest, claim.AsOf.Edtf?.Latest);
        return new Finding(
            index, claim, rank, said, parties.Resolve(claim), claim.Actor ?? "unknown", targets.Of(claim), _scopes.Of(claim),
            CountClass.Of(claim.Counted), claim.Status ?? ForceStatus.Present, Figure.Of(quantity), from ?? to, to ?? from);
    }
}
