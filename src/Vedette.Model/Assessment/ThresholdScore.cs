namespace Vedette.Model;

/// <summary>What a threshold would have given as an alarm.</summary>
/// <param name="Threshold">Of the probability of the first hypothesis, 0 to 1.</param>
/// <param name="LeadDays">Days before the outcome from which on the probability stayed at or above it; null where it did not.</param>
/// <param name="FalseAlarms">By episode: days at or above the threshold on which the outcome did not come within the horizon.</param>
public sealed record ThresholdScore(double Threshold, int? LeadDays, IReadOnlyList<EpisodeAlarms> FalseAlarms);
