namespace Vedette.Model;

/// <summary>A unit of the calendar, from short to long. Sub-day units only measure durations.</summary>
public enum DateUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
}
