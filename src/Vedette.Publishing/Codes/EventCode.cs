namespace Vedette.Publishing;

/// <summary>What researchers' event codings call something.</summary>
/// <param name="Plover">Event type of PLOVER, with its mode after a hyphen where one fits: <c>MOBILIZE-troops</c>.</param>
/// <param name="Cameo">Code of CAMEO: <c>154</c>.</param>
public sealed record EventCode(string Plover, string Cameo);
