namespace Vedette.Model;

/// <summary>A party that claims to know something.</summary>
/// <param name="Id"><c>o-</c> and a slug of the name.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Independent">The independent party behind it.</param>
/// <param name="Kind">What sort of party.</param>
/// <param name="Country">ISO 3166-1 alpha-2, where it belongs to one.</param>
/// <param name="Assertions">Ids of its assertions, sorted.</param>
/// <param name="Reliability">A to F, as the sources file or the kind of source gives it.</param>
/// <param name="ReliabilityReason">Why that grade, in words.</param>
/// <param name="Record">How its assertions fared.</param>
/// <param name="Carriers">How many reports carry it, copies and relays included.</param>
public sealed record Origin(string Id, string Name, string? Independent, SourceKind Kind, string? Country, IReadOnlyList<string> Assertions, int Carriers,
    char Reliability = 'F', string ReliabilityReason = "", TrackRecord? Record = null);
