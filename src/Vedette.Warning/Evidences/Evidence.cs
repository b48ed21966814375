using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>One assertion of one independent origin: copies are folded into it and add nothing.</summary>
public sealed record Evidence
{
    // A copy made by "with" takes this along: it says whose it is.
    private Derived? _derived;

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
    internal double Trust => Own.Trust;

    /// <summary>The place that it is at; null where none is located.</summary>
    internal ClaimPlace? Spot => Own.Spot;

    /// <summary>Day from which on it ages: the last day that it speaks of, never after it was known.</summary>
    public LocalDate Day => Own.Day;

    /// <summary>The same as a number of days since a fixed one.</summary>
    internal int DayNumber => Own.DayNumber;

    /// <summary>Whether it speaks of days to come: what is planned, expected, warned of or said to be meant.</summary>
    internal bool NamesWindow => Own.NamesWindow;

    /// <summary>As assessments cite it.</summary>
    internal AssessedEvidence Assessed => Own.Assessed;

    private Derived Own => _derived is { } known && ReferenceEquals(known.Of, this) ? known : _derived = new Derived(this);

    /// <summary>Equal when every part is; claims in their order.</summary>
    public bool Equals(Evidence? other) => other is not null && FitsLike(other) && Claims.SequenceEqual(other.Claims, StringComparer.Ordinal);

    /// <summary>Whether the two differ at most in which claims say so: what one fits, the other does.</summary>
    internal bool FitsLike(Evidence other) =>
        Id == other.Id && Origin == other.Origin && Kind == other.Kind && Country == other.Country && Reliability == other.Reliability
        && Credibility == other.Credibility && Known == other.Known && Fact == other.Fact && PlaceKey == other.PlaceKey && Claim == other.Claim;

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>A day as a number of days since a fixed one.</summary>
    internal static int Number(LocalDate day) => day.ToDateOnly().DayNumber;

    private sealed class Derived
    {
        public Derived(Evidence of)
        {
            Of = of;
            Trust = Warning.Trust.Of(of);
            Spot = Geography.Spot(of.Claim);
            Day = of.Claim.AsOf.Edtf?.Latest is { } latest && latest < of.Known ? latest : of.Known;
            DayNumber = Number(Day);
            NamesWindow = of.Claim.AsOf.Edtf?.Latest > of.Known
                && (of.Claim.Modality == Modality.Predicted || of.Claim.Status is ForceStatus.Planned or ForceStatus.Expected || of.Claim.Statement is StatementKind.AssessmentOfIntent or StatementKind.Warning);
        }

        public Evidence Of { get; }

        public double Trust { get; }

        public ClaimPlace? Spot { get; }

        public LocalDate Day { get; }

        public int DayNumber { get; }

        public bool NamesWindow { get; }

        public AssessedEvidence Assessed =>
            field ??= new(Of.Id, Of.Origin, Edtf.Day(Of.Known), Of.Claim.AsOf.Edtf, $"{Of.Reliability}{Of.Credibility}", Of.Claim.Evidence.Text, Of.Claims);
    }
}
