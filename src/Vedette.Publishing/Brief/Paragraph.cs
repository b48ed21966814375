namespace Vedette.Publishing;

/// <summary>One paragraph.</summary>
public sealed record Paragraph(Sentence Sentence, Tone Tone = Tone.Plain) : Block;
