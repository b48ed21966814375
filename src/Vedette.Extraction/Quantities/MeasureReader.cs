using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Quantities;

/// <summary>Reads every number of a text with its bounds and its unit: sums, shares, distances, weights, counts of people and
/// things, ordinals. The lexicon <c>units</c> holds the units. Immutable and safe to share between threads.</summary>
internal sealed class MeasureReader
{
    // How many adjectives may stand between a number and what it counts: "90 heavily armed men".
    private const int Adjectives = 2;

    private readonly PhraseTable _units;
    private readonly QuantityReader _quantities;
    private readonly int _counted, _uncounted;

    public MeasureReader(LanguagePack language)
    {
        _units = language.Phrases("units");
        _quantities = new QuantityReader(language, new NumeralReader(language, _units));
        (_counted, _uncounted) = (language.ClassId("counted"), language.ClassId("uncounted"));
    }

    /// <summary>Adds the measures of a sentence, in order; none overlaps another.</summary>
    public void Read(Document document, Sentence sentence, List<Measure> measures)
    {
        var found = _found ??= [];
        found.Clear();
        _quantities.Read(document, sentence, found);
        foreach (var quantity in found) measures.Add(Measured(document, sentence, quantity));
    }

    private Measure Measured(Document document, Sentence sentence, QuantityMention quantity)
    {
        var (first, end) = (quantity.First, quantity.End);
        var unit = Behind(document, quantity.NumberEnd, sentence.EndToken, out var unitEnd) ?? Glued(document, quantity.NumberEnd - 1, sentence.EndToken, out unitEnd);
        if (unit is not null) end = Math.Max(end, unitEnd);
        // "€5m" is money, whatever else m may be.
        if ((unit?["kind"] is null or "currency" || document.Tokens[quantity.NumberEnd - 1].Kind == TokenKind.Alphanumeric) && Before(document, sentence, quantity.NumberFirst, out var sign) is { } money)
        {
            (unit, first) = (money, Math.Min(first, sign));
        }
        var name = quantity.Kind == NumberKind.Ordinal ? "ordinal" : unit?["unit"] ?? Counted(document, sentence, quantity.NumberEnd);
        return new Measure(document.Tokens[first].Start, document.Tokens[end - 1].End, first, end,
            new MentionQuantity(quantity.Low, quantity.High, quantity.Point, quantity.Comparator, name));
    }

    /// <summary>The unit behind a number: "5 km", "5-mile", "20 (kg)".</summary>
    private LexiconEntry? Behind(Document document, int at, int end, out int next)
    {
        next = at;
        if (at >= end) return null;
        var bracket = document.Tokens[at].Kind == TokenKind.Mark && document.Text[document.Tokens[at].Start] is '(' or '[';
        var hyphen = document.Tokens[at] is { Kind: TokenKind.Mark, SpaceBefore: false } && document.Text[document.Tokens[at].Start] is '-' or '\u2010' or '\u2011';
        if (_units.At(document, bracket || hyphen ? at + 1 : at, end) is not { } found || found.Entry["side"] == "before") return null;
        next = bracket ? found.End + 1 : found.End;
        return bracket && (found.End >= end || document.Text[document.Tokens[found.End].Start] is not (')' or ']')) ? null : found.Entry;
    }

    /// <summary>The unit inside the last token of a number: "300mm", "60km/h".</summary>
    private LexiconEntry? Glued(Document document, int token, int end, out int next)
    {
        next = token;
        if (document.Tokens[token].Kind != TokenKind.Alphanumeric) return null;
        var letters = document.TextOf(token).IndexOfAnyExcept("0123456789.,");
        if (letters <= 0 || _units.Inside(document, token, letters, end) is not { } found) return null;
        next = found.End;
        return found.Entry;
    }

    /// <summary>The sign of a currency before a number: "$5", "US$ 5", "EUR 5".</summary>
    private LexiconEntry? Before(Document document, Sentence sentence, int number, out int first)
    {
        for (first = Math.Max(sentence.FirstToken, number - 2); first < number; first++)
            if (_units.At(document, first, number) is { } found && found.End == number && found.Entry["kind"] == "currency"
                && (document.Tokens[first].Kind == TokenKind.Mark || document.Tokens[first].Capitals == 2 || found.Entry["side"] == "before")) return found.Entry;
        return null;
    }

    /// <summary>What a number counts, by the first noun behind it that a lexicon knows.</summary>
    private string? Counted(Document document, Sentence sentence, int at)
    {
        if (at < sentence.EndToken && document.Tokens[at] is { Kind: TokenKind.Mark, SpaceBefore: false } && document.Text[document.Tokens[at].Start] == '-') at++;
        for (var i = at; i < sentence.EndToken && i <= at + Adjectives; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word) return null;
            foreach (var hit in document.HitsAt(i))
            {
                if (hit.ClassId == _counted) return hit.Entry["class"];
                if (hit.ClassId == _uncounted) return hit.Entry["kind"] is "crowd" or "person" ? "person" : null;
            }
        }
        return null;
    }

    [ThreadStatic] private static List<QuantityMention>? _found;
}
