using System.Globalization;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Equipment;

/// <summary>Finds equipment by designation, series or class and normalises the designation: "Buk-3" is Buk-M3.</summary>
public sealed class EquipmentReader
{
    private readonly int _names;
    private readonly int _series;
    private readonly int _heads;

    /// <summary>A reader of the lexicons <c>equipment</c>, <c>equipment-series</c> and <c>equipment-heads</c>.</summary>
    public EquipmentReader(LanguagePack language)
    {
        _names = language.ClassId("equipment");
        _series = language.ClassId("equipment-series");
        _heads = language.ClassId("equipment-heads");
    }

    /// <summary>Whether a sentence may hold any; costs a look at its hits.</summary>
    public bool MayHold(Document document, Sentence sentence)
    {
        foreach (var hit in document.Hits(sentence))
            if (hit.ClassId == _names || hit.ClassId == _series) return true;
        return false;
    }

    /// <summary>All equipment of a sentence, in order.</summary>
    public List<EquipmentMention> Read(Document document, Sentence sentence)
    {
        var found = new List<EquipmentMention>();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (ReadAt(document, sentence, token) is not { } mention) continue;
            found.Add(mention);
            token = mention.EndToken - 1;
        }
        return found;
    }

    private EquipmentMention? ReadAt(Document document, Sentence sentence, int token)
    {
        var named = document.TryHit(token, _names, out var name);
        var inSeries = TrySeries(document, sentence, token, out var seriesEnd, out var designation, out var category);
        if (!named && !inSeries) return null;
        if (inSeries && (!named || seriesEnd > name.EndToken))
            return Mention(document, sentence, token, seriesEnd, designation, category, true);
        var label = name.Entry["name"]!;
        // A class of equipment has a small-letter name: "howitzer"; a type has capitals or digits.
        var isType = label.Any(c => char.IsUpper(c) || char.IsDigit(c));
        return Mention(document, sentence, token, name.EndToken, label, name.Entry["category"]!, isType);
    }

    private EquipmentMention Mention(Document document, Sentence sentence, int first, int end, string name, string category, bool isType)
    {
        while (isType && end < sentence.EndToken)
        {
            if (document.TryHit(end, _heads, out var head)) end = head.EndToken;
            // A second name of the same thing: "2S19 Msta-S", "Su-30SM Flanker".
            else if (document.TryHit(end, _names, out var second) && second.Entry["category"] == category && document.Tokens[end].IsCapitalised) end = second.EndToken;
            else break;
        }
        return new EquipmentMention(first, end, document.SpanOf(first, end), name, category, isType);
    }

    /// <summary>Letters of a series, a hyphen, a number that the series runs over, and whatever letters follow it.</summary>
    private bool TrySeries(Document document, Sentence sentence, int token, out int end, out string designation, out string category)
    {
        (end, designation, category) = (token, "", "");
        var tokens = document.Tokens;
        if (token + 2 >= sentence.EndToken || document.Text[tokens[token + 1].Start] is not ('-' or '\u2011' or '\u2010')
            || tokens[token + 1].SpaceBefore || tokens[token + 2].SpaceBefore
            || tokens[token + 2].Kind is not (TokenKind.Number or TokenKind.Alphanumeric))
            return false;
        var rest = document.TextOf(token + 2);
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (!int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        foreach (var hit in document.HitsAt(token))
        {
            if (hit.ClassId != _series || hit.EndToken != token + 1) continue;
            if (number < int.Parse(hit.Entry["from"]!, CultureInfo.InvariantCulture) || number > int.Parse(hit.Entry["to"]!, CultureInfo.InvariantCulture)) continue;
            // "BMP-2s" is a plural, not a variant.
            var variant = rest.Length > digits && rest[^1] == 's' ? rest[..^1] : rest;
            (end, designation, category) = (token + 3, $"{document.TextOf(token)}-{variant}", hit.Entry["category"]!);
            return true;
        }
        return false;
    }
}
