namespace Vedette.Model;

/// <summary>A hypothesis as a replay names it.</summary>
public sealed record ReplayHypothesis(string Id, string Title);
