using System.Globalization;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Quantities;

/// <summary>Reads the numbers that may count something, of digits or of words: no decimals, sums of money, shares, dates or
/// parts of names. The lexicon <c>numbers</c> holds the words.</summary>
internal sealed class NumberReader : INumberReader
{
    private enum WordKind : byte
    {
        None,
        Unit,
        Ten,
        Hundred,
        Scale,
        Group,
        Fraction,
        Vague,
    }

    private readonly record struct Word(WordKind Kind, double Value);

    private readonly int _class;
    private readonly Word[] _words;
    private readonly bool[] _opens;
    private readonly int _articles, _links;

    public NumberReader(LanguagePack language)
    {
        _class = language.ClassId("numbers");
        (_articles, _links) = (language.ClassId("number-articles"), language.ClassId("number-links"));
        var rows = language.Entries("numbers");
        FirstEntry = rows.Count > 0 ? rows[0].Id : 0;
        _opens = new bool[language.Words.Count];
        foreach (var row in rows)
            foreach (var form in row.Forms) Open(language, form);
        foreach (var article in language.Entries("number-articles"))
            foreach (var form in article.Forms) Open(language, form);
        _words = [.. rows.Select(r => new Word(Enum.Parse<WordKind>(r["kind"] ?? "unit", ignoreCase: true), double.Parse(r["value"] ?? "0", CultureInfo.InvariantCulture)))];
    }

    private int FirstEntry { get; }

    private void Open(LanguagePack language, string form)
    {
        var first = Tokenizer.Tokens(form)[0];
        if (language.Words.Find(form.AsSpan(first.Start, first.Length)) is >= 0 and var word) _opens[word] = true;
    }

