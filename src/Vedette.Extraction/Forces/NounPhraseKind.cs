namespace Vedette.Extraction.Forces;

/// <summary>What sort of noun stands behind a number.</summary>
internal enum NounPhraseKind : byte
{
    /// <summary>A noun that forces are counted in.</summary>
    Counted,

    /// <summary>A body of soldiers in the singular: "a 3,000-strong contingent".</summary>
    Collective,

    /// <summary>No noun: the number stands alone.</summary>
    None,

    /// <summary>Some other noun.</summary>
    Other,
}
