namespace Vedette.GazetteerCompiler.Borders;

/// <summary>One polygon of a country.</summary>
/// <param name="Name">The country, as Natural Earth names it.</param>
/// <param name="M49">Its number in the UN's M49; null for areas without one.</param>
/// <param name="Rings">Arcs of the outer ring, then of the holes; a complement (~) runs backwards.</param>
internal sealed record Land(string Name, string? M49, IReadOnlyList<int[]> Rings);
