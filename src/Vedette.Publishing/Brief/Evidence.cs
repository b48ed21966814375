namespace Vedette.Publishing;

/// <summary>One claim's sentence in its report, with its neighbours: never the whole article.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Before">The words before the sentence; empty at the start of the text.</param>
/// <param name="Text">The sentence that carries the claim.</param>
/// <param name="KeyStart">Where in <paramref name="Text"/> the key words start; equal to <paramref name="KeyEnd"/> where the sentence is the key.</param>
/// <param name="KeyEnd">Where they end, exclusive.</param>
/// <param name="After">The words after the sentence.</param>
/// <param name="Chain">Who says it: the origin first, then each relay, the report last.</param>
/// <param name="Report">Outlet and title for people.</param>
/// <param name="Path">Path of the report, relative to the input folder.</param>
/// <param name="Url">Address of the report as its metadata gives it.</param>
/// <param name="Published">Date of publication in words; says so where unknown.</param>
/// <param name="Carrier">How this report carries it, in words.</param>
/// <param name="Changed">What a distorted copy changed; null otherwise.</param>
/// <param name="Span">Start and end (exclusive) of the sentence in the text, UTF-16.</param>
/// <param name="Reading">Kind, status, modality and time as they were read, in words.</param>
/// <param name="Rules">Which rules fired.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1; not that the claim is true.</param>
/// <param name="Language">BCP 47, for hyphenation and speech.</param>
public sealed record Evidence(
    string Claim,
    string Before,
    string Text,
    int KeyStart,
    int KeyEnd,
    string After,
    IReadOnlyList<string> Chain,
    string Report,
    string? Path,
    string? Url,
    string Published,
    string Carrier,
    string? Changed,
    string Span,
    string Reading,
    IReadOnlyList<string> Rules,
    double Confidence,
    string Language);
