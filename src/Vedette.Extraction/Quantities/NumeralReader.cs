using System.Globalization;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Quantities;

/// <summary>Reads any number at a token: counts, decimals, fractions, ordinals, negative numbers, sums of money and shares; no
/// addresses, versions and dates written with dots. Immutable and safe to share between threads.</summary>
internal sealed partial class NumeralReader : INumberReader
{
    // Longer digits are an account, a key or noise.
    private const int LongestDigits = 40;

    // Nobody counts further; words in a heap would go on for ever.
    private const double Largest = 1e21;
    private const int LongestNumber = 40;

    // ISO 4217 codes are of three letters.
    private const int CodeLetters = 3;

    private readonly NumeralWords _words;
    private readonly PhraseTable _units;
    private readonly int _counted, _uncounted;

    /// <param name="language">The pack that holds the words.</param>
    /// <param name="units">The units that may be written together with a number: "300mm".</param>
    public NumeralReader(LanguagePack language, PhraseTable units) =>
        (_words, _units, _counted, _uncounted) = (new NumeralWords(language), units, language.ClassId("counted"), language.ClassId("uncounted"));

    /// <inheritdoc />
    public bool MayBegin(Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Alphanumeric or TokenKind.Mark || _words.MayOpen(token) || token is { Word: < 0, Capitals: 2, Length: > CodeLetters };

    /// <inheritdoc />
    public int Skip(Document document, int at, int end)
    {
        // The rest of a chain of digits: "2021-12-04", "8-800-100", "192.168.1.2".
        var next = at + 1;
        if (document.Tokens[at].Kind == TokenKind.Mark) return next;
        if (IsDialled(document, at, end, out var dialled)) return dialled;
        while (next + 1 < end && document.Tokens[next] is { Kind: TokenKind.Mark, SpaceBefore: false } && document.Tokens[next + 1] is { Kind: TokenKind.Number or TokenKind.Alphanumeric, SpaceBefore: false }
               && document.Text[document.Tokens[next].Start] is '-' or '/' or ':' or '.' or '_') next += 2;
        return next;
    }

    /// <inheritdoc />
    public bool TryRead(Document document, int at, int end, out NumberValue number) =>
        TryAny(document, at, Math.Min(end, at + LongestNumber), out number) && Math.Abs(number.Value) <= Largest;

    private bool TryAny(Document document, int at, int end, out NumberValue number)
    {
        number = default;
        var token = document.Tokens[at];
        if (token.Kind == TokenKind.Clitic) return false;
        if (token.Kind == TokenKind.Mark) return TryMarked(document, at, end, out number);
        if (token.Kind is TokenKind.Number or TokenKind.Alphanumeric) return TryDigits(document, at, end, out number);
        if (token is { Word: < 0, Capitals: 2, Length: > CodeLetters }) return TryCoded(document, at, end, out number);
        if (_words.Of(token).Kind == NumeralKind.Minus)
            return at + 1 < end && document.Tokens[at + 1].Kind != TokenKind.Mark && TryAny(document, at + 1, end, out number) && Negate(at, ref number);
        return TryWords(document, at, end, out number);
    }

    /// <summary>"-5", "−5", ".08", "½".</summary>
    private bool TryMarked(Document document, int at, int end, out NumberValue number)
    {
        number = default;
        var token = document.Tokens[at];
        var c = document.Text[token.Start];
        if (token.Length == 1 && Vulgar(c) is { } vulgar)
        {
            number = new NumberValue(at, at + 1, vulgar, NumberKind.Cardinal, 1, false);
            return true;
        }
        if (at + 1 >= end || document.Tokens[at + 1].Kind is not (TokenKind.Number or TokenKind.Alphanumeric)) return false;
        var opens = at == 0 || token.SpaceBefore || document.Text[document.Tokens[at - 1].Start] is '(' or '[' or '"' or '“';
        if (!opens || document.Tokens[at + 1].SpaceBefore) return false;
        if (c == '.' && document.Tokens[at + 1].Kind == TokenKind.Number)
        {
            if (!double.TryParse($"0.{document.TextOf(at + 1)}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return false;
            var scale = 1.0;
            number = new NumberValue(at, Scales(document, at + 2, end, ref value, ref scale), value, NumberKind.Cardinal, scale, false);
            return true;
        }
        if (c is not ('-' or '\u2212' or '\u2013')) return false;
        return TryDigits(document, at + 1, end, out number, signed: true) && number.Kind == NumberKind.Cardinal && Negate(at, ref number);
    }

    private static bool Negate(int at, ref NumberValue number)
    {
        number = number with { First = at, Value = -number.Value, Bare = false };
        return true;
    }

    private bool TryDigits(Document document, int at, int end, out NumberValue number, bool signed = false)
    {
        number = default;
        var token = document.Tokens[at];
        if (token.Length > LongestDigits || (!signed && IsPartOfName(document, at)) || IsChain(document, at, end) || IsDialled(document, at, end, out _)) return false;
        if (IsSlashed(document, at, end) && !(double.TryParse(document.TextOf(at), NumberStyles.None, CultureInfo.InvariantCulture, out var upper) && TryFraction(document, at, at + 1, end, upper, out _))) return false;
        var text = document.TextOf(at);
        if (token.Kind == TokenKind.Alphanumeric) return TrySuffixed(document, at, end, text, out number);
        if (!TryParse(text, out var value, out var bare)) return false;
        var next = at + 1;
        if (bare && token.Length <= 3 && value > 0) next = Groups(document, next, end, ref value, ref bare);
        if (TryFraction(document, at, next, end, value, out number)) return true;
        if (bare && Mixed(document, at, end, out number)) return true;
        if (next < end && document.Tokens[next] is { Kind: TokenKind.Mark, Length: 1, SpaceBefore: false } mark && Vulgar(document.Text[mark.Start]) is { } vulgar)
        {
            number = new NumberValue(at, next + 1, value + vulgar, NumberKind.Cardinal, 1, false);
            return true;
        }
        if (Out(document, at, next, end, value, out number)) return true;
        // "4 thousand 3 hundred and 21"
        if (bare && value == Math.Floor(value) && TryCardinal(document, at, end, out var whole, out var wholeEnd, out var wholeScale) && wholeEnd > next)
        {
            wholeEnd = WithFraction(document, wholeEnd, end, EndsInScale(document, wholeEnd, end) ? wholeScale : 1, ref whole);
            number = new NumberValue(at, wholeEnd, whole, NumberKind.Cardinal, wholeScale, false);
            return true;
        }
        var scale = 1.0;
        var scaled = Scales(document, next, end, ref value, ref scale);
        if (scaled > next) scaled = WithFraction(document, scaled, end, EndsInScale(document, scaled, end) ? scale : 1, ref value);
        number = new NumberValue(at, scaled, value, NumberKind.Cardinal, scale, bare && scaled == next);
        return true;
    }

    /// <summary>"94 300", "1 414 021 100": groups of three behind ordinary spaces.</summary>
    private static int Groups(Document document, int next, int end, ref double value, ref bool bare)
    {
        while (next < end && document.Tokens[next] is { Kind: TokenKind.Number, Length: >= 3 } group && group.Start == document.Tokens[next - 1].End + 1
               && document.Text[group.Start - 1] == ' ' && value < 1e12
               && double.TryParse(document.TextOf(next), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var tail) && tail < 1000
               && document.TextOf(next).IndexOf('.') is -1 or 3 && (group.Length == 3 || document.TextOf(next)[3] == '.'))
        {
            value = (value * 1000) + tail;
            bare = false;
            next++;
        }
        return next;
    }

    /// <summary>"3/4", "11/2" is none.</summary>
    private static bool TryFraction(Document document, int at, int next, int end, double value, out NumberValue number)
    {
        number = default;
        if (next != at + 1 || next + 1 >= end || document.Text[document.Tokens[next].Start] != '/' || document.Tokens[next].SpaceBefore || document.Tokens[next + 1] is not { Kind: TokenKind.Number, SpaceBefore: false, Length: <= 4 }) return false;
        if (!double.TryParse(document.TextOf(next + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var parts) || value >= parts || value < 1 || !IsUsualDenominator(parts)) return false;
        number = new NumberValue(at, next + 2, value / parts, NumberKind.Cardinal, 1, false);
        return true;
    }

    private static bool IsUsualDenominator(double parts) => parts is >= 2 and <= 10 or 12 or 16 or 20 or 32 or 64 or 100 or 1000;

    /// <summary>"2 1/4".</summary>
    private static bool Mixed(Document document, int at, int end, out NumberValue number)
    {
        number = default;
        if (at + 3 >= end || document.Tokens[at + 1] is not { Kind: TokenKind.Number, SpaceBefore: true } || !double.TryParse(document.TextOf(at), NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            || !double.TryParse(document.TextOf(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var upper) || !TryFraction(document, at + 1, at + 2, end, upper, out var part)) return false;
        number = new NumberValue(at, part.End, whole + part.Value, NumberKind.Cardinal, 1, false);
        return true;
    }

    /// <summary>"one in five", "2 out of 3": a share.</summary>
    private bool Out(Document document, int at, int next, int end, double value, out NumberValue number)
    {
        number = default;
        if (value < 1 || value != Math.Floor(value) || _words.Overs.At(document, next, end) is not { } over || over.Entry["kind"] is not ("over" or "in")) return false;
        if (over.End >= end || !TryPlain(document, over.End, end, out var parts, out var after) || parts <= value || parts > 1000) return false;
        // "two in 100 days", "5 in 12 km"
        if (over.Entry["kind"] == "in" && (after < end && document.Tokens[after].Kind != TokenKind.Mark && _units.At(document, after, end) is not null)) return false;
        if (over.Entry["kind"] == "in" && parts > 100 && parts != 1000) return false;
        number = new NumberValue(at, after, value / parts, NumberKind.Fraction, 1, false);
        return true;
    }

    private bool TryPlain(Document document, int at, int end, out double value, out int next)
    {
        next = at + 1;
        if (document.Tokens[at].Kind == TokenKind.Number) return double.TryParse(document.TextOf(at), NumberStyles.None, CultureInfo.InvariantCulture, out value) && !IsChain(document, at, end);
        return TryCardinal(document, at, end, out value, out next, out _);
    }

    /// <summary>"90k", "$1.2m", "41st", "300mm".</summary>
    private bool TrySuffixed(Document document, int at, int end, ReadOnlySpan<char> text, out NumberValue number)
    {
        number = default;
        var split = text.IndexOfAnyExcept("0123456789.,");
        if (split <= 0) return false;
        var letters = text[split..];
        if (_words.IsOrdinalSuffix(letters))
        {
            if (!double.TryParse(text[..split], NumberStyles.None, CultureInfo.InvariantCulture, out var place)) return false;
            number = new NumberValue(at, at + 1, place, NumberKind.Ordinal, 1, false);
            return true;
        }
        if (!TryParse(text[..split], out var value, out _)) return false;
        var suffix = _words.Of(letters);
        var money = at > 0 && IsMoney(document, at - 1);
        if (suffix.Kind == NumeralKind.Suffix || (suffix.Kind == NumeralKind.Money && (money || letters is "M" || IsScale(document, at, letters, end))))
        {
            number = new NumberValue(at, at + 1, value * suffix.Value, NumberKind.Cardinal, suffix.Value, false);
            return true;
        }
        if (_units.Inside(document, at, split, end) is not { } unit || (unit.Entry["weak"] == "apart" && !IsReading(document, at))) return false;
        number = new NumberValue(at, at + 1, value, NumberKind.Cardinal, 1, false);
        return true;
    }

    /// <summary>"37.5C", "minus 40C": a letter behind digits that is a unit and no part of a name.</summary>
    internal bool IsReading(Document document, int at) =>
        (document.TextOf(at).Contains('.') && (at + 1 >= document.Tokens.Length || document.Tokens[at + 1].SpaceBefore || document.Text[document.Tokens[at + 1].Start] is '.' or ',' or ';' or ')'))
        || (at > 0 && _words.Of(document.Tokens[at - 1]).Kind == NumeralKind.Minus);

    /// <summary>"2.5m people", "50m roubles": what follows is counted or a unit, so that the letter is a scale.</summary>
    internal bool IsScale(Document document, int at, ReadOnlySpan<char> letters, int end)
    {
        if (letters is not "m" || ++at >= end || document.Tokens[at].Kind != TokenKind.Word || (at + 1 < end && document.Tokens[at + 1].Kind == TokenKind.Clitic)) return false;
        if (_units.At(document, at, end) is { } unit) return unit.Entry["weak"] is null;
        foreach (var hit in document.HitsAt(at))
            if ((hit.ClassId == _counted && hit.Entry["number"] != "singular") || (hit.ClassId == _uncounted && hit.Entry["kind"] is "crowd" or "person")) return true;
        return false;
    }

    /// <summary>"USD115", "EUR2.5": an amount behind the code of its currency.</summary>
    private bool TryCoded(Document document, int at, int end, out NumberValue number)
    {
        number = default;
        var digits = document.TextOf(at)[CodeLetters..];
        if (CodeOf(document, at) is null || digits.Length > LongestDigits) return false;
        var next = at + 1;
        var value = double.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (next + 1 < end && document.Text[document.Tokens[next].Start] is '.' && document.Tokens[next] is { SpaceBefore: false } && document.Tokens[next + 1] is { Kind: TokenKind.Number, SpaceBefore: false }
            && double.TryParse($"{digits}.{document.TextOf(next + 1)}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var exact))
            (value, next) = (exact, next + 2);
        var scale = 1.0;
        next = Scales(document, next, end, ref value, ref scale);
        number = new NumberValue(at, next, value, NumberKind.Cardinal, scale, false);
        return true;
    }

    /// <summary>The currency whose code stands in one token before digits.</summary>
    internal LexiconEntry? CodeOf(Document document, int token)
    {
        var text = document.TextOf(token);
        if (text.Length <= CodeLetters || text[CodeLetters..].IndexOfAnyExceptInRange('0', '9') >= 0) return null;
        return _units.Word(text[..CodeLetters]) is { } unit && unit["kind"] == "currency" ? unit : null;
    }

    private static double? Vulgar(char c) =>
        char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber && char.GetNumericValue(c) is > 0 and < 1 and var value ? value : null;

    private static bool IsMoney(Document document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Mark } mark && CharUnicodeInfo.GetUnicodeCategory(document.Text, mark.Start) == UnicodeCategory.CurrencySymbol;

    /// <summary>"Zapad-2021", "T-72", "#41", "v1.2", "a/3".</summary>
    private static bool IsPartOfName(Document document, int at)
    {
        var tokens = document.Tokens;
        if (at == 0 || tokens[at].SpaceBefore || IsMoney(document, at - 1)) return false;
        var before = tokens[at - 1];
        if (before.Kind != TokenKind.Mark) return true;
        var mark = document.Text[before.Start];
        if (mark is '#' or '№' or '@' or '/' or '_' or '=' or '&' or ':' or '.' or '%' || Tokenizer.IsApostrophe(mark)) return true;
        if (mark is not ('-' or '\u2010' or '\u2011') || before.SpaceBefore || at < 2) return false;
        // "80-100", "5k-20k"
        return tokens[at - 2].Kind is not TokenKind.Number && !(tokens[at - 2].Kind is TokenKind.Alphanumeric && char.IsAsciiDigit(document.Text[tokens[at - 2].Start]));
    }

    /// <summary>"2021-12-04", "08:57", "192.168.1.2", "22.04.2021": digits that go on behind a mark.</summary>
    private static bool IsChain(Document document, int at, int end)
    {
        var tokens = document.Tokens;
        if (document.TextOf(at) is var text && text.IndexOf('.') is >= 0 and var dot && text[(dot + 1)..].Contains('.') && !IsDotted(text)) return true;
        if (at + 2 >= end || tokens[at + 1] is not { Kind: TokenKind.Mark, SpaceBefore: false } || tokens[at + 2].SpaceBefore || tokens[at + 2].Kind is not (TokenKind.Number or TokenKind.Alphanumeric)) return false;
        var mark = document.Text[tokens[at + 1].Start];
        if (mark is ':') return true;
        return mark is '-' or '/' && at + 4 < end && tokens[at + 3] is { Kind: TokenKind.Mark, SpaceBefore: false } && document.Text[tokens[at + 3].Start] == mark && tokens[at + 4] is { Kind: TokenKind.Number, SpaceBefore: false };
    }

    /// <summary>"+380 44 123 45 67", "020 7946 0958": three and more runs of digits, spaces between, that make no number in groups of three.</summary>
    private static bool IsDialled(Document document, int at, int end, out int next)
    {
        next = at;
        var (runs, groups) = (0, true);
        while (next < end && document.Tokens[next] is { Kind: TokenKind.Number } run && document.TextOf(next).IndexOfAnyExceptInRange('0', '9') < 0 && (runs == 0 || (run.SpaceBefore && run.Start == document.Tokens[next - 1].End + 1)))
        {
            groups &= runs == 0 ? run.Length <= 3 : run.Length == 3;
            (runs, next) = (runs + 1, next + 1);
        }
        var leads = document.Text[document.Tokens[at].Start] == '0' || (at > 0 && document.Text[document.Tokens[at - 1].Start] == '+' && !document.Tokens[at].SpaceBefore);
        return runs >= 3 && (leads || !groups);
    }

    /// <summary>"1.500.000": groups of three, more than an address has or one above 255.</summary>
    private static bool IsDotted(ReadOnlySpan<char> digits)
    {
        var (groups, address) = (0, true);
        foreach (var range in digits.Split('.'))
        {
            var group = digits[range];
            if (group.Length is 0 or > 3 || (groups > 0 && group.Length != 3) || group.ContainsAnyExceptInRange('0', '9') || (groups == 0 && group[0] == '0')) return false;
            address &= int.Parse(group, NumberStyles.None, CultureInfo.InvariantCulture) < 256;
            groups++;
        }
        return groups > 2 && !(address && groups == 4);
    }

    /// <summary>"24/7", "9/11": two numbers that are a name or a date unless they make a fraction.</summary>
    private static bool IsSlashed(Document document, int at, int end) =>
        at + 2 < end && document.Tokens[at + 1] is { Kind: TokenKind.Mark, SpaceBefore: false } slash && document.Text[slash.Start] == '/'
        && document.Tokens[at + 2] is { Kind: TokenKind.Number, SpaceBefore: false };

    /// <summary>"94,300", "9.2321", "1,5" (one or two places behind a comma), "94 300" (no-break).</summary>
    /// <param name="digits">The characters.</param>
    /// <param name="value">Their value.</param>
    /// <param name="bare">Digits only.</param>
    private static bool TryParse(ReadOnlySpan<char> digits, out double value, out bool bare)
    {
        bare = digits.IndexOfAnyExceptInRange('0', '9') < 0;
        if (bare) return double.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        if (IsDotted(digits)) return double.TryParse(digits.ToString().Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        Span<char> plain = stackalloc char[LongestDigits];
        value = 0;
        var (length, separators, run) = (0, 0, 0);
        var (dot, comma) = (digits.LastIndexOf('.'), digits.LastIndexOf(','));
        // Of both, the later is the decimal point; a lone comma is one where other than three digits stand behind it.
        var point = dot >= 0 && comma >= 0 ? Math.Max(dot, comma) : dot >= 0 ? dot : comma >= 0 && digits.IndexOf(',') == comma && digits.Length - comma - 1 != 3 ? comma : -1;
        for (var i = 0; i < digits.Length; i++)
        {
            if (char.IsAsciiDigit(digits[i]))
            {
                plain[length++] = digits[i];
                run++;
                continue;
            }
            // Groups of three, before them also of two, as in India.
            if ((point >= 0 && i > point) || (separators == 0 ? run is 0 or > 3 && i != point : run is not (2 or 3) || (i == point && run != 3))) return false;
            if (i == point) plain[length++] = '.';
            (separators, run) = (separators + 1, 0);
        }
        if (point < 0 && run != 3) return false;
        return double.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
