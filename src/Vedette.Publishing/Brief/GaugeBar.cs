namespace Vedette.Publishing;

/// <summary>What is present against one plan.</summary>
/// <param name="Title">What is counted, where.</param>
/// <param name="Words">Both figures in words, with what they rest on.</param>
/// <param name="Low">Least share of the plan, from 0; null where open.</param>
/// <param name="High">Greatest share, may exceed 1; null where open.</param>
public sealed record GaugeBar(string Title, Sentence Words, double? Low, double? High);
