namespace Vedette.Publishing;

/// <summary>What researchers' event codings call something.</summary>
/// <param name="Plover">Event type of PLOVER, with its mode after a hyphen where one fits: <c>MOBILIZE-troops</c>; null where it has none.</param>
/// <param name="Cameo">Code of CAMEO: <c>154</c>; null where it has none.</param>
public sealed record EventCode(string? Plover, string? Cameo);
