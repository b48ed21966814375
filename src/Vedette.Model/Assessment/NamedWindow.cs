namespace Vedette.Model;

/// <summary>A time that a prediction or plan among the evidence names.</summary>
/// <param name="Evidence">Id of the assertion.</param>
/// <param name="Origin">Who names it.</param>
/// <param name="When">The time.</param>
/// <param name="Passed">Whether it lay wholly before the day of the assessment.</param>
public sealed record NamedWindow(string Evidence, string Origin, Edtf When, bool Passed);
