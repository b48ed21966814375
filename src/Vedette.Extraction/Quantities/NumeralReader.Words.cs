using Vedette.Extraction.Text;

namespace Vedette.Extraction.Quantities;

/// <content>Numbers in words.</content>
internal sealed partial class NumeralReader
{
    private bool TryWords(Document document, int at, int end, out NumberValue number)
    {
        number = default;
        // "tens of thousands", "half a million", "a third": phrases with a value of their own.
        if (_words.TryPhrase(document, at, end, out var phrase, out var next) && (phrase.Kind is NumeralKind.Vague or NumeralKind.Fraction || (phrase.Kind == NumeralKind.Group && next > at + 1)))
        {
            if (phrase.Kind == NumeralKind.Fraction && next > at + 1 && !IsShare(document, next, end) && !(_words.TryWord(document, next, end, out var sized) && sized.Kind == NumeralKind.Scale)) return TryPlace(document, at, end, out number);
            var kind = phrase.Kind switch { NumeralKind.Vague => NumberKind.Vague, NumeralKind.Fraction => NumberKind.Fraction, _ => NumberKind.Round };
            number = phrase.Kind != NumeralKind.Fraction ? new NumberValue(at, next, phrase.Value, kind, phrase.Value, false)
                : _words.TryWord(document, next, end, out var times) && times.Kind == NumeralKind.Scale ? new NumberValue(at, next + 1, phrase.Value * times.Value, NumberKind.Cardinal, times.Value, false)
                : new NumberValue(at, next, phrase.Value, kind, 1, false);
            if (phrase.Kind == NumeralKind.Fraction && number.Scale <= 1) OfScale(document, next, end, ref number);
            return true;
        }
        var first = at;
        if (_words.IsArticle(document, at))
        {
            if (at + 1 >= end) return false;
            var opens = _words.TryWord(document, at + 1, end, out var word) && word.Kind is NumeralKind.Hundred or NumeralKind.Scale or NumeralKind.Group;
            if (!opens) return TryParts(document, first, at + 1, end, 1, article: true, out number);
            first = at + 1;
        }
        if (!TryCardinal(document, first, end, out var value, out next, out var scale)) return TryPlace(document, at, end, out number);
        if (TryCompoundParts(document, at, next, end, value, out number) || TryParts(document, at, next, end, value, article: false, out number)) return true;
        if (Out(document, at, next, end, value, out number)) return true;
        next = WithFraction(document, next, end, EndsInScale(document, next, end) ? scale : 1, ref value);
        next = WithPoint(document, next, end, ref value);
        // "twenty-first"
        var joint = Joint(document, next, end);
        if (joint < end && _words.Of(document.Tokens[joint]) is { Kind: NumeralKind.Ordinal } place && (place.Value < 10 ? value % 10 == 0 && value >= 20 : place.Value < 20 ? value % 100 == 0 : place.Value >= 100 && value < place.Value))
        {
            number = new NumberValue(at, joint + 1, place.Value >= 100 ? value * place.Value : value + place.Value, NumberKind.Ordinal, 1, false);
            return true;
        }
        if (_words.IsAnd(document, next) && next + 1 < end && value % 100 == 0 && value >= 100 && TryPlace(document, next + 1, end, out var tail) && tail.Value < 100)
        {
            number = new NumberValue(at, tail.End, value + tail.Value, NumberKind.Ordinal, 1, false);
            return true;
        }
        number = new NumberValue(at, next, value, NumberKind.Cardinal, scale, false);
        return true;
    }

    /// <summary>An ordinal by itself: "third", "hundredth".</summary>
    private bool TryPlace(Document document, int at, int end, out NumberValue number)
    {
        number = default;
        if (at >= end) return false;
        if (_words.Of(document.Tokens[at]) is { Kind: NumeralKind.Ordinal } place)
        {
            number = new NumberValue(at, at + 1, place.Value, NumberKind.Ordinal, 1, false);
            return true;
        }
        if (!_words.TryWord(document, at, end, out var ten) || ten.Kind != NumeralKind.Ten) return false;
        var next = Joint(document, at + 1, end);
        if (next >= end || _words.Of(document.Tokens[next]) is not { Kind: NumeralKind.Ordinal, Value: < 10 } unit) return false;
        number = new NumberValue(at, next + 1, ten.Value + unit.Value, NumberKind.Ordinal, 1, false);
        return true;
    }

