namespace Vedette.Publishing;

/// <summary>A column of a table.</summary>
public sealed record Column(string Title, ColumnKind Kind = ColumnKind.Text);
