namespace Vedette.Publishing;

/// <summary>A table.</summary>
/// <param name="Caption">What it shows, for those who only hear it.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Each with as many cells as there are columns.</param>
public sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block;
