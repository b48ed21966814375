namespace Vedette.Gazetteer;

/// <summary>A name that a place is to be found by.</summary>
/// <param name="Text">The name as it is written.</param>
/// <param name="Kind">What sort of name it is.</param>
/// <param name="Language">BCP 47: one of <see cref="Languages"/>, or null where the source does not say.</param>
public sealed record PlaceName(string Text, NameKind Kind, string? Language = null)
{
    /// <summary>The languages that the compiled form can record, in the order of their codes.</summary>
    public static IReadOnlyList<string?> Languages { get; } = [null, "en", "ru", "uk"];
}
