using Vedette.Extraction.Lexicons;

namespace Vedette.Extraction.Forces;

/// <summary>What stands behind a number.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Entry">The row of the counted noun, where there is one.</param>
/// <param name="First">First token of the noun, or of what ended the search.</param>
/// <param name="End">End of the noun, exclusive.</param>
/// <param name="Hyphen">Joined to the number by a hyphen.</param>
/// <param name="Partitive">"of them", "of which".</param>
/// <param name="More">"more", "additional", "such" stood between.</param>
internal readonly record struct NounPhrase(NounPhraseKind Kind, LexiconEntry? Entry, int First, int End, bool Hyphen, bool Partitive, bool More);
