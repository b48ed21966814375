using System.Text.RegularExpressions;

namespace Vedette.Publishing;

/// <summary>Coordinates inside of sentences, made as coarse as those of places: what is quoted beside a marker must not be an aim point.
/// A hundredth of a degree, a minute of arc, and a square of the military grid of one kilometre stay.</summary>
internal static partial class Coarse
{
    /// <summary>The text with digits beyond a kilometre left out, each place marked by an ellipsis.</summary>
    public static string Text(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9')) return text;
        text = Decimal().Replace(text, "${before}${kept}…");
        text = Arc().Replace(text, "${kept}…");
        return Grid().Replace(text, cell => Cut(cell.Value));
    }

    // Degrees with four decimals or more: no other figure of a report is so exact. A year behind a day and a month is none.
    [GeneratedRegex(@"(?<before>^|[^0-9.])(?<kept>[0-9]{1,3}[.][0-9]{2})[0-9]{2,}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Decimal();

    // Seconds, or minutes with decimals, behind degrees and minutes.
    [GeneratedRegex(@"(?<kept>[0-9]{1,3}\s?[°º]\s?[0-9]{1,2})(?:[.][0-9]+\s?['′’]?|\s?['′’]\s?[0-9]{1,2}(?:[.][0-9]+)?\s?(?:[""″”]|''|′′)?)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Arc();

    [GeneratedRegex(@"\b[0-9]{1,2}[C-HJ-NP-Xc-hj-np-x]\s?[A-HJ-NP-Za-hj-np-z][A-HJ-NP-Va-hj-np-v]\s?(?:[0-9]{6}|[0-9]{8}|[0-9]{10}|[0-9]{3}\s[0-9]{3}|[0-9]{4}\s[0-9]{4}|[0-9]{5}\s[0-9]{5})\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Grid();

    private static string Cut(string cell)
    {
        var letters = cell.AsSpan().LastIndexOfAnyExcept("0123456789 \u00A0\t") + 1;
        var digits = string.Concat(cell[letters..].Where(char.IsAsciiDigit));
        var half = digits.Length / 2;
        return $"{cell[..letters]}{digits[..2]}…{digits[half..(half + 2)]}…";
    }
}
