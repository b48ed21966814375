using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Forces;

/// <summary>Finds the named unit that a count belongs to: "1,500 soldiers of the 41st Combined Arms Army".</summary>
internal sealed class UnitReader(LanguagePack language)
{
    /// <summary>How many tokens may stand between count and unit, and between ordinal and the word "Army".</summary>
    private const int Gap = 4, Length = 7;

    private readonly int _nouns = language.ClassId("unit-nouns");

    /// <summary>The name of the unit, null where none stands right behind the count or right before it with a possessive.</summary>
    public string? UnitOf(Document document, Sentence sentence, ForceMention mention)
    {
        for (var token = mention.End; token < sentence.EndToken && token - mention.End <= Gap; token++)
        {
            if (document.Tokens[token].Kind == TokenKind.Mark) break;
            if (Name(document, sentence, token) is { } name) return name;
        }
        return null;
    }

    /// <summary>The first unit that a sentence names; null for none.</summary>
    public string? FirstOf(Document document, Sentence sentence)
    {
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            if (document.Tokens[token].Kind == TokenKind.Alphanumeric && Name(document, sentence, token) is { } name) return name;
        return null;
    }

    private string? Name(Document document, Sentence sentence, int first)
    {
        var ordinal = document.Tokens[first];
        if (ordinal.Kind != TokenKind.Alphanumeric || !char.IsAsciiDigit(document.Text[ordinal.Start])) return null;
        var end = 0;
        for (var token = first + 1; token < sentence.EndToken && token - first <= Length; token++)
        {
            if (document.Tokens[token].Kind == TokenKind.Mark && !NounPhraseReader.IsHyphen(document, token)) break;
            if (document.TryHit(token, _nouns, out var noun)) end = noun.EndToken;
            else if (end > 0) break;
        }
        return end > 0 ? document.SpanOf(first, end).Text : null;
    }
}
