namespace Vedette.Model;

/// <summary>A passage that a correction speaks of.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Quote">The words of the figure or the place.</param>
/// <param name="Before">Some words that stand right before it, to tell it from the same words elsewhere in the report; may be empty.</param>
/// <param name="Claim">Id of the claim that was meant, where there is one: it goes before the quote as long as that claim is read.</param>
public sealed record CorrectionAnchor(string Report, string Quote, string Before = "", string? Claim = null);
