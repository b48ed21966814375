namespace Vedette.Gazetteer.Names;

/// <summary>A point at which a name may end.</summary>
/// <param name="KeyLength">Letters of the key up to here.</param>
/// <param name="TextEnd">Where the name ends in the text, exclusive.</param>
/// <param name="Hash">Hash of the key up to here.</param>
/// <param name="Possessive">Whether an apostrophe and s stand inside the last word: "King's" of "King's Lynn".</param>
internal readonly record struct NameStop(int KeyLength, int TextEnd, uint Hash, bool Possessive);
