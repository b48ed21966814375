using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <summary>An expression of time read in a sentence.</summary>
/// <param name="FirstToken">First token, inclusive; prepositions before it ("since", "by") are left out.</param>
/// <param name="EndToken">Last token, exclusive.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Type">What kind of time it names.</param>
/// <param name="Value">The days it names, open where a preposition says so ("since 2014" is <c>2014/..</c>); null for
/// durations, sets, bare times of day, and where <paramref name="Rule"/> needs a reference date that is not known.</param>
/// <param name="Basis"><see cref="DateBasis.Explicit"/> where the words name the date, <see cref="DateBasis.Relative"/>
/// where it follows from a reference date.</param>
/// <param name="Rule">How the days follow from a reference date (see <see cref="DateRule"/>); null where the words suffice.</param>
/// <param name="Timex">The value in the manner of TIMEX, without bounds: <c>2021-12</c>, <c>P3W</c>, <c>2021-12-04T17:00</c>, <c>PRESENT_REF</c>; null where unknown.</param>
public sealed record TimeMention(
    int FirstToken,
    int EndToken,
    Span Span,
    TimeType Type,
    Edtf? Value,
    DateBasis Basis,
    string? Rule,
    string? Timex)
{
    /// <summary>Of an interval with two ends ("5 April to 8 May"): its first end.</summary>
    public TimeMention? Start { get; init; }

    /// <summary>Of an interval with two ends: its last end.</summary>
    public TimeMention? End { get; init; }
}
