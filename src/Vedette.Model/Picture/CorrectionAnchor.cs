namespace Vedette.Model;

/// <summary>A passage that a correction speaks of.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Quote">The words of the figure or the place.</param>
/// <param name="Before">Some words that stand right before it, to tell it from the same words elsewhere in the report; may be empty.</param>
public sealed record CorrectionAnchor(string Report, string Quote, string Before = "");
