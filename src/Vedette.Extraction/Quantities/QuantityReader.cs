using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Quantities;

/// <summary>Reads numbers with what bounds them: "nearly 100,000", "two to three", "80,000-100,000", "200 or so". The
/// lexicon <c>comparators</c> holds the words. Immutable and safe to share between threads.</summary>
internal sealed class QuantityReader
{
    private enum Bound : byte
    {
        None,
        Exactly,
        About,
        Nearly,
        AtLeast,
        UpTo,
        MoreThan,
        FewerThan,
    }

    private readonly record struct Word(Bound Bound, bool Before, bool After, bool More);

    /// <summary>The longest comparator, in tokens.</summary>
    private const int Reach = 6;

    /// <summary>How far before "from A to B" a verb of change may stand.</summary>
    private const int GrowthReach = 8;

    /// <summary>How many words a count's noun may have before "from".</summary>
    private const int MostNouns = 3;

    private readonly INumberReader _numbers;
    private readonly int _class, _growth;
    private readonly int _first;
    private readonly Word[] _words;
    private readonly int _to, _and, _or, _between, _from;

    /// <param name="language">The pack that holds the words.</param>
    /// <param name="numbers">What counts as a number.</param>
    public QuantityReader(LanguagePack language, INumberReader numbers)
    {
        _numbers = numbers;
        (_class, _growth) = (language.ClassId("comparators"), language.ClassId("growth"));
        var rows = language.Entries("comparators");
        _first = rows.Count > 0 ? rows[0].Id : 0;
        _words = [.. rows.Select(r => new Word(
            Enum.Parse<Bound>((r["bound"] ?? "about").Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            r["place"] != "after", r["place"] != "before", r["more"] == "yes"))];
        (_to, _and, _or, _between, _from) =
            (Joint("to"), Joint("and"), Joint("or"), Joint("between"), Joint("from"));
        int Joint(string role) => language.Entries("number-joints").FirstOrDefault(e => e["role"] == role)?.Id ?? -1;
    }

    /// <summary>The quantities of a sentence, in order; none overlaps another.</summary>
    public void Read(Document document, Sentence sentence, List<QuantityMention> mentions)
    {
        var end = sentence.EndToken;
        for (var token = sentence.FirstToken; token < end; token++)
        {
            if (!_numbers.MayBegin(document.Tokens[token])) continue;
            if (!_numbers.TryRead(document, token, end, out var number))
            {
                token = _numbers.Skip(document, token, end) - 1;
                continue;
            }
            var mention = Bounded(document, sentence, number, mentions.Count > 0 ? mentions[^1] : null);
            if (mention.Comparator != Comparator.Range && IsJoined(document, number.End, end))
            {
                // "624-6622": two numbers written together that are no range are a name.
                token = number.End + 1;
                continue;
            }
            mentions.Add(mention);
            token = Math.Max(mention.NumberEnd, number.End) - 1;
        }
    }

    private QuantityMention Bounded(Document document, Sentence sentence, NumberValue number, QuantityMention? last)
    {
        var floor = last?.End ?? sentence.FirstToken;
        var first = number.First;
        var more = false;
        var bound = Bound.None;
        // Outermost wins, but "about" yields: "up to about", "at least some".
        while (TryBefore(document, floor, first, out var start, out var word))
        {
            if (bound is Bound.None or Bound.About or Bound.Exactly) bound = word.Bound;
            more |= word.More;
            first = start;
        }
        var lead = Lead(document, first, floor);
        if (lead > floor && Is(document, lead - 1, _from)
            && (IsFormer(document, sentence, last, lead - 1) || (Is(document, number.End, _to) && IsGrowth(document, sentence, lead - 1))))
            return Make(number, first, number.End, bound, more) with { Earlier = true };
        if (TryRange(document, sentence, number, first, floor, out var second, out var low, out var opened))
        {
            var vague = number.Kind == NumberKind.Vague || second.Kind == NumberKind.Vague;
            return new QuantityMention(opened, After(document, sentence, second.End, out _), number.First, second.End, low, second.Value, null,
                Comparator.Range, vague ? NumberKind.Vague : NumberKind.Cardinal, number.Bare && second.Bare, more);
        }
        var end = After(document, sentence, number.End, out var behind);
        if (behind is not Bound.None && bound is Bound.None or Bound.About or Bound.Exactly) bound = behind;
        return Make(number, first, end, bound, more);
    }

    /// <summary>"Fell to 87,000 from 94,000", "rose to 90,000 troops from 80,000": what is named last came first.</summary>
    private bool IsFormer(Document document, Sentence sentence, QuantityMention? last, int from) =>
        last is { } counted && Lead(document, counted.First, sentence.FirstToken) is var lead && lead > sentence.FirstToken && from - counted.End <= MostNouns && Is(document, lead - 1, _to) && IsGrowth(document, sentence, lead - 1);

    private static QuantityMention Make(NumberValue number, int first, int end, Bound bound, bool more)
    {
        var value = number.Value;
        if (bound == Bound.None && number.Kind == NumberKind.Round) bound = Bound.About;
        if (number.Kind == NumberKind.Vague && bound is not (Bound.UpTo or Bound.FewerThan)) bound = Bound.AtLeast;
        (double?, double?, double?, Comparator) q = bound switch
        {
            Bound.About => (value, value, value, Comparator.About),
            Bound.Nearly => (null, value, value, Comparator.About),
            Bound.AtLeast => (value, null, null, Comparator.AtLeast),
            Bound.UpTo => (null, value, null, Comparator.UpTo),
            Bound.MoreThan => (value, null, null, Comparator.MoreThan),
            Bound.FewerThan => (null, value, null, Comparator.FewerThan),
            _ => (value, value, value, Comparator.Exactly),
        };
        return new QuantityMention(first, end, number.First, number.End, q.Item1, q.Item2, q.Item3, q.Item4, number.Kind, number.Bare, more);
    }

    /// <summary>"A to B", "A-B", "between A and B", "from A to B", "A or B".</summary>
    private bool TryRange(Document document, Sentence sentence, NumberValue number, int first, int floor, out NumberValue second, out double low, out int opened)
    {
        (second, low, opened) = (default, number.Value, first);
        var at = number.End;
        if (number.Kind is NumberKind.Fraction || at + 1 >= sentence.EndToken) return false;
        var joint = at;
        // "80,000 troops to 100,000 troops" is left to its two numbers.
        var between = false;
        var dash = IsDash(document, joint);
        if (!dash && !Is(document, joint, _to) && !Is(document, joint, _or))
        {
            if (!Is(document, joint, _and) || !(Opens(document, first - 1, floor, _between) || Opens(document, number.First - 1, floor, _between))) return false;
            between = true;
        }
        var from = joint + 1;
        // "80,000 to about 100,000"
        while (from < sentence.EndToken && TryForward(document, from, out var word, out var wordEnd) && word.Bound == Bound.About && wordEnd < sentence.EndToken) from = wordEnd;
        // "$5 billion to $7 billion"
        if (IsSign(document, from) && IsSign(document, number.First - 1) && from + 1 < sentence.EndToken) from++;
        if (from >= sentence.EndToken || !_numbers.TryRead(document, from, sentence.EndToken, out second)) return false;
        if (second.Kind is NumberKind.Fraction) return false;
        // "80 to 100 thousand"
        if (number.Scale <= 1 && second.Scale >= 12 && number.Value < 1000 && number.Value * second.Scale <= second.Value) low = number.Value * second.Scale;
        if (low >= second.Value) return false;
        // "624-6622" is a telephone.
        if (dash && number.Bare && second.Bare && second.Value > low * 10) return false;
        if (Is(document, joint, _or) && (low * 3 < second.Value || number.Kind == NumberKind.Vague)) return false;
        var opener = Lead(document, first, floor) - 1;
        if (opener >= floor && (Is(document, opener, _between) || (Is(document, opener, _from) && !between))) opened = opener;
        return true;
    }

    /// <summary>Where a number with the sign of its currency begins.</summary>
    private static int Lead(Document document, int first, int floor) => first > floor && IsSign(document, first - 1) ? first - 1 : first;

    private static bool IsSign(Document document, int token) =>
        token >= 0 && token < document.Tokens.Length && document.Tokens[token].Kind == TokenKind.Mark
        && System.Globalization.CharUnicodeInfo.GetUnicodeCategory(document.Text, document.Tokens[token].Start) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary>Whether a verb of change stands shortly before: "grew from A to B" is two counts.</summary>
    private bool IsGrowth(Document document, Sentence sentence, int from)
    {
        foreach (var hit in document.Hits(Math.Max(sentence.FirstToken, from - GrowthReach), from))
            if (hit.ClassId == _growth) return true;
        return false;
    }

    private bool Opens(Document document, int token, int floor, int entry) => token >= floor && Is(document, token, entry);

    private bool Is(Document document, int token, int entry)
    {
        if (token < 0 || token >= document.Tokens.Length) return false;
        foreach (var hit in document.HitsAt(token))
            if (hit.Entry.Id == entry) return true;
        return false;
    }

    private static bool IsDash(Document document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } mark && document.Text[mark.Start] is '-' or '–' or '—' or '\u2010' or '\u2011';

    private static bool IsJoined(Document document, int token, int end) =>
        token + 1 < end && IsDash(document, token) && !document.Tokens[token].SpaceBefore
        && document.Tokens[token + 1] is { Kind: TokenKind.Number, SpaceBefore: false };

    private bool TryForward(Document document, int token, out Word word, out int end)
    {
        (word, end) = (default, token);
        foreach (var hit in document.HitsAt(token))
        {
            if (hit.ClassId != _class || !_words[hit.Entry.Id - _first].Before) continue;
            (word, end) = (_words[hit.Entry.Id - _first], hit.EndToken);
            return true;
        }
        return false;
    }

    /// <summary>The longest comparator that ends where the number, or a comparator, begins.</summary>
    private bool TryBefore(Document document, int floor, int first, out int start, out Word word)
    {
        for (start = Math.Max(floor, first - Reach); start < first; start++)
        {
            foreach (var hit in document.HitsAt(start))
            {
                if (hit.ClassId != _class || hit.EndToken != first) continue;
                word = _words[hit.Entry.Id - _first];
                if (word.Before) return true;
            }
        }
        word = default;
        return false;
    }

    private int After(Document document, Sentence sentence, int end, out Bound bound)
    {
        bound = Bound.None;
        if (end >= sentence.EndToken) return end;
        foreach (var hit in document.HitsAt(end))
        {
            if (hit.ClassId != _class || hit.EndToken > sentence.EndToken || !_words[hit.Entry.Id - _first].After || OpensNext(document, hit)) continue;
            bound = _words[hit.Entry.Id - _first].Bound;
            return hit.EndToken;
        }
        return end;
    }

    /// <summary>"less than 10 and more than 5": the last words of one comparator are the first of the next.</summary>
    private bool OpensNext(Document document, LexiconHit hit)
    {
        for (var token = hit.FirstToken + 1; token < hit.EndToken; token++)
            if (TryForward(document, token, out _, out var end) && end > hit.EndToken && end < document.Tokens.Length && _numbers.MayBegin(document.Tokens[end])) return true;
        return false;
    }

    /// <summary>A comparator behind the noun: "200 planes or so". Not contiguous, so the span does not grow.</summary>
    public QuantityMention WithTail(Document document, Sentence sentence, QuantityMention quantity, int afterNoun)
    {
        if (quantity.Bounded && quantity.Comparator != Comparator.About || quantity.Kind == NumberKind.Vague) return quantity;
        if (After(document, sentence, afterNoun, out var bound) == afterNoun || bound == Bound.None) return quantity;
        var number = new NumberValue(quantity.NumberFirst, quantity.NumberEnd, quantity.Size, quantity.Kind, 1, quantity.Bare);
        return Make(number, quantity.First, quantity.End, bound, quantity.More);
    }
}
