namespace Vedette.Publishing;

/// <summary>One matter with its sides: a demand with its condition, a meeting with each account, a disagreement.</summary>
/// <param name="Tag">Sort of matter, one or two words.</param>
/// <param name="When">Short date; empty where unknown.</param>
/// <param name="Title">What it is.</param>
/// <param name="Fields">Its sides.</param>
public sealed record Card(string Tag, string When, Sentence Title, IReadOnlyList<Field> Fields) : Block;
