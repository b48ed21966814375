namespace Vedette.Publishing;

/// <summary>How a run of words is set.</summary>
public enum RunStyle
{
    Plain,
    Strong,
    Quiet,

    /// <summary>The very words of a report, inside quotation marks.</summary>
    Quote,
}
