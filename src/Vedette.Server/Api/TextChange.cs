namespace Vedette.Server.Api;

/// <summary>How one text became another, word by word.</summary>
internal static class TextChange
{
    // Where more differs than this the later text is shown as a new one.
    private const long LargestTable = 4_000_000;

    /// <summary>Stretches in their order: what stayed, what went, what came. Joined without the gone ones they are the later text.</summary>
    public static IReadOnlyList<Piece> Between(string earlier, string later)
    {
        var (a, b) = (Words(earlier), Words(later));
        var head = 0;
        while (head < a.Count && head < b.Count && a[head] == b[head]) head++;
        var tail = 0;
        while (tail < a.Count - head && tail < b.Count - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        var pieces = new List<Piece>();
        Add(pieces, "same", a.Take(head));
        Middle(pieces, a.GetRange(head, a.Count - head - tail), b.GetRange(head, b.Count - head - tail));
        Add(pieces, "same", a.Skip(a.Count - tail));
        return pieces;
    }

    // The longest common run of words, by the table of all beginnings.
    private static void Middle(List<Piece> pieces, List<string> a, List<string> b)
    {
        if ((long)(a.Count + 1) * (b.Count + 1) > LargestTable)
        {
            Add(pieces, "gone", a);
            Add(pieces, "come", b);
            return;
        }
        var width = b.Count + 1;
        var common = new ushort[(a.Count + 1) * width];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
                common[(i * width) + j] = a[i] == b[j]
                    ? (ushort)(common[((i + 1) * width) + j + 1] + 1)
                    : Math.Max(common[((i + 1) * width) + j], common[(i * width) + j + 1]);
        var (x, y) = (0, 0);
        while (x < a.Count && y < b.Count)
        {
            if (a[x] == b[y])
            {
                Add(pieces, "same", [a[x]]);
                (x, y) = (x + 1, y + 1);
            }
            else if (common[((x + 1) * width) + y] >= common[(x * width) + y + 1]) Add(pieces, "gone", [a[x++]]);
            else Add(pieces, "come", [b[y++]]);
        }
        Add(pieces, "gone", a.Skip(x));
        Add(pieces, "come", b.Skip(y));
    }

    private static void Add(List<Piece> pieces, string kind, IEnumerable<string> words)
    {
        var text = string.Concat(words);
        if (text.Length == 0) return;
        if (pieces.Count > 0 && pieces[^1].Kind == kind) pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        else pieces.Add(new Piece(kind, text));
    }

    // A word with the white space behind it.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            words.Add(text[at..end]);
            at = end;
        }
        return words;
    }

    /// <summary>A stretch.</summary>
    /// <param name="Kind"><c>same</c>, <c>gone</c> or <c>come</c>.</param>
    /// <param name="Text">Its words.</param>
    internal sealed record Piece(string Kind, string Text);
}
