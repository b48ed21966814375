using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Reads sketches: splits into sentences at full stops and lines, words into tokens. Linear in the text, bounded in size.</summary>
internal static class SketchReader
{
    public const int MostSentences = 240;
    private const int MostCharacters = 200_000;
    private const int ShingleWords = 5;
    private const int StemLetters = 5;
    private const int ShortestStem = 4;
    private const int PairReach = 3;
    public const int MostVerbatim = 48;
    private const int MostReworded = 64;

    public static Sketch Read(Report report)
    {
        var text = report.Text;
        var end = Math.Min(text.Length, report.BodyStart + MostCharacters);
        var marks = new List<SentenceMark>();
        var (hashes, stems, anchors) = (new List<ushort>(), new List<ushort>(), new List<uint>());
        var reworded = new List<ulong>();
        var at = Math.Clamp(report.BodyStart, 0, text.Length);
        while (at < end && marks.Count < MostSentences)
        {
            var stop = SentenceEnd(text, at, end);
            if (ReadSentence(text, at, stop, hashes, stems, anchors) is { } mark)
            {
                marks.Add(mark);
                AddPairs(anchors, reworded);
            }
            at = stop;
        }
        return new Sketch([.. marks], [.. hashes], Least(reworded, MostReworded));
    }

    /// <summary>The least features: two texts keep the same ones of what they share, and a long text costs no more than a short one.</summary>
    public static uint[] Least(IEnumerable<ulong> features, int most) =>
        [.. features.Select(f => (uint)(f >> 32)).Distinct().Order().Take(most)];

    private static int SentenceEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '\n') return i + 1;
            if (c is not ('.' or '!' or '?' or '\u2026')) continue;
            var next = i + 1;
            while (next < end && text[next] is '"' or '\u201D' or '\u00BB' or '\'' or '\u2019' or ')') next++;
            if (next >= end || (char.IsWhiteSpace(text[next]) && StartsSentence(text, next, end) && i - start > 2)) return Math.Min(next, end);
        }
        return end;
    }

    private static bool StartsSentence(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at >= end || char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '"' or '\u201C' or '\u00AB' or '\u2014' or '-';
    }

    /// <summary>Appends the hashes of a sentence; null, and nothing appended, where it has less than two words.</summary>
    private static SentenceMark? ReadSentence(string text, int start, int end, List<ushort> hashes, List<ushort> stems, List<uint> anchors)
    {
        var from = hashes.Count;
        stems.Clear();
        anchors.Clear();
        for (var i = start; i < end;)
        {
            if (!char.IsLetterOrDigit(text[i])) { i++; continue; }
            var stop = char.IsDigit(text[i]) ? NumberEnd(text, i, end) : WordEnd(text, i, end);
            if (char.IsDigit(text[i])) AddNumber(text.AsSpan(i, stop - i), hashes, anchors);
            else AddWord(text.AsSpan(i, stop - i), hashes.Count == from, hashes, stems, anchors);
            i = stop;
        }
        if (hashes.Count - from < 2)
        {
            hashes.RemoveRange(from, hashes.Count - from);
            return null;
        }
        var stemsAt = hashes.Count;
        hashes.AddRange(stems);
        var namesAt = hashes.Count;
        foreach (var anchor in anchors) hashes.Add((ushort)(anchor >> 16));
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(hashes);
        all[stemsAt..namesAt].Sort();
        all[namesAt..].Sort();
        return new SentenceMark(start, end, from, stemsAt, namesAt, hashes.Count);
    }

    private static int WordEnd(string text, int i, int end)
    {
        while (i < end && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || text[i] is '\'' or '\u2019' or '\u02BC')) i++;
        return i;
    }

    /// <summary>Digits with separators of thousands: 94,300; 94 300 (with any space); 100.000.</summary>
    private static int NumberEnd(string text, int i, int end)
    {
        while (i < end && char.IsDigit(text[i])) i++;
        while (i + 3 < end && (text[i] is ',' or '.' || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.SpaceSeparator)
            && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2]) && char.IsDigit(text[i + 3]) && (i + 4 >= end || !char.IsDigit(text[i + 4])))
            i += 4;
        return i;
    }

    private static void AddNumber(ReadOnlySpan<char> number, List<ushort> tokens, List<uint> anchors)
    {
        Span<char> digits = stackalloc char[Math.Min(number.Length, 64)];
        var count = 0;
        foreach (var c in number)
            if (char.IsDigit(c) && count < digits.Length) digits[count++] = c;
        var hash = (uint)StableHash.Of(digits[..count]);
        tokens.Add((ushort)(hash >> 16));
        anchors.Add(hash);
    }

    private static void AddWord(ReadOnlySpan<char> word, bool isFirst, List<ushort> tokens, List<ushort> stems, List<uint> anchors)
    {
        const int longest = 64;
        if (word.Length > longest) word = word[..longest];
        Span<char> lower = stackalloc char[longest];
        var count = 0;
        foreach (var c in word)
            if (char.IsLetterOrDigit(c)) lower[count++] = char.ToLowerInvariant(c);
        if (count == 0) return;
        tokens.Add((ushort)StableHash.Of(lower[..count]));
        if (count >= ShortestStem) stems.Add((ushort)StableHash.Of(lower[..Math.Min(count, StemLetters)]));
        // A capital inside a sentence marks a name; the first word may be anything.
        if (char.IsUpper(word[0]) && !isFirst && NameSkeleton.Of(word) is var skeleton and not 0) anchors.Add((uint)skeleton);
    }

    /// <summary>The two least shingles of a sentence.</summary>
    public static void AddLeast(ReadOnlySpan<ushort> tokens, List<ulong> features)
    {
        if (tokens.Length < ShingleWords) return;
        var (least, second) = (ulong.MaxValue, ulong.MaxValue);
        for (var i = 0; i + ShingleWords <= tokens.Length; i++)
        {
            var hash = Shingle(tokens, i);
            if (hash < least) (least, second) = (hash, least);
            else if (hash > least && hash < second) second = hash;
        }
        features.Add(least);
        if (second != ulong.MaxValue) features.Add(second);
    }

    /// <summary>Adds the hashes of all runs of five words of a sentence.</summary>
    public static void AddShingles(ReadOnlySpan<ushort> tokens, HashSet<ulong> shingles)
    {
        for (var i = 0; i + ShingleWords <= tokens.Length; i++) shingles.Add(Shingle(tokens, i));
    }

    private static ulong Shingle(ReadOnlySpan<ushort> tokens, int at)
    {
        ulong hash = tokens[at];
        for (var j = 1; j < ShingleWords; j++) hash = StableHash.Join(hash, tokens[at + j]);
        return hash;
    }

    private static void AddPairs(List<uint> anchors, List<ulong> features)
    {
        for (var i = 0; i < anchors.Count; i++)
            for (var j = i + 1; j < Math.Min(anchors.Count, i + PairReach); j++)
                if (anchors[i] != anchors[j])
                    features.Add(StableHash.Join(Math.Min(anchors[i], anchors[j]), Math.Max(anchors[i], anchors[j])));
    }
}
