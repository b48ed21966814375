using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>A force estimate, read for comparison with others.</summary>
/// <param name="IsLocated">Whether the claim itself says where; else the scope is that of its report's other claims.</param>
internal sealed record Finding(
    int Index,
    Claim Claim,
    int ReportRank,
    LocalDate? Said,
    Party Party,
    string Actor,
    string? Target,
    Scope Scope,
    string Counted,
    ForceStatus Status,
    Figure Figure,
    LocalDate? From,
    LocalDate? To,
    bool IsLocated)
{
    /// <summary>Stands for a force that the claim does not name.</summary>
    public const string UnknownActor = "unknown";

    /// <summary>The question without its time. What is told as history was present in its own time.</summary>
    public LineKey Line => new(Actor, Claim.Unit, Scope.Key, Counted, LineStatus);

    /// <summary>The status for comparison: history is the present of its own time.</summary>
    public ForceStatus LineStatus => Status == ForceStatus.Historic ? ForceStatus.Present : Status;

    /// <summary>What the speaker does with the figure: assertions, denials and demands never fold.</summary>
    public Modality Stance => Claim.Modality is Modality.Denied or Modality.Demanded ? Claim.Modality : Modality.Asserted;

    public bool Dated => From is not null;

    /// <summary>Whether its own source took the figure back in the same report.</summary>
    public bool TakenBack { get; init; }
}
