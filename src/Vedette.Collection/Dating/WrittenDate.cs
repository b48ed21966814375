using NodaTime;

namespace Vedette.Collection.Dating;

/// <summary>A date as a text has it.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="After">Index of the token behind it.</param>
/// <param name="Year">1900 to 2099, or null where the text has none.</param>
/// <param name="Month">1 to 12; other values as written.</param>
/// <param name="Day">As written; 0 where only month and year are given.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct WrittenDate(int First, int After, int? Year, int Month, int Day)
{
    /// <summary>The day in its own year or in a given one; null where that is no day (31 February).</summary>
    public LocalDate? In(int? year) =>
        (year ?? Year) is { } y && Month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(y, Month)
            ? new LocalDate(y, Month, Day)
            : null;

    /// <summary>The day, where the text gives all of it and it is one.</summary>
    public LocalDate? Full => In(null);
}
