using System.Globalization;

namespace Vedette.GazetteerCompiler.Sources;

/// <summary>A row of a <see cref="Table"/>.</summary>
internal sealed class Row(string path, int line, string[] head, string[] cells)
{
    /// <summary>File and line, for messages.</summary>
    public string Where => $"{path}:{line}";

    /// <exception cref="InvalidDataException">There is no such column.</exception>
    public string this[string column] => Array.IndexOf(head, column) is >= 0 and var i
        ? cells[i].Trim()
        : throw new InvalidDataException($"{path}: no column {column}");

    /// <summary>The parts of a list; none where the cell is empty.</summary>
    public IReadOnlyList<string> List(string column) =>
        this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A number, or null where the cell is empty.</summary>
    /// <exception cref="InvalidDataException">The cell holds something else.</exception>
    public double? Number(string column)
    {
        var cell = this[column];
        if (cell.Length == 0) return null;
        return double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"{Where}: {column} is no number: {cell}");
    }
}
