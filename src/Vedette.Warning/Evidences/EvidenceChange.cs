namespace Vedette.Warning;

/// <summary>Evidence that is new or other than before, and the ids of what stands no longer.</summary>
public sealed record EvidenceChange(IReadOnlyList<Evidence> Shown, IReadOnlyList<string> Gone);
