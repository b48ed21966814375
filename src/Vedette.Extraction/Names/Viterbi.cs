namespace Vedette.Extraction.Names;

/// <summary>The best sequence of tags (Viterbi 1967). Of equals the lower tag wins.</summary>
internal static class Viterbi
{
    /// <summary>Fills <paramref name="tags"/>.</summary>
    /// <param name="scores">Score of tag t for token i at 8 i + t; overwritten.</param>
    /// <param name="pairs">Score of tag t behind tag s at 8 s + t; outside stands before the first token.</param>
    /// <param name="length">Tokens, at least 1.</param>
    /// <param name="from">Room for 8 bytes a token.</param>
    /// <param name="tags">The result.</param>
    public static void Best(Span<int> scores, ReadOnlySpan<short> pairs, int length, Span<byte> from, Span<byte> tags)
    {
        const int Impossible = int.MinValue / 4;
        for (var i = 0; i < length; i++)
        {
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                var (best, source) = (Impossible, 0);
                for (var before = 0; before < (i == 0 ? 1 : TagSet.Count); before++)
                {
                    if (!TagSet.MayFollow(before, tag)) continue;
                    var score = pairs[before * TagSet.Width + tag] + (i == 0 ? 0 : scores[(i - 1) * TagSet.Width + before]);
                    if (score > best) (best, source) = (score, before);
                }
                scores[i * TagSet.Width + tag] += best;
                from[i * TagSet.Width + tag] = (byte)source;
            }
        }
        var last = 0;
        for (var tag = 1; tag < TagSet.Count; tag++)
            if (scores[(length - 1) * TagSet.Width + tag] > scores[(length - 1) * TagSet.Width + last]) last = tag;
        for (var i = length - 1; i >= 0; i--)
        {
            tags[i] = (byte)last;
            last = from[i * TagSet.Width + last];
        }
    }
}
