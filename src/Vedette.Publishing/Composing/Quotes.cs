namespace Vedette.Publishing;

/// <summary>Shortens the words of a report for a line.</summary>
internal static class Quotes
{
    /// <summary>One line of at most <paramref name="max"/> code units, cut at a space, with an ellipsis where it was cut.</summary>
    public static string Short(string text, int max)
    {
        var flat = text.ReplaceLineEndings(" ").Trim();
        if (flat.Length <= max) return flat;
        var cut = flat.LastIndexOf(' ', max - 1, max / 3);
        if (cut < 0) cut = char.IsHighSurrogate(flat[max - 2]) ? max - 2 : max - 1;
        return flat[..cut].TrimEnd() + "…";
    }

    /// <summary>The sentence of a claim as a quotation.</summary>
    public static string Of(Model.Claim claim, int max = 260) => $"“{Short(claim.Evidence.Text, max)}”";
}
