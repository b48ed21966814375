namespace Vedette.Publishing;

/// <summary>A heading inside a section, with a line beneath that says what is gathered there.</summary>
public sealed record Subhead(string Text, string? Line = null) : Block;
