namespace Vedette.Model;

/// <summary>False alarms of one episode.</summary>
/// <param name="Episode">Its name.</param>
/// <param name="Days">Days of false alarm.</param>
/// <param name="Of">Days of the episode on which the outcome did not come within the horizon.</param>
/// <param name="Highest">The highest probability of those days.</param>
public sealed record EpisodeAlarms(string Episode, int Days, int Of, double Highest);
