using System.Globalization;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What it may mean: the hypotheses of a scenario with words and bands, what moves them, what would change them.</summary>
public static class BoardSection
{
    private const int MaxRows = 12;
    private const int MaxChanges = 8;

    /// <summary>The section of an assessment, without links to evidence.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="previous">What its changes are told from; null for none.</param>
    public static Section Compose(Assessment assessment, Assessment? previous = null) => Compose(assessment, _ => [], previous);

    internal static Section Compose(Assessment assessment, Func<IEnumerable<string>, IReadOnlyList<int>> cite, Assessment? previous = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var evidence = assessment.Evidence.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var first = assessment.Hypotheses[0];
        var blocks = new List<Block>
        {
            new Subhead(assessment.Scenario.Question, $"Answered for {Dates.Long(Edtf.Day(assessment.Window.Earliest!.Value))} to {Dates.Long(Edtf.Day(assessment.Window.Latest!.Value))}."),
            new Paragraph(new SentenceBuilder()
                .Say($"{first.Title}: ").Say($"{ProbabilityWords.Describe(first.Word)}", RunStyle.Strong)
                .Say($", {Percent(first.Probability)} by the scenario. Confidence: ").Say(Level(assessment.Confidence.Level), RunStyle.Strong)
                .Say($"; {string.Join("; ", assessment.Confidence.Reasons)}.").Build()),
            Hypotheses(assessment),
        };
        if (previous is not null) Changes(blocks, assessment, previous, evidence, cite);
        Moves(blocks, assessment, evidence, cite);
        Silent(blocks, assessment);
        Hinges(blocks, assessment, evidence, cite);
        Questions(blocks, assessment);
        Windows(blocks, assessment, evidence, cite);
        blocks.Add(new Fold("Matrix of competing hypotheses, most diagnostic row first", [BoardTables.Matrix(assessment)]));
        blocks.Add(new Fold("Ledger: every share in the odds", [BoardTables.Ledger(assessment, evidence, cite)]));
        blocks.Add(new Paragraph(Sentence.Of($"Scenario {assessment.Scenario.Id}, version {assessment.Scenario.Version.ToString(CultureInfo.InvariantCulture)}. The probabilities follow from its likelihoods, which people set; they are no measurement."), Tone.Note));
        return new Section("board", "What it may mean", blocks);
    }

    internal static string Percent(double probability) => (probability * 100).ToString(probability is < 0.01 or > 0.99 ? "0.0" : "0", CultureInfo.InvariantCulture) + "\u00A0%";

    internal static string Level(ConfidenceLevel level) => level switch { ConfidenceLevel.High => "high", ConfidenceLevel.Moderate => "moderate", _ => "low" };

    private static Table Hypotheses(Assessment assessment) => new(
        "Hypotheses",
        [new("Hypothesis", ColumnKind.Head), new("How likely"), new("Now", ColumnKind.Figure), new("Before any evidence", ColumnKind.Figure), new("Weight of what speaks against", ColumnKind.Figure)],
        [.. assessment.Hypotheses.Select(h => new Row(
        [
            Sentence.Of(h.Title),
            Sentence.Of(ProbabilityWords.Describe(h.Word), RunStyle.Strong),
            Sentence.Of(Percent(h.Probability)),
            Sentence.Of(Percent(h.Prior)),
            Sentence.Of(h.Inconsistency.ToString("0.0", CultureInfo.InvariantCulture)),
        ]))]);

    private static void Changes(List<Block> blocks, Assessment assessment, Assessment previous, Dictionary<string, AssessedEvidence> evidence, Func<IEnumerable<string>, IReadOnlyList<int>> cite)
    {
        var (then, now) = (previous.Hypotheses[0], assessment.Hypotheses[0]);
        blocks.Add(new Subhead($"What moved it since {Dates.Long(previous.AsOf)}", $"Then {Percent(then.Probability)}, {ProbabilityWords.Describe(then.Word)}; now {Percent(now.Probability)}, {ProbabilityWords.Describe(now.Word)}."));
        if (assessment.Changes.Count == 0)
        {
            blocks.Add(new Paragraph(Sentence.Of("Nothing that weighs."), Tone.Nothing));
            return;
        }
        blocks.Add(new Points([.. assessment.Changes.Take(MaxChanges).Select(c =>
        {
            var line = new SentenceBuilder().Say($"{BoardTables.Arrow(c.Push)}\u00A0{BoardTables.Signed(c.Push)}\u00A0", RunStyle.Strong).Say(c.Why);
            if (c.Evidence is { } id && evidence.TryGetValue(id, out var found)) line.Say(" ").Cite($"“{Quotes.Short(found.Text, 140)}”", cite(found.Claims.Take(1)), RunStyle.Quote);
            return line.Build();
        })]));
    }

