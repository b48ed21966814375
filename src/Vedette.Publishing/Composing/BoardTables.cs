using System.Globalization;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>The long tables of the board.</summary>
internal static class BoardTables
{
    /// <summary>What shares do for the first hypothesis: its own less the mean of the others'.</summary>
    public static double Push(IReadOnlyList<double> shares) => shares[0] - shares.Skip(1).Average();

    public static string Arrow(double push) => push >= 0.005 ? "↗" : push <= -0.005 ? "↘" : "→";

    public static string Signed(double value) => value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    public static Table Matrix(Assessment assessment) => new(
        "Matrix of competing hypotheses",
        [new("Evidence", ColumnKind.Head), new("Weight", ColumnKind.Figure), .. assessment.Hypotheses.Select(h => new Column(h.Id))],
        [.. assessment.Matrix.Select(row => new Row(
        [
            Sentence.Of(row.Title),
            Sentence.Of(row.Weight.ToString("0.00", CultureInfo.InvariantCulture)),
            .. row.Cells.Select(cell => Sentence.Of(Mark(cell), cell is Consistency.VeryInconsistent or Consistency.Inconsistent ? RunStyle.Strong : RunStyle.Plain)),
        ]))]);

    public static Table Ledger(Assessment assessment, Dictionary<string, AssessedEvidence> evidence, Func<IEnumerable<string>, IReadOnlyList<int>> cite) => new(
        "Ledger",
        [new("Share of", ColumnKind.Head), new("Grade"), .. assessment.Hypotheses.Select(h => new Column(h.Id, ColumnKind.Figure))],
        [.. assessment.Ledger.Select(line => new Row(
        [
            line.Evidence is { } id ? Sentence.Of(line.Why, cite(evidence[id].Claims.Take(1))) : Sentence.Of(line.Why),
            Sentence.Of(line.Evidence is { } e ? evidence[e].Admiralty ?? "" : ""),
            .. line.Shares.Select(share => Sentence.Of(Signed(share))),
        ])),
        new Row([Sentence.Of("Sum: log weight", RunStyle.Strong), Sentence.Empty, .. assessment.Hypotheses.Select(h => Sentence.Of(Signed(h.LogWeight), RunStyle.Strong))])]);

    private static string Mark(Consistency cell) => cell switch
    {
        Consistency.VeryConsistent => "CC",
        Consistency.Consistent => "C",
        Consistency.Neutral => "N",
        Consistency.Inconsistent => "I",
        _ => "II",
    };
}
