namespace Vedette.Load;

/// <summary>What a trial found.</summary>
/// <param name="Line">In one line.</param>
/// <param name="Rows">What was measured, and the figure with its unit.</param>
/// <param name="Holds">Whether everything that must hold does.</param>
internal sealed record Outcome(string Line, IReadOnlyList<(string What, string Figure)> Rows, bool Holds);
