namespace Vedette.Model;

/// <summary>A figure as it stood on a day: what one independent origin last said of personnel present.</summary>
/// <param name="Origin">The independent origin.</param>
/// <param name="Scope">Where, in words.</param>
/// <param name="Low">Lower bound; null where open.</param>
/// <param name="High">Upper bound; null where open.</param>
/// <param name="When">Day that it speaks of, else on which it became known.</param>
public sealed record ReplayEstimate(string Origin, string Scope, double? Low, double? High, Edtf When);