    /// <summary>"two thirds", "five eighths", "a hundredth": a numerator and its denominator.</summary>
    private bool TryParts(Document document, int first, int at, int end, double upper, bool article, out NumberValue number)
    {
        number = default;
        if (!TryDenominator(document, Joint(document, at, end), end, out var word, out var next)) return false;
        if (word.Kind == NumeralKind.Parts ? upper < 2 && word.Value is not (2 or 4) : upper != 1 || !IsShare(document, next, end)) return false;
        number = new NumberValue(first, next, upper / word.Value, NumberKind.Fraction, 1, false);
        // "three quarters billion"
        if (word.Kind == NumeralKind.Parts && _words.TryWord(document, next, end, out var scale) && scale.Kind == NumeralKind.Scale)
            number = new NumberValue(first, next + 1, number.Value * scale.Value, NumberKind.Cardinal, scale.Value, false);
        else OfScale(document, next, end, ref number);
        return true;
    }

    /// <summary>"two thirds of a million": a share of one.</summary>
    private void OfScale(Document document, int next, int end, ref NumberValue number)
    {
        if (next + 2 >= end || !_words.IsOf(document.Tokens[next]) || !_words.IsArticle(document, next + 1) || !_words.TryWord(document, next + 2, end, out var scale) || scale.Kind != NumeralKind.Scale) return;
        number = new NumberValue(number.First, next + 3, number.Value * scale.Value, NumberKind.Round, scale.Value, false);
    }

    /// <summary>"fifths", "a fifth", "twenty-fifths".</summary>
    private bool TryDenominator(Document document, int at, int end, out NumeralWords.Word parts, out int next)
    {
        (parts, next) = (default, at + 1);
        if (at >= end) return false;
        parts = _words.Of(document.Tokens[at]);
        if (parts.Kind is NumeralKind.Parts or NumeralKind.Ordinal) return parts.Value > 1;
        return _words.TryWord(document, at, end, out var ten) && ten.Kind == NumeralKind.Ten && TryUnitOf(document, ten.Value, at + 1, end, out parts, out next);
    }

    /// <summary>The "fifths" of "thirty-fifths".</summary>
    private bool TryUnitOf(Document document, double ten, int at, int end, out NumeralWords.Word parts, out int next)
    {
        var joint = Joint(document, at, end);
        (parts, next) = (default, joint + 1);
        if (joint >= end || _words.Of(document.Tokens[joint]) is not { Kind: NumeralKind.Parts or NumeralKind.Ordinal, Value: < 10 } unit) return false;
        parts = unit with { Value = ten + unit.Value };
        return true;
    }

    /// <summary>"one hundred thirty-fifths" is a hundred of them, "one hundred and thirty fifths" are 26.</summary>
    private bool TryCompoundParts(Document document, int first, int next, int end, double value, out NumberValue number)
    {
        number = default;
        if (next - 2 < first || !_words.TryWord(document, next - 1, end, out var ten) || ten.Kind != NumeralKind.Ten || ten.Value >= value || _words.IsAnd(document, next - 2)
            || !TryUnitOf(document, ten.Value, next, end, out var parts, out var after) || parts.Kind != NumeralKind.Parts) return false;
        number = new NumberValue(first, after, (value - ten.Value) / parts.Value, NumberKind.Fraction, 1, false);
        return true;
    }

    /// <summary>"one and a half", "one hundred and three quarters".</summary>
    private int WithFraction(Document document, int next, int end, double scale, ref double value)
    {
        if (next + 1 >= end || !_words.IsAnd(document, next)) return next;
        NumberValue part;
        if (_words.IsArticle(document, next + 1) ? TryParts(document, next + 1, next + 2, end, 1, article: true, out part)
            : _words.TryPhrase(document, next + 1, end, out var phrase, out var after) && phrase.Kind == NumeralKind.Fraction ? Whole(document, phrase.Value, next + 1, after, end, out part)
            : TryCardinal(document, next + 1, end, out var upper, out var middle, out _) & TryParts(document, next + 1, middle, end, upper, article: false, out part))
        {
            // "a million and a half", "five and a half million", "one billion and a half million"
            if (part.Scale > 1) value = (scale <= 1 ? value * part.Scale : value) + part.Value;
            else value += scale >= 1000 ? part.Value * scale : part.Value;
            return part.End;
        }
        return next;
    }

