using NodaTime;

namespace Vedette.Extraction.Times;

/// <summary>What has been said of time so far in a text.</summary>
internal sealed class TimeContext(LocalDate? reference, TimeStyle style)
{
    /// <summary>The day of the report, where known.</summary>
    public LocalDate? Reference { get; } = reference;

    public TimeStyle Style { get; } = style;

    /// <summary>The rule of the time last named, without its parts and bounds; null where none was.</summary>
    public string? Anchor { get; set; }

    /// <summary>The unit of the calendar that the anchor is: what counts in shorter ones does not count from it.</summary>
    public Vedette.Model.DateUnit AnchorUnit { get; set; }

    /// <summary>Whether the anchor is a bare year, within which months and days then fall.</summary>
    public bool AnchorIsYear { get; set; }

    /// <summary>A time counted from one named before, and none was: earlier sentences may help.</summary>
    public bool Wanting { get; set; }
}
