namespace Vedette.Model;

/// <summary>A correction that found no hold any more: listed, never dropped.</summary>
/// <param name="Id">Id of the correction.</param>
/// <param name="Reason">Which passage is missing, in words.</param>
public sealed record UnanchoredCorrection(string Id, string Reason);
