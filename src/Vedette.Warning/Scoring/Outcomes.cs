using NodaTime;

namespace Vedette.Warning;

/// <summary>What happened, for scoring a replay.</summary>
/// <param name="Scenario">Id of the scenario.</param>
/// <param name="Day">Day on which the first hypothesis came true; null where it never did.</param>
/// <param name="What">In words.</param>
/// <param name="Episodes">Stretches of time that are scored apart; they may leave gaps.</param>
/// <param name="Caution">What the score does not show, in words.</param>
public sealed record Outcomes(string Scenario, LocalDate? Day, string What, IReadOnlyList<Episode> Episodes, string Caution);
