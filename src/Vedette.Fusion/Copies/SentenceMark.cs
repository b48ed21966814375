namespace Vedette.Fusion;

/// <summary>Where a sentence stands in the text, and where its hashes begin in the array of its sketch.</summary>
internal readonly record struct SentenceMark(int Start, int End, int Tokens, int Stems, int Names, int Stop);
