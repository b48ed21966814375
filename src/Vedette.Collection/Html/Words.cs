namespace Vedette.Collection.Html;

/// <summary>Text of attributes and headings.</summary>
internal static class Words
{
    /// <summary>White space folded to single spaces; null where nothing is left.</summary>
    public static string? Fold(string? text) =>
        text is not null && string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } folded ? folded : null;
}
