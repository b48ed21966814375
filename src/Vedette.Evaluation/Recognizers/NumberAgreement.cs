using System.Globalization;
using Vedette.Model;

namespace Vedette.Evaluation.Recognizers;

/// <summary>Says whether a mention has the number, or both bounds of the range, that a case expects. Units are not compared: the specs
/// name them in their own way, and whether a bound belongs to its range is not told.</summary>
public static class NumberAgreement
{
    private const double Tolerance = 1e-8;

    /// <summary>Whether one of the mentions has the value, where it is expected.</summary>
    public static bool Holds(RecognizersResult expected, IReadOnlyList<Mention> found)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(found);
        return found.Any(m => m.Quantity is { } q && m.Start <= expected.End && expected.Start < m.End && Agrees(expected, q));
    }

    /// <summary>Whether a mention is of the kind that a model reads: what must not be there where a case expects nothing.</summary>
    public static bool IsOf(string model, MentionQuantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return model switch
        {
            "NumberModel" => quantity.Unit is null,
            "NumberRangeModel" => quantity.Comparator is not (Comparator.Exactly or Comparator.About),
            "OrdinalModel" => quantity.Unit == "ordinal",
            "PercentModel" => quantity.Unit == "percent",
            "CurrencyModel" => quantity.Unit is { Length: 3 } code && code.All(char.IsAsciiLetterUpper),
            "TemperatureModel" => quantity.Unit?.StartsWith("degree ", StringComparison.Ordinal) == true,
            "DimensionModel" => quantity.Unit is { } unit and not ("ordinal" or "percent" or "person" or "second" or "minute" or "hour" or "day" or "week" or "month" or "year" or "degree")
                && !unit.StartsWith("degree ", StringComparison.Ordinal) && !(unit.Length == 3 && unit.All(char.IsAsciiLetterUpper)),
            _ => false,
        };
    }

    private static bool Agrees(RecognizersResult expected, MentionQuantity quantity)
    {
        var text = expected.Number!;
        if (expected.Type == "numberrange")
        {
            var comma = text.IndexOf(',', StringComparison.Ordinal);
            return comma > 0 && Same(quantity.Low, text[1..comma]) && Same(quantity.High, text[(comma + 1)..^1]);
        }
        return quantity.Point is not null ? Same(quantity.Point, text.TrimEnd('%')) : Same(quantity.Low, text.TrimEnd('%')) || Same(quantity.High, text.TrimEnd('%'));
    }

    private static bool Same(double? ours, string theirs)
    {
        if (theirs.Length == 0) return ours is null;
        return ours is { } a && double.TryParse(theirs, NumberStyles.Float, CultureInfo.InvariantCulture, out var b) && Math.Abs(a - b) <= Tolerance * Math.Max(1, Math.Abs(b));
    }
}
