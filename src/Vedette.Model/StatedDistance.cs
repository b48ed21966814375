namespace Vedette.Model;

/// <summary>A distance as a text states it: "some 30 miles from the border".</summary>
/// <param name="Km">Kilometres, at least 0.</param>
/// <param name="Of">From what: a gazetteer id, a name, or <c>border:XX</c>.</param>
/// <param name="Text">The words.</param>
public sealed record StatedDistance(double Km, string Of, string Text);
