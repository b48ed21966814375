using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Equipment;

/// <summary>Finds equipment by designation, series or class, normalises the designation ("Buk-3" is Buk-M3) and counts it.</summary>
internal sealed class EquipmentReader
{
    /// <summary>How many words may stand between a number and what it counts: "twelve brand-new", and between a unit and its size.</summary>
    private const int Gap = 2;

    private readonly int _types, _classes, _heads, _links, _clauses, _units;
    private readonly SeriesReader _series;
    private readonly QuantityReader _quantities;
    private readonly QuantityFilter _filter;

    /// <summary>A reader of the lexicons <c>equipment</c>, <c>equipment-classes</c>, <c>-series</c>, <c>-heads</c> and <c>-links</c>.</summary>
    public EquipmentReader(LanguagePack language, QuantityReader quantities, QuantityFilter filter)
    {
        (_types, _classes, _heads) = (language.ClassId("equipment"), language.ClassId("equipment-classes"), language.ClassId("equipment-heads"));
        (_links, _clauses, _units) = (language.ClassId("equipment-links"), language.ClassId("clauses"), language.ClassId("unit-nouns"));
        (_series, _quantities, _filter) = (new SeriesReader(language), quantities, filter);
    }

    /// <summary>All equipment of a sentence, in order.</summary>
    public List<EquipmentMention> Read(Document document, Sentence sentence)
    {
        var found = new List<EquipmentMention>();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (ReadAt(document, sentence, token) is not { } mention) continue;
            found.Add(mention);
            token = mention.End - 1;
        }
        if (found.Count > 0) Count(document, sentence, found);
        return found;
    }

    private EquipmentMention? ReadAt(Document document, Sentence sentence, int token)
    {
        var named = document.TryHit(token, _types, out var type);
        if (_series.TryRead(document, sentence, token, out var series) && (!named || series.End > type.EndToken))
            return WithHead(document, sentence, new(token, series.End, series.Name, series.Category, true, false));
        var classed = document.TryHit(token, _classes, out var kind);
        if (named && (!classed || type.EndToken >= kind.EndToken))
            return WithHead(document, sentence, new(token, type.EndToken, type.Entry["name"]!, type.Entry["category"]!, true, false));
        // "The 4th Tank Division": the name of a unit.
        if (classed && kind.EndToken < sentence.EndToken && document.Tokens[token].IsCapitalised && document.TryHit(kind.EndToken, _units, out _)) return null;
        return classed ? OfType(document, sentence, new(token, kind.EndToken, kind.Entry["name"]!, kind.Entry["category"]!, false, kind.Entry["weak"] is not null)) : null;
    }

    /// <summary>"T-72B3 tanks", "2S19 Msta-S howitzers": nouns and second names behind a designation belong to it.</summary>
    private EquipmentMention WithHead(Document document, Sentence sentence, EquipmentMention mention)
    {
        var end = mention.End;
        while (end < sentence.EndToken)
        {
            if (document.TryHit(end, _heads, out var head)) end = head.EndToken;
            else if (document.Tokens[end].IsCapitalised && document.TryHit(end, _types, out var second) && second.Entry["category"] == mention.Category) end = second.EndToken;
            else break;
        }
        return mention with { End = end };
    }

    /// <summary>"A pontoon bridge of the PP-91 set": the class takes the name of the type behind it.</summary>
    private EquipmentMention OfType(Document document, Sentence sentence, EquipmentMention mention)
    {
        if (mention.End >= sentence.EndToken || !document.TryHit(mention.End, _links, out var link) || link.EndToken >= sentence.EndToken) return mention;
        return ReadAt(document, sentence, link.EndToken) is { IsType: true } type && type.Category == mention.Category ? type with { First = mention.First } : mention;
    }

    private void Count(Document document, Sentence sentence, List<EquipmentMention> found)
    {
        var numbers = new List<QuantityMention>();
        _quantities.Read(document, sentence, numbers);
        foreach (var number in numbers)
        {
            // The digits of a designation count nothing: "2S19".
            if (found.Exists(m => number.NumberFirst >= m.First && number.NumberFirst < m.End) || _filter.IsNoCount(document, sentence, number)) continue;
            var at = found.FindIndex(m => m.First >= number.End);
            if (at > 0 && IsSizeOf(document, number, found[at - 1]) && found[at].First == number.End && !found[at].IsType)
            {
                found[at - 1] = found[at - 1] with { Count = number };
                found.RemoveAt(at);
                continue;
            }
            if (at >= 0 && found[at].Count is null && IsPlain(document, number.End, found[at].First)) found[at] = found[at] with { Count = number };
        }
    }

    /// <summary>"A Tor-M2 battery, four vehicles": an apposition says of how many the unit is.</summary>
    private bool IsSizeOf(Document document, QuantityMention number, EquipmentMention unit) =>
        unit.Count is null && number.First == unit.End + 1 && document.Text[document.Tokens[unit.End].Start] == ','
        && document.TryHit(unit.End - 1, _heads, out var head) && head.Entry["unit"] is not null;

    /// <summary>Whether nothing but an adjective or two stands between.</summary>
    private bool IsPlain(Document document, int from, int to)
    {
        if (to - from > Gap) return false;
        for (var at = from; at < to; at++)
            if (document.Tokens[at].Kind != TokenKind.Word || document.TryHit(at, _clauses, out _) || document.TryHit(at, _links, out _)) return false;
        return true;
    }
}
