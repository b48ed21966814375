namespace Vedette.Extraction.Times;

/// <summary>From where a text counts its times.</summary>
public enum TimeStyle : byte
{
    /// <summary>As the years in the text say: see <see cref="History"/> and <see cref="News"/>.</summary>
    Either,

    /// <summary>From the day of the report: "in April" is the April next to it.</summary>
    News,

    /// <summary>From the time last named: a history in which "in April" is the April of the year it tells of.</summary>
    History,
}
