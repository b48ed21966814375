namespace Vedette.Publishing;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Cell">What stands in it for an item; null for nothing.</param>
internal sealed record CsvColumn<T>(string Name, Func<T, string?> Cell);
