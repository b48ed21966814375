namespace Vedette.Model;

/// <summary>What a picture may mean for one question: how likely each hypothesis is, how sure that is, and every share that
/// made it so. A function of picture, scenario and day, and of nothing else.</summary>
public sealed record Assessment
{
    /// <summary>Version of the file format.</summary>
    public const string SchemaVersion = "vedette/assessment/1";

    public string Schema { get; init; } = SchemaVersion;

    /// <summary>The scenario, with the version that was in force on the day.</summary>
    public required ScenarioReference Scenario { get; init; }

    /// <summary>The day (UTC): only what was known by its end counts.</summary>
    public required Edtf AsOf { get; init; }

    /// <summary>The time that the question is about: from the day after <see cref="AsOf"/> to the end of the horizon, inclusive.</summary>
    public required Edtf Window { get; init; }

    /// <summary>In the order of the scenario; the first is the one that the question asks about.</summary>
    public required IReadOnlyList<HypothesisStanding> Hypotheses { get; init; }

    /// <summary>All shares, the priors first, then by indicator. Summed in this order they are the log weights exactly.</summary>
    public required IReadOnlyList<Contribution> Ledger { get; init; }

    /// <summary>In the order of the scenario.</summary>
    public required IReadOnlyList<IndicatorStanding> Indicators { get; init; }

    /// <summary>The assertions that the ledger names, by id.</summary>
    public required IReadOnlyList<AssessedEvidence> Evidence { get; init; }

    /// <summary>Analysis of competing hypotheses: most diagnostic row first.</summary>
    public required IReadOnlyList<MatrixRow> Matrix { get; init; }

    /// <summary>How well founded the probabilities are; says nothing on how high they are.</summary>
    public required AssessmentConfidence Confidence { get; init; }

    /// <summary>What moved the first hypothesis since the assessment before, greatest first; empty for a first one.</summary>
    public IReadOnlyList<AssessmentChange> Changes { get; init; } = [];

    /// <summary>Single assertions without which the first hypothesis would have another word.</summary>
    public required IReadOnlyList<Hinge> Hinges { get; init; }

    /// <summary>What to look for next: the answers that would tell the hypotheses apart best, first.</summary>
    public required IReadOnlyList<CollectionQuestion> Questions { get; init; }

    /// <summary>Times that predictions and plans among the evidence name.</summary>
    public required IReadOnlyList<NamedWindow> Windows { get; init; }
}
