namespace Vedette.Model;

/// <summary>A plan against what is present: two figures beside each other, never added.</summary>
/// <param name="Id"><c>g-</c> and the id of the plan's question.</param>
/// <param name="Theatre">Id of the theatre.</param>
/// <param name="Counted">What is counted on both sides.</param>
/// <param name="Plan">Id of the question of what is planned.</param>
/// <param name="Present">Id of the question of what is present, nearest to the day on which the plan was told.</param>
/// <param name="PlanLow">Lower end of the plan's envelope; null where open.</param>
/// <param name="PlanHigh">Upper end; null where open.</param>
/// <param name="PresentLow">Lower end of the present envelope; null where open.</param>
/// <param name="PresentHigh">Upper end; null where open.</param>
/// <param name="ShareLow">Least present over greatest plan; null where either is open.</param>
/// <param name="ShareHigh">Greatest present over least plan, else over greatest where the plan has no least; may exceed 1.</param>
public sealed record Gauge(
    string Id, string Theatre, string Counted, string Plan, string Present,
    double? PlanLow, double? PlanHigh, double? PresentLow, double? PresentHigh, double? ShareLow, double? ShareHigh);
