namespace Vedette.Collection;

/// <summary>One thing that collection found: a report, another carrier of a report found before, or a problem.
/// One file may give several (a report and a problem in its front matter).</summary>
public abstract record Collected;