    private static void Moves(List<Block> blocks, Assessment assessment, Dictionary<string, AssessedEvidence> evidence, Func<IEnumerable<string>, IReadOnlyList<int>> cite)
    {
        var seen = assessment.Indicators.Where(i => i.State == IndicatorState.Seen).OrderByDescending(i => Math.Abs(BoardTables.Push(i.Shares))).ThenBy(i => i.Id, StringComparer.Ordinal).ToList();
        if (seen.Count == 0)
        {
            blocks.Add(new Paragraph(Sentence.Of("Nothing that the scenario watches for has been seen."), Tone.Nothing));
            return;
        }
        var rows = seen.Select(i => new Row(
        [
            Sentence.Of(i.Title),
            Sentence.Of(BoardTables.Arrow(BoardTables.Push(i.Shares)) + "\u00A0" + BoardTables.Signed(BoardTables.Push(i.Shares))),
            Sentence.Of(Dates.Short(i.Since) ?? ""),
            Sentence.Of(string.Join(", ", i.Origins.Take(4)) + (i.Origins.Count > 4 ? $" and {(i.Origins.Count - 4).ToString(CultureInfo.InvariantCulture)} more" : ""),
                cite(assessment.Ledger.Where(l => l.Indicator == i.Id && l.Evidence is not null).SelectMany(l => evidence[l.Evidence!].Claims.Take(1)))),
        ])).ToArray();
        blocks.Add(new Subhead("Seen", "Push: what it adds to the logarithm of the odds of the first hypothesis; +0.7 doubles them, −0.7 halves them."));
        blocks.Add(new Table("What moves the odds of the first hypothesis, strongest first", [new("Indicator", ColumnKind.Head), new("Push", ColumnKind.Figure), new("Since", ColumnKind.When), new("Who says so")], rows[..Math.Min(rows.Length, MaxRows)]));
        if (rows.Length > MaxRows) blocks.Add(new Fold($"{Figures.Count(rows.Length - MaxRows, "weaker indicator")}", [new Table("Weaker indicators", [new("Indicator", ColumnKind.Head), new("Push", ColumnKind.Figure), new("Since", ColumnKind.When), new("Who says so")], rows[MaxRows..])]));
    }

    private static void Silent(List<Block> blocks, Assessment assessment)
    {
        var silent = assessment.Indicators.Where(i => i.State is IndicatorState.Silent or IndicatorState.Emerging).ToList();
        var uncounted = assessment.Indicators.Where(i => i.State == IndicatorState.NotCovered).ToList();
        if (silent.Count + uncounted.Count == 0) return;
        blocks.Add(new Subhead("Not seen", "Silence counts only as far as somebody looked who would have seen it; the share tells how far that was."));
        if (silent.Count > 0)
            blocks.Add(new Points([.. silent.Select(i => new SentenceBuilder().Say(i.Title).Say(i.State == IndicatorState.Emerging
                ? $": something fits, from {Figures.Count(i.Origins.Count, "origin")}; too little to count"
                : $": if it were so, {Percent(i.Coverage)} sure to have been seen; push {BoardTables.Signed(BoardTables.Push(i.Shares))}", RunStyle.Quiet).Build())]));
        if (uncounted.Count > 0)
            blocks.Add(new Paragraph(Sentence.Of($"Neither seen, nor is their silence counted: {string.Join("; ", uncounted.Select(i => i.Title))}."), Tone.Note));
    }

    private static void Hinges(List<Block> blocks, Assessment assessment, Dictionary<string, AssessedEvidence> evidence, Func<IEnumerable<string>, IReadOnlyList<int>> cite)
    {
        if (assessment.Hinges.Count == 0) return;
        blocks.Add(new Subhead("What would change the word", "Each of these alone: were it wrong, the word would be another."));
        blocks.Add(new Points([.. assessment.Hinges.Take(8).Select(h => new SentenceBuilder()
            .Say($"Without {evidence[h.Evidence].Origin}, ").Cite($"“{Quotes.Short(evidence[h.Evidence].Text, 160)}”", cite(evidence[h.Evidence].Claims.Take(1)), RunStyle.Quote)
            .Say($" it would be {ProbabilityWords.Describe(h.Word)}", RunStyle.Quiet).Build())]));
    }

    private static void Questions(List<Block> blocks, Assessment assessment)
    {
        if (assessment.Questions.Count == 0) return;
        blocks.Add(new Subhead("What to look for next", "The answers that would tell the hypotheses apart best, first, with what they are expected to tell."));
        blocks.Add(new Points([.. assessment.Questions.Take(5).Select(q => new SentenceBuilder().Say(q.Ask).Say(string.Create(CultureInfo.InvariantCulture, $" ({q.Information:0.000} bit)"), RunStyle.Quiet).Build())], Numbered: true));
    }

    private static void Windows(List<Block> blocks, Assessment assessment, Dictionary<string, AssessedEvidence> evidence, Func<IEnumerable<string>, IReadOnlyList<int>> cite)
    {
        if (assessment.Windows.Count == 0) return;
        blocks.Add(new Subhead("Times that are named", "By predictions and plans among the evidence; what has passed is kept."));
        blocks.Add(new Points([.. assessment.Windows.TakeLast(10).Select(w => new SentenceBuilder()
            .Say(Dates.Short(w.When) ?? w.When.Text, RunStyle.Strong).Say(w.Passed ? " (passed): " : ": ", RunStyle.Quiet)
            .Cite(w.Origin, cite(evidence[w.Evidence].Claims.Take(1))).Build())]));
    }
}
