namespace Vedette.Pipeline;

/// <summary>How far the reading line is.</summary>
/// <param name="Reports">Reports read.</param>
/// <param name="Claims">Claims found in them.</param>
/// <param name="Characters">UTF-16 code units of their texts.</param>
public readonly record struct ReadingProgress(int Reports, int Claims, long Characters);
