using System.Globalization;

namespace Vedette.Model;

/// <summary>Cells that spreadsheets take for text, and back.</summary>
public static class CsvCells
{
    // The wide forms are formulas as well where spreadsheets are set for East Asian writing.
    private const string Starters = "=+-@\t\r\n'＝＋－＠";

    /// <summary>The cell with an apostrophe before it where a spreadsheet would run it; numbers stay as they are.</summary>
    public static string Safe(string? cell) =>
        cell is not { Length: > 0 } ? ""
        : Starters.Contains(cell[0], StringComparison.Ordinal) && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? "'" + cell
        : cell;

    /// <summary>The cell as it was before <see cref="Safe"/>.</summary>
    public static string Plain(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell is ['\'', var next, ..] && Starters.Contains(next, StringComparison.Ordinal) ? cell[1..] : cell;
    }
}
