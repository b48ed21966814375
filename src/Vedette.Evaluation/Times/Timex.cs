namespace Vedette.Evaluation.Times;

/// <summary>An expression of time with its value, in the gold standard or found.</summary>
/// <param name="Start">First UTF-16 code unit, inclusive.</param>
/// <param name="End">Last, exclusive.</param>
/// <param name="Value">TIMEX value; null where it has none.</param>
public readonly record struct Timex(int Start, int End, string? Value);
