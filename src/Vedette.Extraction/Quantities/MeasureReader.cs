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
    private readonly NumeralReader _numerals;
    private readonly QuantityReader _quantities;
    private readonly int _counted, _uncounted, _functions, _links;

    public MeasureReader(LanguagePack language)
    {
        _units = language.Phrases("units");
        _numerals = new NumeralReader(language, _units);
        _quantities = new QuantityReader(language, _numerals);
        (_counted, _uncounted) = (language.ClassId("counted"), language.ClassId("uncounted"));
        (_functions, _links) = (language.ClassId("function-words"), language.ClassId("number-links"));
    }

    /// <summary>Adds the measures of a sentence, in order; none overlaps another.</summary>
    public void Read(Document document, Sentence sentence, List<Measure> measures)
    {
        var found = _found ??= [];
        found.Clear();
        _quantities.Read(document, sentence, found);
        var first = measures.Count;
        LexiconEntry? before = null;
        foreach (var quantity in found)
        {
            var measure = Measured(document, sentence, quantity, measures.Count > first && measures[^1].EndToken == quantity.First ? before : null, out var unit);
            if (IsPronoun(document, sentence, quantity, measure)) continue;
            if (measures.Count > first && Times(document, measures[^1], before, quantity) is { } scaled)
            {
                measures[^1] = scaled;
                continue;
            }
            if (measures.Count > first && GoesOn(document, measures[^1], before, measure, unit) is { } whole) measures[^1] = whole;
            else if (measures.Count > first && Between(document, measures[^1], measure) is { } range) measures[^1] = range;
            else measures.Add(measure);
            before = unit;
        }
    }

    /// <summary>"this one", "the one": no number.</summary>
    private bool IsPronoun(Document document, Sentence sentence, QuantityMention quantity, Measure measure) =>
        quantity.Point is 1 && quantity.Kind == NumberKind.Cardinal && measure.Value.Unit is null && quantity.NumberEnd == quantity.NumberFirst + 1
        && document.Tokens[quantity.NumberFirst].Kind == TokenKind.Word && quantity.NumberFirst > sentence.FirstToken
        && document.TryHit(quantity.NumberFirst - 1, _functions, out _);

    /// <summary>"75 USD million": a scale behind its currency.</summary>
    private static Measure? Times(Document document, Measure sum, LexiconEntry? unit, QuantityMention scale)
    {
        if (unit?["kind"] != "currency" || scale.NumberFirst != sum.EndToken || scale.NumberEnd != scale.NumberFirst + 1 || scale.Point is not { } factor || factor < 1000 || document.Tokens[scale.NumberFirst].Kind != TokenKind.Word) return null;
        return new Measure(sum.Start, document.Tokens[scale.NumberFirst].End, sum.FirstToken, scale.NumberEnd, Scaled(sum.Value, factor));
    }

    private static MentionQuantity Scaled(MentionQuantity value, double factor) => value with { Low = value.Low * factor, High = value.High * factor, Point = value.Point * factor };

    /// <summary>"six feet two inches", "3 dollars and 50 cents": a smaller unit behind a larger one.</summary>
    private Measure? GoesOn(Document document, Measure large, LexiconEntry? unit, Measure small, LexiconEntry? part)
    {
        // "15 dollars 50", "thirteen dollars and forty-five": of a hundred, where nothing follows that they would count.
        if (unit?["kind"] == "currency" && (part is null || (part == unit && small.FirstToken < large.EndToken)) && small.Value is { Comparator: Comparator.Exactly, Point: > 0 and < 100 and { } hundredths } && large.Value.Point is { } sum && sum == Math.Floor(sum)
            && hundredths == Math.Floor(hundredths) && document.Tokens[small.FirstToken].Kind != TokenKind.Mark && (part is not null || IsNext(document, large, small)) && (part is not null || small.Value.Unit is null) && (EndsClause(document, small.EndToken, document.Tokens.Length) || (part == unit && document.TextOf(small.EndToken - 1).Length == 2 && !Counts(document, small.EndToken))))
            return Joined(large, small, large.Value with { Low = large.Value.Low is null ? null : sum + (hundredths / 100), High = large.Value.High is null ? null : sum + (hundredths / 100), Point = sum + (hundredths / 100) });
        if (unit is null || part?["of"] is not { } of || (of != unit["unit"] && of != unit["kind"]) || large.Value.Point is not { } a || small.Value.Point is not { } b) return null;
        if (!IsNext(document, large, small)) return null;
        var value = a + (b / double.Parse(part["parts"]!, System.Globalization.CultureInfo.InvariantCulture));
        return Joined(large, small, large.Value with { Low = large.Value.Low is null ? null : value, High = large.Value.High is null ? null : value, Point = value });
    }

    /// <summary>"more than 100 and fewer than 200": one bound and the other.</summary>
    private Measure? Between(Document document, Measure first, Measure second)
    {
        var (low, high) = first.Value.Low is not null ? (first.Value, second.Value) : (second.Value, first.Value);
        if (low is not { Low: { } from, High: null, Point: null } || high is not { High: { } to, Low: null, Point: null } || from >= to || !IsNext(document, first, second)) return null;
        if (first.EndToken == second.FirstToken) return null;
        return Joined(first, second, new MentionQuantity(from, to, null, Comparator.Range, second.Value.Unit ?? first.Value.Unit));
    }

    /// <summary>Whether nothing but "and" stands between.</summary>
    private bool IsNext(Document document, Measure first, Measure second) =>
        second.FirstToken == first.EndToken || (second.FirstToken == first.EndToken + 1 && document.TryHit(first.EndToken, _links, out _));

    private static Measure Joined(Measure first, Measure second, MentionQuantity value) => new(first.Start, second.End, first.FirstToken, second.EndToken, value);

    private Measure Measured(Document document, Sentence sentence, QuantityMention quantity, LexiconEntry? larger, out LexiconEntry? unit)
    {
        var (first, end, millions) = (quantity.First, quantity.End, false);
        var coded = document.Tokens[quantity.NumberFirst].Kind == TokenKind.Word ? _numerals.CodeOf(document, quantity.NumberFirst) : null;
        var unitEnd = quantity.NumberEnd;
        unit = coded ?? Glued(document, quantity.NumberEnd - 1, sentence.EndToken, out unitEnd) ?? Behind(document, quantity.NumberEnd, sentence.EndToken, larger, out unitEnd);
        // "30 MUSD", "MEUR 60"
        if (unit is null && (Millions(document, quantity.NumberEnd, sentence.EndToken) is { } behind)) (unit, unitEnd, millions) = (behind, quantity.NumberEnd + 1, true);
        else if (unit is null && quantity.First > sentence.FirstToken && Millions(document, quantity.First - 1, sentence.EndToken) is { } ahead) (unit, first, unitEnd, millions) = (ahead, quantity.First - 1, end, true);
        if (unit is not null) end = Math.Max(end, unitEnd);
        // "€5m" is money, whatever else m may be.
        if (!millions && (unit?["kind"] is null or "currency" || document.Tokens[quantity.NumberEnd - 1].Kind == TokenKind.Alphanumeric) && Before(document, sentence, quantity.NumberFirst, out var sign) is { } money)
        {
            (unit, first) = (money, Math.Min(first, sign));
        }
        var name = quantity.Kind == NumberKind.Ordinal ? "ordinal" : unit?["unit"] ?? Counted(document, sentence, quantity.NumberEnd);
        var value = new MentionQuantity(quantity.Low, quantity.High, quantity.Point, quantity.Comparator, name);
        return new Measure(document.Tokens[first].Start, document.Tokens[end - 1].End, first, end, millions ? Scaled(value, 1e6) : value);
    }

    /// <summary>The currency of a code with an M before it, as balance sheets have it: "MUSD".</summary>
    private LexiconEntry? Millions(Document document, int token, int end) =>
        token < end && document.Tokens[token] is { Kind: TokenKind.Word, Capitals: 2, Length: 4 } && document.TextOf(token) is ['M', .. var code]
        && _units.Word(code) is { } unit && unit["kind"] == "currency" ? unit : null;

    /// <summary>The unit behind a number: "5 km", "5-mile", "20 (kg)".</summary>
    private LexiconEntry? Behind(Document document, int at, int end, LexiconEntry? larger, out int next)
    {
        next = at;
        if (at >= end) return null;
        var bracket = document.Tokens[at].Kind == TokenKind.Mark && document.Text[document.Tokens[at].Start] is '(' or '[';
        var hyphen = document.Tokens[at] is { Kind: TokenKind.Mark, SpaceBefore: false } && document.Text[document.Tokens[at].Start] is '-' or '\u2010' or '\u2011';
        if (_units.At(document, bracket || hyphen ? at + 1 : at, end) is not { } found) return null;
        // "10 $", but not "50 $ 30"
        if (found.Entry["side"] == "before" && found.End < end && document.Tokens[found.End].Kind is TokenKind.Number or TokenKind.Alphanumeric) return null;
        // "50,000 in 2020", "800,000 F-Series"; but "6 ft 2 in tall"
        if (found.Entry["weak"] is not null && !bracket && !(larger is not null && found.Entry["of"] == larger["unit"]) && (hyphen || !document.Tokens[at].SpaceBefore ? found.Entry["weak"] == "apart" : !EndsClause(document, found.End, end))) return null;
        next = bracket ? found.End + 1 : found.End;
        return bracket && (found.End >= end || document.Text[document.Tokens[found.End].Start] is not (')' or ']')) ? null : found.Entry;
    }

    /// <summary>Whether a number behind which a token stands would count it.</summary>
    private bool Counts(Document document, int at)
    {
        if (_units.At(document, at, document.Tokens.Length) is not null) return true;
        foreach (var hit in document.HitsAt(at))
            if (hit.ClassId == _counted || hit.ClassId == _uncounted) return true;
        return document.Tokens[at].Kind != TokenKind.Word;
    }

    private static bool EndsClause(Document document, int at, int end) =>
        at >= end || (document.Tokens[at].Kind == TokenKind.Mark && document.Text[document.Tokens[at].Start] is '.' or ',' or ';' or ':' or ')' or '?' or '!');

    /// <summary>The unit inside the last token of a number: "300mm", "60km/h".</summary>
    private LexiconEntry? Glued(Document document, int token, int end, out int next)
    {
        next = token;
        if (document.Tokens[token].Kind != TokenKind.Alphanumeric) return null;
        var letters = document.TextOf(token).IndexOfAnyExcept("0123456789.,");
        if (letters <= 0 || _numerals.IsScale(document, token, document.TextOf(token)[letters..], end) || _units.Inside(document, token, letters, end) is not { } found || (found.Entry["weak"] == "apart" && !_numerals.IsReading(document, token))) return null;
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
