using System.Globalization;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Numbers as a newsroom prints them, with the words that bound them.</summary>
internal static class Figures
{
    /// <summary>94,300; at most one decimal.</summary>
    public static string Number(double value) => value.ToString("#,##0.#", CultureInfo.InvariantCulture);

    /// <summary>"nearly 100,000", "80,000 to 100,000", "up to 175,000"; a vague one in the report's own words.</summary>
    public static string Words(Quantity quantity)
    {
        if (quantity.Vague && Own(quantity) is { } own) return own;
        var (low, high, point) = (quantity.Low, quantity.High, quantity.Point);
        return quantity.Comparator switch
        {
            Comparator.About when low is null && (high ?? point) is { } top => "nearly " + Number(top),
            Comparator.About when (point ?? low ?? high) is { } n => "about " + Number(n),
            Comparator.AtLeast when (low ?? point) is { } n => "at least " + Number(n),
            Comparator.MoreThan when (low ?? point) is { } n => "more than " + Number(n),
            Comparator.UpTo when (high ?? point) is { } n => "up to " + Number(n),
            Comparator.FewerThan when (high ?? point) is { } n => "fewer than " + Number(n),
            _ when low is { } a && high is { } b && a != b => $"{Number(a)} to {Number(b)}",
            _ when (point ?? low ?? high) is { } n => Number(n),
            _ => Own(quantity) ?? "an unstated number of",
        };
    }

    /// <summary>The number that stands for it when sorting and counting; null where the words give none.</summary>
    public static double? Main(Quantity? quantity) => quantity?.Point ?? quantity?.High ?? quantity?.Low;

    /// <summary>"once", "2 reports".</summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>"one" to "nine" in words, then figures.</summary>
    public static string Spell(int number) => number switch
    {
        0 => "no", 1 => "one", 2 => "two", 3 => "three", 4 => "four", 5 => "five", 6 => "six", 7 => "seven", 8 => "eight", 9 => "nine",
        _ => Number(number),
    };

    private static string? Own(Quantity quantity) =>
        string.IsNullOrWhiteSpace(quantity.Span.Text) || quantity.Span.Text.Length > 60
            ? null
            : $"“{quantity.Span.Text.Trim()}”";
}
