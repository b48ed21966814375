namespace Vedette.Model;

/// <summary>One line of the calibration table.</summary>
/// <param name="Low">Lower bound of the probabilities, inclusive.</param>
/// <param name="High">Upper bound, exclusive but for 1.</param>
/// <param name="Days">How many days had such a probability.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="CameTrue">The share of those days on which it came true within the horizon.</param>
public sealed record CalibrationBin(double Low, double High, int Days, double Mean, double CameTrue);