    /// <summary>Whether a scale word ends right before a token: "one million", not "one million two".</summary>
    private bool EndsInScale(Document document, int next, int end) =>
        next > 0 && next <= end && _words.TryWord(document, next - 1, end, out var last) && last.Kind == NumeralKind.Scale;

    private bool Whole(Document document, double value, int first, int next, int end, out NumberValue number)
    {
        number = _words.TryWord(document, next, end, out var scale) && scale.Kind == NumeralKind.Scale
            ? new NumberValue(first, next + 1, value * scale.Value, NumberKind.Cardinal, scale.Value, false)
            : new NumberValue(first, next, value, NumberKind.Fraction, 1, false);
        return true;
    }

    /// <summary>"five point five", "two hundred point zero three".</summary>
    private int WithPoint(Document document, int next, int end, ref double value)
    {
        if (next + 1 >= end || _words.Of(document.Tokens[next]).Kind != NumeralKind.Point) return next;
        var (i, scale, read) = (next + 1, .1, false);
        while (i < end && _words.TryWord(document, i, end, out var digit) && digit.Kind is NumeralKind.Unit or NumeralKind.Ten)
        {
            if (digit.Kind == NumeralKind.Ten || digit.Value >= 10)
            {
                var joint = Joint(document, i + 1, end);
                var unit = digit.Kind == NumeralKind.Ten && _words.TryWord(document, joint, end, out var after) && after is { Kind: NumeralKind.Unit, Value: > 0 and < 10 } ? after.Value : 0;
                value += (digit.Value + unit) * scale / 10;
                return unit > 0 ? joint + 1 : i + 1;
            }
            value += digit.Value * scale;
            scale /= 10;
            read = true;
            i++;
        }
        return read ? i : next;
    }

    /// <summary>Whether a fraction is meant and no ordinal: nothing that it could count off follows.</summary>
    private bool IsShare(Document document, int next, int end) =>
        next >= end || document.Tokens[next].Kind != TokenKind.Word || _words.IsFunction(document, next);

    /// <summary>A whole number in words, digits allowed among them: "3 hundred and 21", "twenty-one trillion three hundred".</summary>
    private bool TryCardinal(Document document, int at, int end, out double value, out int next, out double scale)
    {
        (value, next, scale) = (0, at, 1);
        double total = 0, current = 0, smallest = double.MaxValue;
        var previous = NumeralKind.None;
        var i = at;
        while (i < end)
        {
            double worth;
            NumeralKind kind;
            if (document.Tokens[i].Kind == TokenKind.Number)
            {
                if (previous is not (NumeralKind.None or NumeralKind.Hundred or NumeralKind.Scale) || document.Tokens[i].Length > 3
                    || !double.TryParse(document.TextOf(i), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out worth) || (previous == NumeralKind.Hundred && worth is < 1 or > 99) || (previous == NumeralKind.Scale && worth == 0)) break;
                kind = NumeralKind.Unit;
            }
            else if (_words.TryWord(document, i, end, out var word))
            {
                (kind, worth) = (word.Kind, word.Value);
            }
            else
            {
                break;
            }
            var opens = previous is NumeralKind.None or NumeralKind.Hundred or NumeralKind.Scale;
            if (kind == NumeralKind.Unit && (opens || (previous == NumeralKind.Ten && worth is > 0 and < 10))) current += worth;
            else if (kind == NumeralKind.Ten && opens) current += worth;
            else if (kind == NumeralKind.Hundred && previous is NumeralKind.None or NumeralKind.Unit or NumeralKind.Ten) current = current < 100 ? Math.Max(current, 1) * 100 : (current * 100);
            else if (kind == NumeralKind.Scale && worth < smallest && (previous != NumeralKind.Scale || current > 0))
            {
                total += Math.Max(current, 1) * worth;
                (current, smallest) = (0, worth);
            }
            else if (kind == NumeralKind.Scale && previous == NumeralKind.Scale && worth > smallest && total < worth)
            {
                // "three lakh crore", "two thousand million"
                (total, smallest) = (total * worth, worth);
            }
            else if (kind == NumeralKind.Group && worth == 12 && previous is NumeralKind.None or NumeralKind.Unit or NumeralKind.Ten)
            {
                var units = current % 100;
                current += (units == 0 ? 12 : units * 12) - units;
            }
            else if (kind == NumeralKind.Vague && worth is 2000 or 200 or 24 && previous is NumeralKind.Unit or NumeralKind.Ten)
            {
                // "fifty thousands", "3 dozens": a plural that is no plural.
                var factor = worth switch { 2000 => 1000, 200 => 100, _ => 12 };
                var units = current % 100;
                current += (units * factor) - units;
                kind = NumeralKind.Scale;
            }
            else break;
            if (kind is NumeralKind.Hundred or NumeralKind.Scale or NumeralKind.Group) scale = Math.Max(scale, kind == NumeralKind.Hundred ? 100 : worth);
            previous = kind;
            next = ++i;
            (value, var joint) = (total + current, Joint(document, i, end));
            // "one hundred and seventy-five"
            if (joint == i && previous is NumeralKind.Hundred or NumeralKind.Scale && i + 1 < end && _words.IsAnd(document, i) && GoesOn(document, i + 1, end)) joint = i + 1;
            i = joint;
        }
        return next > at;
    }

