using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>A quantity for comparison.</summary>
/// <param name="Low">The number of the words, or the lower end of a range.</param>
/// <param name="High">Equal to <paramref name="Low"/> but for a range.</param>
/// <param name="Bound">On which side the words close it.</param>
/// <param name="Vague">True for "dozens", "thousands".</param>
internal readonly record struct Figure(double Low, double High, Bound Bound, bool Vague)
{
    /// <summary>So many digits make a figure that hardly two counts share by chance.</summary>
    public const int PreciseDigits = 3;

    private const double RoundingShare = 0.01;
    private const double SimilarShare = 0.1;
    private const double NearShare = 0.25;

    public static Figure Of(Quantity quantity)
    {
        if (quantity.Point is null && quantity.Low is { } low && quantity.High is { } high && low != high)
            return new Figure(low, high, Bound.Range, quantity.Vague);
        var number = quantity.Point ?? quantity.Low ?? quantity.High ?? 0;
        var bound = quantity.Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => Bound.Lower,
            Comparator.UpTo or Comparator.FewerThan => Bound.Upper,
            _ => Bound.Number,
        };
        return new Figure(number, number, bound, quantity.Vague);
    }

    /// <summary>Digits that are not trailing zeros: 1 for 90,000, 3 for 94,300.</summary>
    public int SignificantDigits
    {
        get
        {
            var value = Low;
            if (value <= 0 || value != Math.Floor(value)) return 1;
            while (value % 10 == 0) value /= 10;
            var digits = 0;
            for (; value >= 1; value = Math.Floor(value / 10)) digits++;
            return digits;
        }
    }

    public bool Equal(Figure other) => Low == other.Low && High == other.High && Vague == other.Vague;

    /// <summary>Whether one is the other, rounded to at least two digits: 94,300 and "some 94,000", not 92,000 and 90,000.</summary>
    public bool IsRounding(Figure other) =>
        !Vague && !other.Vague && Bound != Bound.Range && other.Bound != Bound.Range
        && Math.Max(SignificantDigits, other.SignificantDigits) >= 2
        && Math.Min(SignificantDigits, other.SignificantDigits) >= 2
        && Math.Abs(Low - other.Low) <= RoundingShare * Math.Max(Low, other.Low);

    /// <summary>Whether the two can both be true: the numbers lie within a tenth, or one inside the other's range.</summary>
    public bool IsSimilar(Figure other) =>
        Low <= other.High * (1 + SimilarShare) && other.Low <= High * (1 + SimilarShare);

    /// <summary>Whether these words leave room for the other figure: "more than 100,000" allows 110,000.</summary>
    public bool Allows(Figure other) =>
        (Bound == Bound.Lower && other.Bound != Bound.Upper && other.High >= Low) || (Bound == Bound.Upper && other.Bound != Bound.Lower && other.Low <= High);

    /// <summary>Whether the numbers lie within a quarter.</summary>
    public bool IsNear(Figure other) => Low <= other.High * (1 + NearShare) && other.Low <= High * (1 + NearShare);

    /// <summary>Whether the words exclude each other: "more than N" and "fewer than N".</summary>
    public bool IsOpposite(Figure other) =>
        (Bound, other.Bound) is (Bound.Lower, Bound.Upper) or (Bound.Upper, Bound.Lower);
}
