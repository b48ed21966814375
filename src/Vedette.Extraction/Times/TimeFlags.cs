namespace Vedette.Extraction.Times;

/// <summary>Further things that a time lexicon says of a word.</summary>
[Flags]
internal enum TimeFlags : ulong
{
    None = 0,

    /// <summary>An everyday word too: a month, weekday, season or unit only in company.</summary>
    Weak = 1,

    /// <summary>A full stop may follow.</summary>
    Abbreviated = 1 << 1,
    Plural = 1 << 2,

    /// <summary>What comes again every such unit: "weekly".</summary>
    Adjective = 1 << 3,

    /// <summary>A number without a value: "several".</summary>
    Vague = 1 << 4,

    /// <summary>A part that stands before "of".</summary>
    PartOf = 1 << 5,
    Am = 1 << 6,
    Pm = 1 << 7,
    OClock = 1 << 8,
    Hours = 1 << 9,
    Zone = 1 << 10,
    BeforeChrist = 1 << 11,
    CommonEra = 1 << 12,
    LooksAhead = 1 << 13,
    LooksBack = 1 << 14,

    /// <summary>Counted: a number of four digits before it is no year.</summary>
    NotYear = 1 << 15,

    /// <summary>What it says only with a capital letter: "May", "Sun".</summary>
    Capital = 1 << 16,

    /// <summary>An expression of time may begin with it.</summary>
    Starts = 1 << 17,

    /// <summary>Behind a unit and a hyphen it makes a length: "month-long".</summary>
    Long = 1 << 18,

    /// <summary>A new clause begins with it.</summary>
    Boundary = 1 << 19,

    /// <summary>A time beside it is when something was said.</summary>
    Speech = 1 << 20,

    /// <summary>A time behind it is another one, to compare with.</summary>
    Comparison = 1 << 21,

    /// <summary>Stands between a preposition and a number: "about".</summary>
    Approximate = 1 << 22,

    /// <summary>Never what a number before it counts: "is", "with".</summary>
    Function = 1 << 23,

    /// <summary>"his", "their": stands where an article may.</summary>
    Possessive = 1 << 24,

    /// <summary>Speech that is told as over: "said", not "says".</summary>
    Spoke = 1 << 25,

    /// <summary>"half".</summary>
    Half = 1 << 26,

    /// <summary>"all", "whole": before a unit it makes a length.</summary>
    Whole = 1 << 27,

    /// <summary>"every other day".</summary>
    Other = 1 << 28,

    /// <summary>"fiscal", "school": what kind of year follows.</summary>
    YearKind = 1 << 29,

    /// <summary>"will": what it governs is to come, whatever form it has ("will have left").</summary>
    Governs = 1 << 30,

    /// <summary>"ended": between a length and its last day.</summary>
    Ended = 1ul << 31,

    /// <summary>"worst": a length behind "in" is what it is the worst of.</summary>
    Superlative = 1ul << 32,

    /// <summary>"pre", "post": written together with a year.</summary>
    Affix = 1ul << 33,

    /// <summary>"through": up to a date, but during what has an article.</summary>
    Through = 1ul << 34,

    /// <summary>"time", "twice": before "in" and a length, so often within it.</summary>
    Counted = 1ul << 36,

    /// <summary>"image", "letter": "from" and a date behind it is its day, and opens nothing.</summary>
    Dated = 1ul << 37,

    /// <summary>"any": before a longer unit as "every".</summary>
    Any = 1ul << 35,
}
