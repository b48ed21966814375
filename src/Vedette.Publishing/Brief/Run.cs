namespace Vedette.Publishing;

/// <summary>Some words of a brief and what they rest on. The words are raw: each writer escapes them in its own way.</summary>
/// <param name="Text">The words.</param>
/// <param name="Exhibits">Numbers of the exhibits that carry them, ascending; empty for words that join others.</param>
/// <param name="Style">How they are set.</param>
public sealed record Run(string Text, IReadOnlyList<int> Exhibits, RunStyle Style = RunStyle.Plain);
