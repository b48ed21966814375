using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>One assertion of one independent origin: copies are folded into it and add nothing.</summary>
public sealed record Evidence
{
    // A copy made by "with" takes these along: each says what it was worked out from.
    private (Claim? Of, char Reliability, int Credibility, double Value) _trust;
    private (Claim? Of, ClaimPlace? Place) _spot;

    /// <summary>Of the assertion.</summary>
    public required string Id { get; init; }

    /// <summary>The claim of the most original carrier.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The independent party behind it.</summary>
    public required string Origin { get; init; }

    /// <summary>What sort of party.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of the party, where it belongs to one country.</summary>
    public string? Country { get; init; }

    /// <summary>A to F.</summary>
    public required char Reliability { get; init; }

    /// <summary>1 to 6.</summary>
    public required int Credibility { get; init; }

    /// <summary>First day on which it was known (UTC).</summary>
    public required LocalDate Known { get; init; }

    /// <summary>Equal for all assertions of the same thing at the same place, whoever makes them.</summary>
    public required string Fact { get; init; }

    /// <summary>Where it is, for counting different places; null where no place is named.</summary>
    public string? PlaceKey { get; init; }

    /// <summary>Ids of all claims that say so, sorted.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    /// <summary>How likely it is right.</summary>
    internal double Trust
    {
        get
        {
            if (!ReferenceEquals(_trust.Of, Claim) || _trust.Reliability != Reliability || _trust.Credibility != Credibility)
                _trust = (Claim, Reliability, Credibility, Warning.Trust.Of(this));
            return _trust.Value;
        }
    }

    /// <summary>The place that it is at; null where none is located.</summary>
    internal ClaimPlace? Spot
    {
        get
        {
            if (!ReferenceEquals(_spot.Of, Claim)) _spot = (Claim, Geography.Spot(Claim));
            return _spot.Place;
        }
    }

    /// <summary>Day from which on it ages: the last day that it speaks of, never after it was known.</summary>
    public LocalDate Day => Claim.AsOf.Edtf?.Latest is { } latest && latest < Known ? latest : Known;
}
