namespace Vedette.Model;

/// <summary>The picture that a claim rests on.</summary>
/// <param name="Provider">Who took or sold it.</param>
/// <param name="Captured">When it was taken.</param>
public sealed record Imagery(string? Provider, Edtf? Captured);
