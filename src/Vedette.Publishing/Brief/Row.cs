namespace Vedette.Publishing;

/// <summary>A row of a table.</summary>
/// <param name="Cells">One per column.</param>
/// <param name="Stale">True where something later replaces it.</param>
public sealed record Row(IReadOnlyList<Sentence> Cells, bool Stale = false);
