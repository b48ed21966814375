using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>The matrix of competing hypotheses as CSV, for a spreadsheet and back: columns indicator, evidence, weight,
/// diagnosticity, then one a hypothesis with CC, C, N, I or II.</summary>
public static class MatrixFile
{
    /// <summary>Most rows that are read.</summary>
    public const int MostRows = 10_000;

    private const double Rounding = 0.0001;

    private static readonly string[] Marks = ["II", "I", "N", "C", "CC"];
    private static readonly string[] Fixed = ["indicator", "evidence", "weight", "diagnosticity"];

    /// <summary>Writes the matrix of an assessment. Cells that a spreadsheet would run as a formula are escaped.</summary>
    public static void Write(TextWriter to, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        using var csv = new CsvWriter(to, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", InjectionOptions = InjectionOptions.Escape }, leaveOpen: true);
        foreach (var column in Fixed.Concat(assessment.Hypotheses.Select(h => h.Id))) csv.WriteField(column);
        csv.NextRecord();
        foreach (var row in assessment.Matrix)
        {
            csv.WriteField(row.Indicator);
            csv.WriteField(row.Title);
            csv.WriteField(row.Weight.ToString("0.####", CultureInfo.InvariantCulture));
            csv.WriteField(row.Diagnosticity.ToString("0.####", CultureInfo.InvariantCulture));
            foreach (var cell in row.Cells) csv.WriteField(Marks[(int)cell]);
            csv.NextRecord();
        }
    }

    /// <summary>Reads a matrix that people changed, and judges the hypotheses by it.</summary>
    /// <param name="from">The file's text.</param>
    /// <param name="file">How problems name the file.</param>
    /// <param name="assessment">Whose hypotheses the columns must be.</param>
    /// <param name="problems">By line; empty where it was read.</param>
    /// <returns>The assessment with that matrix and the inconsistencies that follow from it; the probabilities stay the scenario's.
    /// Null where there are problems.</returns>
    public static Assessment? Read(TextReader from, string file, Assessment assessment, out IReadOnlyList<ScenarioProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var found = new Problems(file);
        var rows = new List<MatrixRow>();
        using (var csv = new CsvReader(from, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null }, leaveOpen: true))
        {
            if (!csv.Read() || !csv.ReadHeader()) found.Add(1, "the file is empty");
            else
            {
                var ids = assessment.Hypotheses.Select(h => h.Id).ToList();
                foreach (var column in Fixed.Take(3).Concat(ids).Where(c => !csv.HeaderRecord!.Contains(c, StringComparer.Ordinal)))
                    found.Add(1, $"the column '{column}' is missing");
                while (!found.Any && rows.Count < MostRows && csv.Read())
                    if (Row(csv, ids, found) is { } row) rows.Add(assessment.Matrix.FirstOrDefault(m => IsUnchanged(m, row)) ?? row);
            }
        }
        problems = found.Sorted();
        if (found.Any) return null;
        var matrix = CompetingHypotheses.Sorted(rows);
        var inconsistency = CompetingHypotheses.Inconsistency(matrix, assessment.Hypotheses.Count);
        return assessment with { Matrix = matrix, Hypotheses = [.. assessment.Hypotheses.Select((h, j) => h with { Inconsistency = inconsistency[j] })] };
    }

    // What nobody changed is as it was, to the last digit: the file rounds.
    private static bool IsUnchanged(MatrixRow own, MatrixRow read) =>
        own.Indicator == read.Indicator && own.Title == read.Title && own.Cells.SequenceEqual(read.Cells) && Math.Abs(own.Weight - read.Weight) < Rounding;

    private static MatrixRow? Row(CsvReader csv, List<string> ids, Problems problems)
    {
        var line = csv.Parser.RawRow;
        var id = csv.GetField("indicator") ?? "";
        if (!double.TryParse(csv.GetField("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || weight is < 0 or > 1)
        {
            problems.Add(line, $"the weight of '{id}' must be a number from 0 to 1");
            return null;
        }
        var cells = new List<Consistency>();
        foreach (var hypothesis in ids)
        {
            var mark = Array.IndexOf(Marks, csv.GetField(hypothesis)?.Trim().ToUpperInvariant());
            if (mark < 0) problems.Add(line, $"'{csv.GetField(hypothesis)}' under '{hypothesis}' must be CC, C, N, I or II");
            else cells.Add((Consistency)mark);
        }
        return cells.Count == ids.Count ? new MatrixRow(id, csv.GetField("evidence") ?? "", weight, weight * (cells.Max() - cells.Min()), cells) : null;
    }
}
