using Vedette.Model;

namespace Vedette.Extraction.Quantities;

/// <summary>A number with its bounds and its unit, in characters.</summary>
/// <param name="Start">First UTF-16 code unit of comparator, number and unit, inclusive.</param>
/// <param name="End">Last, exclusive; a noun that is counted is left out.</param>
/// <param name="FirstToken">First token, inclusive.</param>
/// <param name="EndToken">Last token, exclusive.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct Measure(int Start, int End, int FirstToken, int EndToken, MentionQuantity Value);
