namespace Vedette.Extraction.Times;

/// <summary>What is asked of the time of a claim.</summary>
public enum AsOfQuestion : byte
{
    /// <summary>When it holds: a count, a site, something said.</summary>
    Present,

    /// <summary>When a count stood in place: as <see cref="Present"/>, and a bound still to come ("by mid-January") says nothing of it.</summary>
    Standing,

    /// <summary>When it is to happen: planned, expected, predicted.</summary>
    Future,

    /// <summary>When it happened: another episode, a loss, a move that is over.</summary>
    Past,
}
