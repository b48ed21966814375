namespace Vedette.Model;

/// <summary>The days of a question as known then: each from what had been published by its end, and from nothing later.</summary>
public sealed record Replay
{
    /// <summary>What was asked.</summary>
    public required string Question { get; init; }

    /// <summary>The hypotheses, in the order of the scenario; the first is the one that the question asks about.</summary>
    public required IReadOnlyList<ReplayHypothesis> Hypotheses { get; init; }

    /// <summary>Every step, earliest first.</summary>
    public required IReadOnlyList<ReplayDay> Days { get; init; }

    /// <summary>How the days fared against what happened; null where no outcome is given.</summary>
    public ReplayScore? Score { get; init; }

    /// <summary>True where reports are of our own making: every product carries a banner.</summary>
    public bool Constructed { get; init; }
}
