namespace Vedette.Extraction.Quantities;

/// <summary>What a word does in a number.</summary>
internal enum NumeralKind : byte
{
    None,

    /// <summary>0 to 19.</summary>
    Unit,
    Ten,
    Hundred,

    /// <summary>Multiplies what stands before it: "thousand".</summary>
    Scale,

    /// <summary>So many at once: "dozen".</summary>
    Group,

    /// <summary>A share: "a third".</summary>
    Fraction,

    /// <summary>No more than an order of size: "hundreds".</summary>
    Vague,
    Ordinal,

    /// <summary>A denominator in the plural: "thirds".</summary>
    Parts,
    Point,
    Minus,

    /// <summary>Between numerator and denominator: "out of".</summary>
    Over,

    /// <summary>Between a share and what it is a share of: "a third of a million".</summary>
    Of,

    /// <summary>As <see cref="Over"/>, but an everyday word: "one in five".</summary>
    In,

    /// <summary>Behind digits: "k".</summary>
    Suffix,

    /// <summary>Behind digits that are money: "m".</summary>
    Money,
}
