namespace Vedette.Collection.Reading;

/// <summary>The YAML block between two lines of three dashes at the very beginning of a text.</summary>
/// <param name="Metadata">Its keys and values; null where there is none or it is no YAML.</param>
/// <param name="BodyStart">Where the body begins; 0 where there is no readable front matter.</param>
/// <param name="ProblemLine">Line of the file, from 1, at which it is no YAML; null where nothing is wrong.</param>
/// <param name="Problem">What is wrong.</param>
internal sealed record FrontMatter(Metadata? Metadata, int BodyStart, int? ProblemLine = null, string? Problem = null)
{
    private static readonly FrontMatter None = new(null, 0);

    /// <summary>Reads the front matter of a text with LF line ends. Three dashes that nothing closes are a rule, not front matter.</summary>
    public static FrontMatter Read(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal)) return None;
        var open = LineEnd(text, 0);
        if (!text.AsSpan(3, open - 3).IsWhiteSpace()) return None;

        for (var start = open + 1; start < text.Length && start < Metadata.MaxLength;)
        {
            var end = LineEnd(text, start);
            if (text.AsSpan(start, end - start).TrimEnd() is "---" or "...")
            {
                var (metadata, line, reason) = Metadata.Parse(text[(open + 1)..start]);
                return metadata is null
                    ? new FrontMatter(null, 0, line + 1, $"front matter is no YAML ({reason})")
                    : new FrontMatter(metadata, Math.Min(end + 1, text.Length));
            }
            start = end + 1;
        }
        return None;
    }

    private static int LineEnd(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }
}