    /// <summary>Whether a number below a hundred stands behind "and", and no other number begins with it.</summary>
    private bool GoesOn(Document document, int at, int end)
    {
        var digits = document.Tokens[at].Kind == TokenKind.Number;
        if (!_words.TryWord(document, at, end, out var word)) word = default;
        if (!digits && !(word.Kind is NumeralKind.Unit or NumeralKind.Ten && word.Value > 0)) return false;
        // "3 hundred and 2 hundred", "one hundred and three quarters"
        var behind = Joint(document, at + 1, end);
        var below = word.Value;
        if (behind < end && word.Kind == NumeralKind.Ten && _words.TryWord(document, behind, end, out var unit) && unit is { Kind: NumeralKind.Unit, Value: > 0 and < 10 })
        {
            below += unit.Value;
            behind = Joint(document, behind + 1, end);
        }
        // A share is less than one: "one hundred and thirty fifths" are 130 of them.
        if (behind < end && _words.Of(document.Tokens[behind]) is { Kind: NumeralKind.Parts } parts && (digits || below < parts.Value)) return false;
        return !(digits && _words.TryWord(document, at + 1, end, out var scale) && scale.Kind is NumeralKind.Hundred or NumeralKind.Scale);
    }

    /// <summary>Multiplies by the scale words behind digits: "175 thousand", "1.2 million", "2.33 k".</summary>
    private int Scales(Document document, int next, int end, ref double value, ref double scale)
    {
        while (next < end && _words.TryWord(document, Joint(document, next, end), end, out var word))
        {
            var factor = word.Kind switch
            {
                NumeralKind.Scale or NumeralKind.Hundred => word.Value,
                NumeralKind.Group when word.Value == 12 => 12,
                NumeralKind.Vague when scale <= 1 => word.Value switch { 2000 => 1000, 200 => 100, 24 => 12, 2000000 => 1000000, _ => 0 },
                _ => 0,
            };
            if (factor <= 0 || (scale > 1 && factor <= scale && factor < 1000)) break;
            value *= factor;
            scale = Math.Max(scale, factor);
            next = Joint(document, next, end) + 1;
        }
        if (scale <= 1 && next < end && document.Tokens[next].Kind == TokenKind.Word && (_words.Of(document.Tokens[next]).Kind == NumeralKind.Suffix || (_words.Of(document.Tokens[next]).Kind == NumeralKind.Money && document.TextOf(next) is "M")))
        {
            scale = _words.Of(document.Tokens[next]).Value;
            value *= scale;
            next++;
        }
        return next;
    }

    /// <summary>Steps over a hyphen between two words: "forty-one", "90-thousand".</summary>
    private static int Joint(Document document, int token, int end) =>
        token + 1 < end && document.Tokens[token] is { Kind: TokenKind.Mark, Length: 1 } mark && document.Text[mark.Start] is '-' or '\u2010' or '\u2011' && mark.SpaceBefore == document.Tokens[token + 1].SpaceBefore ? token + 1 : token;
}
