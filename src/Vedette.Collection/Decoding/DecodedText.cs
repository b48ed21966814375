namespace Vedette.Collection.Decoding;

/// <summary>Bytes as text.</summary>
/// <param name="Text">CRLF and CR turned to LF; the byte-order mark is no part of it. Empty where <paramref name="Failure"/> is set.</param>
/// <param name="Encoding">IANA name.</param>
/// <param name="Replaced">How many U+FFFD stand for bytes or code units that are no text in that encoding.</param>
/// <param name="Failure">Why these bytes are no text; null where they are.</param>
internal sealed record DecodedText(string Text, string Encoding, int Replaced, string? Failure = null);
