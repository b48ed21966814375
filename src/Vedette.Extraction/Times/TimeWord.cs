using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <summary>All that the time lexicons say of one word; a word may be several things ("second", "may", "past").</summary>
internal struct TimeWord
{
    public TimeRole Role;
    public byte Month;
    public byte Weekday;
    public DateUnit Unit;
    public byte Season;
    public short Cardinal;
    public short Ordinal;
    public TimeFlags Flags;

    /// <summary>The step of a part ("start"), the TIMEX of a day part ("TMO"), the offset of a zone ("+03:00").</summary>
    public string? Part;
    public string? DayPart;
    public string? Zone;

    /// <summary>Of a kind of year, its letters in TIMEX: "FY"; empty for the calendar's own.</summary>
    public string? YearKind;

    public readonly bool Is(TimeRole role) => (Role & role) != TimeRole.None;

    public readonly bool Has(TimeFlags flag) => (Flags & flag) != TimeFlags.None;
}
