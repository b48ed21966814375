namespace Vedette.Extraction.Quantities;

/// <summary>What sort of number a number is.</summary>
internal enum NumberKind : byte
{
    /// <summary>"94,300", "forty-one".</summary>
    Cardinal,

    /// <summary>"a dozen", "a quarter of a million": round by nature.</summary>
    Round,

    /// <summary>"hundreds", "tens of thousands".</summary>
    Vague,

    /// <summary>"half", "a third": a share of a base.</summary>
    Fraction,

    /// <summary>"third", "41st": a place in an order. Read only where any number is asked for.</summary>
    Ordinal,
}
