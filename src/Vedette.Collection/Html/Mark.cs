namespace Vedette.Collection.Html;

/// <summary>A word that marks an element as something that surrounds an article.</summary>
/// <param name="Word">A word of its class or id, its tag, or its role.</param>
/// <param name="IsStrong">No container of an article has it.</param>
internal readonly record struct Mark(string Word, bool IsStrong);
