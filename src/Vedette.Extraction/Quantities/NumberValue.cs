namespace Vedette.Extraction.Quantities;

/// <summary>A number as written, without what bounds it.</summary>
/// <param name="First">First token, inclusive.</param>
/// <param name="End">Last token, exclusive.</param>
/// <param name="Value">Its value; the least it can mean where <paramref name="Kind"/> is vague; the share where it is a fraction.</param>
/// <param name="Kind">What sort of number it is.</param>
/// <param name="Scale">The scale word it ends with ("thousand": 1000), 1 where it has none: "80 to 100 thousand".</param>
/// <param name="Bare">Digits only, without separators: "2021" may be a year.</param>
internal readonly record struct NumberValue(int First, int End, double Value, NumberKind Kind, double Scale, bool Bare);
