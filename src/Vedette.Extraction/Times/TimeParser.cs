using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <summary>Reads times at given tokens of one sentence. Every method that reads something returns the token behind it,
/// or -1 where there is nothing of the kind; nothing is read twice at one place, so the cost is linear.</summary>
internal ref partial struct TimeParser
{
    // As far as anybody plans or warns.
    private const int LastYear = 2199;

    private readonly Document _document;
    private readonly TimeLexicon _lexicon;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly int _first;
    private readonly int _end;

    public TimeParser(Document document, TimeLexicon lexicon, Sentence sentence)
    {
        (_document, _lexicon) = (document, lexicon);
        _tokens = document.Tokens;
        (_first, _end) = (sentence.FirstToken, sentence.EndToken);
    }

    /// <summary>What the word at a token is to times; nothing outside the sentence.</summary>
    private readonly ref readonly TimeWord W(int p)
    {
        if (p >= _first && p < _end) return ref _lexicon.Of(_tokens[p]);
        return ref TimeLexicon.Nothing;
    }

    private readonly bool Is(int p, TimeRole role) => p >= _first && p < _end && W(p).Is(role);

    private readonly bool IsMark(int p, char mark) =>
        p >= _first && p < _end && _tokens[p].Kind == TokenKind.Mark && _tokens[p].Length == 1 && _document.Text[_tokens[p].Start] == mark;

    private readonly bool IsDash(int p) =>
        p >= _first && p < _end && _tokens[p].Kind == TokenKind.Mark && _tokens[p].Length == 1
        && _document.Text[_tokens[p].Start] is '-' or '–' or '—' or '‑' or '‐' or '−';

    private readonly bool IsApostrophe(int p) => p >= _first && p < _end && _tokens[p].Kind == TokenKind.Mark && Tokenizer.IsApostrophe(_document.Text[_tokens[p].Start]);

    private readonly bool Glued(int p) => p > _first && p < _end && !_tokens[p].SpaceBefore;

    private readonly bool IsNumber(int p) => p >= _first && p < _end && _tokens[p].Kind == TokenKind.Number;

    private readonly ReadOnlySpan<char> Text(int p) => _document.TextOf(p);

    private readonly int SkipComma(int p) => IsMark(p, ',') ? p + 1 : p;

    private readonly int Skip(int p, TimeRole role) => Is(p, role) ? p + 1 : p;

    /// <summary>The phrase of a lexicon at a token.</summary>
    private readonly bool Phrase(int p, int lexicon, out LexiconHit hit)
    {
        hit = default;
        return lexicon >= 0 && p >= _first && p < _end && _document.TryHit(p, lexicon, out hit) && hit.EndToken <= _end;
    }

    /// <summary>A role that a phrase or a word has.</summary>
    private readonly int Role(int p, out TimeRole role)
    {
        if (Phrase(p, _lexicon.Relations, out var hit))
        {
            role = TimeLexicon.RoleOf(hit.Entry);
            return hit.EndToken;
        }
        role = p >= _first && p < _end ? W(p).Role : TimeRole.None;
        return role == TimeRole.None ? -1 : p + 1;
    }

    /// <summary>The plain digits of a number token of at most four digits; -1 for "94,300", "1.2" and longer ones.</summary>
    private readonly int Digits(int p, out int count)
    {
        count = 0;
        if (!IsNumber(p)) return -1;
        var text = Text(p);
        if (text.Length > 4) return -1;
        var value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return -1;
            value = (value * 10) + c - '0';
        }
        count = text.Length;
        return value;
    }

    /// <summary>A cardinal number up to 9999 in digits or words: "3", "twenty-four", "a hundred".</summary>
    private readonly int Cardinal(int p, out int value, out bool vague)
    {
        vague = false;
        value = Digits(p, out _);
        if (value >= 0) return p + 1;
        var q = p;
        if (Is(q, TimeRole.A) && q + 1 < _end && W(q + 1).Cardinal >= 12) q++;
        ref readonly var word = ref W(q);
        if (word.Cardinal <= 0) return -1;
        value = word.Cardinal;
        vague = word.Has(TimeFlags.Vague);
        q++;
        if (value is 100 or 1000 || vague)
        {
            // "a couple of weeks", "a few dozen": the number stays vague.
            return vague && Is(q, TimeRole.Of) && W(q + 1).Unit != DateUnit.None ? q + 1 : q;
        }
        if (value is >= 20 and <= 90)
        {
            var r = IsDash(q) ? q + 1 : q;
            if (r < _end && W(r).Cardinal is >= 1 and <= 9 && !W(r).Has(TimeFlags.Vague))
            {
                value += W(r).Cardinal;
                q = r + 1;
            }
        }
        while (q < _end && W(q).Cardinal is 100 or 1000 && value < 100)
        {
            value *= W(q).Cardinal;
            q++;
        }
        return q;
    }

    /// <summary>An ordinal number: "3rd", "third", "twenty-first".</summary>
    private readonly int Ordinal(int p, out int value)
    {
        value = 0;
        if (p < _first || p >= _end) return -1;
        if (_tokens[p].Kind == TokenKind.Alphanumeric)
        {
            var text = Text(p);
            var digits = 0;
            while (digits < text.Length && char.IsAsciiDigit(text[digits])) value = Math.Min((value * 10) + text[digits++] - '0', 9999);
            return digits is >= 1 and <= 3 && _lexicon.IsOrdinalSuffix(text[digits..]) ? p + 1 : -1;
        }
        ref readonly var word = ref W(p);
        if (word.Ordinal > 0)
        {
            value = word.Ordinal;
            return p + 1;
        }
        if (word.Cardinal is not (>= 20 and <= 90) || word.Has(TimeFlags.Vague)) return -1;
        var q = IsDash(p + 1) ? p + 2 : p + 1;
        if (q >= _end || W(q).Ordinal is not (>= 1 and <= 9)) return -1;
        value = word.Cardinal + W(q).Ordinal;
        return q + 1;
    }

    /// <summary>A day of the month: "3", "3rd", "third", "twenty-first".</summary>
    private readonly int DayNumber(int p, out int day)
    {
        day = Digits(p, out var digits);
        if (day is >= 1 and <= 31 && digits <= 2) return p + 1;
        var end = Ordinal(p, out day);
        return end > 0 && day is >= 1 and <= 31 ? end : -1;
    }

    /// <summary>A month by name, its full stop included where it is abbreviated.</summary>
    private readonly int MonthName(int p, out int month)
    {
        month = 0;
        if (p < _first || p >= _end) return -1;
        ref readonly var word = ref W(p);
        if (word.Month == 0) return -1;
        // "in may", as careless writers have it.
        if (word.Has(TimeFlags.Capital) && !_tokens[p].IsCapitalised && !(p > _first && W(p - 1).Is(TimeRole.In | TimeRole.Since | TimeRole.Over) && !W(p - 1).Is(TimeRole.The) && FollowsLikeYear(p + 1))) return -1;
        month = word.Month;
        return word.Has(TimeFlags.Abbreviated) && IsMark(p + 1, '.') && Glued(p + 1) && p + 2 < _end ? p + 2 : p + 1;
    }

    /// <summary>A weekday by name.</summary>
    private readonly int WeekdayName(int p, out int weekday)
    {
        weekday = 0;
        if (p < _first || p >= _end) return -1;
        ref readonly var word = ref W(p);
        if (word.Weekday == 0 || word.Has(TimeFlags.Plural) || (word.Has(TimeFlags.Capital) && !_tokens[p].IsCapitalised)) return -1;
        weekday = word.Weekday;
        return word.Has(TimeFlags.Abbreviated) && IsMark(p + 1, '.') && Glued(p + 1) && p + 2 < _end ? p + 2 : p + 1;
    }

    /// <summary>A year as it is spoken: "nineteen eighty-six", "nineteen hundred ninety-three", "two thousand and five".</summary>
    private readonly int SpokenYear(int p, out int year)
    {
        year = 0;
        if (p < _first || p + 1 >= _end || _tokens[p].Kind != TokenKind.Word) return -1;
        var century = W(p).Cardinal;
        var q = p + 1;
        if (century == 2 && W(q).Cardinal == 1000) (year, q) = (2000, q + 1);
        else if (century is >= 10 and <= 20 && W(q).Cardinal == 100) (year, q) = (century * 100, q + 1);
        else if (century is >= 10 and <= 20 && TwoDigits(q, out var rest) is > 0 and var end && rest >= 10)
        {
            year = (century * 100) + rest;
            return end;
        }
        else return -1;
        if (TwoDigits(Skip(q, TimeRole.And), out var below) is > 0 and var last) (year, q) = (year + below, last);
        return q;
    }

    /// <summary>A number in words from 1 to 99: "six", "eighty-six".</summary>
    private readonly int TwoDigits(int p, out int value)
    {
        value = p >= _first && p < _end && _tokens[p].Kind == TokenKind.Word && !W(p).Has(TimeFlags.Vague) ? W(p).Cardinal : 0;
        if (value is < 1 or > 90) return -1;
        if (value < 20) return p + 1;
        var q = IsDash(p + 1) ? p + 2 : p + 1;
        if (q >= _end || W(q).Cardinal is not (>= 1 and <= 9) || W(q).Has(TimeFlags.Vague)) return p + 1;
        value += W(q).Cardinal;
        return q + 1;
    }

    /// <summary>A year of four digits, or of any with its era: "2014", "490 BC", "AD 70".</summary>
    private readonly int YearNumber(int p, out int year, out bool certain)
    {
        certain = false;
        var q = p < _end && p >= _first && W(p).Has(TimeFlags.CommonEra) && IsNumber(p + 1) ? p + 1 : p;
        year = Digits(q, out var digits);
        if (year < 1) return -1;
        if (q + 1 < _end && W(q + 1).Has(TimeFlags.BeforeChrist) && _tokens[q + 1].Capitals > 0)
        {
            certain = true;
            year = 1 - year;
            return q + 2;
        }
        if (q > p || (q + 1 < _end && W(q + 1).Has(TimeFlags.CommonEra) && _tokens[q + 1].Capitals > 1))
        {
            certain = true;
            return year > LastYear ? -1 : q > p ? q + 1 : q + 2;
        }
        return digits == 4 && year is >= 1000 and <= LastYear ? q + 1 : -1;
    }
}
