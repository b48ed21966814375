namespace Vedette.Extraction.Times;

/// <summary>What a time is to the clause around it.</summary>
internal enum TimeInClause : byte
{
    /// <summary>It says when.</summary>
    Plain,

    /// <summary>It is named as the day of a count: "as of 1 November".</summary>
    AsOf,

    /// <summary>It is when something was said.</summary>
    Spoken,

    /// <summary>It is only compared with: "more than in spring".</summary>
    Compared,

    /// <summary>It belongs to a remark in passing: "Crimea, annexed in 2014,".</summary>
    Aside,

    /// <summary>It stands in a relative clause: "a camp that did not exist on 4 February".</summary>
    Relative,
}
