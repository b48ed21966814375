namespace Vedette.Publishing;

/// <summary>A labelled line of a card.</summary>
public sealed record Field(string Label, Sentence Value);
