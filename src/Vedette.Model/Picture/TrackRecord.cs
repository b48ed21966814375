namespace Vedette.Model;

/// <summary>How an origin fared so far. Copies add nothing to it.</summary>
/// <param name="Confirmed">Assertions that another independent party confirms.</param>
/// <param name="Contradicted">Assertions that another independent party contradicts or denies.</param>
/// <param name="TakenBack">Assertions that it took back itself.</param>
public sealed record TrackRecord(int Confirmed, int Contradicted, int TakenBack);