    /// <inheritdoc />
    public bool MayBegin(Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Alphanumeric || (token.Word >= 0 && token.Word < _opens.Length && _opens[token.Word]);

    /// <inheritdoc />
    public bool TryRead(Document document, int at, int end, out NumberValue number)
    {
        number = default;
        var tokens = document.Tokens;
        if (tokens[at].Kind == TokenKind.Mark || tokens[at].Kind == TokenKind.Clitic) return false;
        if (tokens[at].Kind is TokenKind.Number or TokenKind.Alphanumeric) return TryDigits(document, at, end, out number);
        return TryWords(document, at, end, out number);
    }

    /// <summary>The end of a number that is none of ours ("$2.2 billion"), its scale words included.</summary>
    public int Skip(Document document, int at, int end)
    {
        var next = at + 1;
        if (document.Tokens[at].Kind is not (TokenKind.Number or TokenKind.Alphanumeric)) return next;
        while (next < end && TryWord(document, Joint(document, next, end), out var word, out var wordEnd) && word.Kind is WordKind.Scale or WordKind.Hundred or WordKind.Group) next = wordEnd;
        return next;
    }

    private bool TryDigits(Document document, int at, int end, out NumberValue number)
    {
        number = default;
        var text = document.Text;
        var token = document.Tokens[at];
        if (IsPartOfName(document, at)) return false;
        double value;
        var bare = true;
        var next = at + 1;
        var scale = 1.0;
        if (token.Kind == TokenKind.Alphanumeric)
        {
            if (!TrySuffixed(document.TextOf(at), out value, out scale)) return false;
            bare = false;
        }
        else
        {
            if (!TryParse(document.TextOf(at), out value, out var whole, out bare)) return false;
            // "94 300" with an ordinary space.
            if (bare && token.Length <= 3 && value > 0 && next < end && document.Tokens[next] is { Kind: TokenKind.Number, Length: 3, SpaceBefore: true } group
                && group.Start == token.End + 1 && text[token.End] == ' ' && double.TryParse(document.TextOf(next), NumberStyles.None, CultureInfo.InvariantCulture, out var tail))
            {
                value = value * 1000 + tail;
                bare = false;
                next++;
            }
            if (!whole && !(next < end && TryWord(document, next, out var follower, out _) && follower.Kind is WordKind.Scale)) return false;
        }
        if (IsTimeOrDate(document, next, end)) return false;
        next = Scales(document, next, end, ref value, ref scale);
        if (scale > 1) bare = false;
        number = new NumberValue(at, next, value, NumberKind.Cardinal, scale, bare);
        return true;
    }

    /// <summary>Multiplies by the scale words behind: "175 thousand", "1.2 million".</summary>
    private int Scales(Document document, int next, int end, ref double value, ref double scale)
    {
        while (next < end && TryWord(document, Joint(document, next, end), out var word, out var wordEnd))
        {
            if (word.Kind is WordKind.Scale or WordKind.Hundred && word.Value > scale)
            {
                value *= word.Value;
                scale = Math.Max(scale, word.Value);
            }
            else if (word is { Kind: WordKind.Vague, Value: 2000 or 200 or 24 } && scale <= 1)
            {
                // "175 thousands", "2 hundreds": a plural that is no plural.
                var factor = word.Value switch { 2000 => 1000, 200 => 100, _ => 12 };
                value *= factor;
                scale = factor;
            }
            else if (word is { Kind: WordKind.Group, Value: 12 } && scale <= 1)
            {
                value *= word.Value;
                scale = word.Value;
            }
            else
            {
                break;
            }
            next = wordEnd;
        }
        return next;
    }

    private bool TryWords(Document document, int at, int end, out NumberValue number)
    {
        number = default;
        // "a hundred", "a thousand", "a dozen"
        var first = at;
        var i = at;
        if (!TryWord(document, at, out var word, out var wordEnd))
        {
            if (!IsArticle(document, at) || at + 1 >= end || !TryWord(document, at + 1, out word, out wordEnd)) return false;
            if (word.Kind is not (WordKind.Hundred or WordKind.Scale or WordKind.Group)) return false;
            i = at + 1;
        }
        if (wordEnd > end) return false;
        switch (word.Kind)
        {
            case WordKind.Vague:
                number = new NumberValue(first, wordEnd, word.Value, NumberKind.Vague, word.Value, false);
                return true;
            case WordKind.Fraction:
                number = new NumberValue(first, wordEnd, word.Value, NumberKind.Fraction, 1, false);
                return true;
            case WordKind.Group:
                number = new NumberValue(first, wordEnd, word.Value, NumberKind.Round, word.Value, false);
                return true;
        }
        // "thousand" alone is the tail of something else.
        if (i == first && word.Kind is WordKind.Scale or WordKind.Hundred) return false;
        double total = 0, current = 0, scale = 1;
        var last = first;
        var previous = WordKind.None;
        while (i < end && TryWord(document, i, out word, out wordEnd) && wordEnd <= end)
        {
            var opens = previous is WordKind.None or WordKind.Hundred or WordKind.Scale;
            var kind = word.Kind;
            if (kind == WordKind.Unit && (opens || (previous == WordKind.Ten && word.Value is > 0 and < 10)))
            {
                current += word.Value;
            }
            else if (kind == WordKind.Ten && opens)
            {
                current += word.Value;
            }
            else if (kind == WordKind.Hundred && previous is WordKind.None or WordKind.Unit)
            {
                (current, scale) = (Math.Max(current, 1) * 100, 100);
            }
            else if (kind == WordKind.Scale && previous != WordKind.Scale)
            {
                (total, current, scale) = (total + Math.Max(current, 1) * word.Value, 0, word.Value);
            }
            else if (kind == WordKind.Vague && word.Value is 2000 or 200 && previous is WordKind.Unit or WordKind.Ten)
            {
                // "fifty thousands": a plural that is no plural.
                scale = word.Value is 2000 ? 1000 : 100;
                (total, current, kind) = (total + current * scale, 0, WordKind.Scale);
            }
            else if (kind == WordKind.Group && word.Value is 12 && previous == WordKind.Unit)
            {
                (current, scale) = (current * 12, 12);
            }
            else
            {
                break;
            }
            previous = kind;
            last = i = wordEnd;
            if (i >= end) break;
            var joint = Joint(document, i, end);
            // "one hundred and seventy-five"
            if (joint == i && previous is WordKind.Hundred or WordKind.Scale && IsAnd(document, i) && i + 1 < end
                && TryWord(document, i + 1, out var after, out _) && after.Kind is WordKind.Unit or WordKind.Ten)
                joint = i + 1;
            i = joint;
        }
        if (last == first || total + current <= 0) return false;
        number = new NumberValue(first, last, total + current, NumberKind.Cardinal, scale, false);
        return true;
    }

    /// <summary>Steps over a hyphen written between two words: "forty-one", "90-thousand".</summary>
    private static int Joint(Document document, int token, int end) =>
        token + 1 < end && IsHyphen(document, token) && !document.Tokens[token].SpaceBefore && !document.Tokens[token + 1].SpaceBefore ? token + 1 : token;

    private bool TryWord(Document document, int token, out Word word, out int end)
    {
        if (token < document.Tokens.Length && document.TryHit(token, _class, out var hit))
        {
            word = _words[hit.Entry.Id - FirstEntry];
            end = hit.EndToken;
            return true;
        }
        word = default;
        end = token;
        return false;
    }

    private bool IsArticle(Document document, int token) => document.TryHit(token, _articles, out _);

    private bool IsAnd(Document document, int token) => document.TryHit(token, _links, out _);

    private static bool IsHyphen(Document document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } mark && document.Text[mark.Start] is '-' or '\u2010' or '\u2011';

    /// <summary>"Zapad-2021", "T-72", "#41", "$90,000", "v1.2": digits that are part of a name, a sum of money or an address.</summary>
    private static bool IsPartOfName(Document document, int at)
    {
        var tokens = document.Tokens;
        if (at == 0 || tokens[at].SpaceBefore) return at > 0 && IsMoney(document, at - 1);
        var before = tokens[at - 1];
        if (before.Kind == TokenKind.Word || before.Kind == TokenKind.Alphanumeric) return true;
        if (before.Kind != TokenKind.Mark) return false;
        var mark = document.Text[before.Start];
        if (Tokenizer.IsApostrophe(mark) && tokens[at].Length == 2) return true;
        if (mark is '#' or '№' or '@' or '/' or '_' or '+' or '=' or '&' or ':' or '.' || IsMoney(document, at - 1)) return true;
        if (mark is not ('-' or '\u2010' or '\u2011') || before.SpaceBefore || at < 2) return false;
        if (tokens[at - 2].Kind is TokenKind.Word or TokenKind.Alphanumeric || (tokens[at - 2].Kind == TokenKind.Number && IsPartOfName(document, at - 2))) return true;
        // The tail of "2021-12-04" and of "8-800-100".
        return tokens[at - 2] is { Kind: TokenKind.Number } && (IsJoinedNumber(document, at - 2) || (at + 2 < tokens.Length && IsJoinedNumber(document, at + 2)));
    }

    /// <summary>Whether a number is joined by a hyphen to the number before it.</summary>
    private static bool IsJoinedNumber(Document document, int at) =>
        at >= 2 && document.Tokens[at] is { Kind: TokenKind.Number, SpaceBefore: false } && IsHyphen(document, at - 1)
        && !document.Tokens[at - 1].SpaceBefore && document.Tokens[at - 2].Kind == TokenKind.Number;

    private static bool IsMoney(Document document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Mark } mark && CharUnicodeInfo.GetUnicodeCategory(document.Text, mark.Start) == UnicodeCategory.CurrencySymbol;

    /// <summary>"08:57", "2021-12-04", "8-800-100", "1/2", "12 %", "51.5°": what follows makes it another sort of number.</summary>
    private static bool IsTimeOrDate(Document document, int next, int end)
    {
        var tokens = document.Tokens;
        if (next >= end || tokens[next].Kind != TokenKind.Mark) return false;
        var mark = document.Text[tokens[next].Start];
        if (mark is '%' or '°' or '‰' or '€' or '£' or '₴' or '₽') return true;
        if (tokens[next].SpaceBefore || next + 1 >= end || tokens[next + 1].SpaceBefore) return false;
        var digits = tokens[next + 1].Kind is TokenKind.Number;
        if (mark is ':' or '/') return digits;
        // Three numbers joined by hyphens: a date or a telephone.
        return mark is '-' && digits && next + 3 < end && !tokens[next + 2].SpaceBefore && document.Text[tokens[next + 2].Start] is '-'
               && tokens[next + 3] is { Kind: TokenKind.Number, SpaceBefore: false };
    }

    /// <summary>"94,300", "100.000", "94 300" (no-break), "1.2", "1,2", "2021".</summary>
    private static bool TryParse(ReadOnlySpan<char> digits, out double value, out bool whole, out bool bare)
    {
        (value, whole, bare) = (0, true, true);
        if (digits.Length > 24) return false;
        var groups = true;
        var separators = 0;
        var separator = '\0';
        var run = 0;
        foreach (var c in digits)
        {
            if (char.IsAsciiDigit(c))
            {
                run++;
                continue;
            }
            var kind = Tokenizer.IsGroupSpace(c) ? ' ' : c;
            if (separators > 0 && kind != separator) groups = false;
            if (separators == 0 ? run is 0 or > 3 : run != 3) groups = false;
            separator = kind;
            separators++;
            run = 0;
        }
        if (separators == 0) return double.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        bare = false;
        if (groups && run == 3 && digits[0] != '0')
        {
            foreach (var c in digits)
                if (char.IsAsciiDigit(c)) value = value * 10 + (c - '0');
            return true;
        }
        if (separators > 1 || separator == ' ' || run > 2) return false;
        // One or two places behind a comma or dot: a decimal, a count only before "thousand" or "million".
        var split = digits.IndexOfAny(',', '.');
        whole = false;
        return double.TryParse($"{digits[..split]}.{digits[(split + 1)..]}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>"90k", "175K", "1.2m", "100,000-odd".</summary>
    private static bool TrySuffixed(ReadOnlySpan<char> text, out double value, out double scale)
    {
        (value, scale) = (0, 1);
        var split = text.IndexOfAnyExcept("0123456789.,");
        if (split <= 0) return false;
        scale = text[split..] switch { "k" or "K" => 1000, "m" or "M" or "mn" or "mln" => 1_000_000, "bn" => 1_000_000_000, _ => 0 };
        if (scale == 0 || !TryParse(text[..split], out value, out _, out _)) return false;
        value *= scale;
        return true;
    }
}
