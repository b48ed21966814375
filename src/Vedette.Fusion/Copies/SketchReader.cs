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
    private const int MostVerbatim = 48;
    private const int MostReworded = 64;

    public static Sketch Read(Report report)
    {
        var text = report.Text;
        var end = Math.Min(text.Length, report.BodyStart + MostCharacters);
        var sentences = new List<Sentence>();
        var at = Math.Clamp(report.BodyStart, 0, text.Length);
        while (at < end && sentences.Count < MostSentences)
        {
            var stop = SentenceEnd(text, at, end);
            if (ReadSentence(text, at, stop) is { Tokens.Length: > 1 } sentence) sentences.Add(sentence);
            at = stop;
        }
        return new Sketch([.. sentences], Least(sentences.SelectMany(LeastShingles), MostVerbatim), Least(sentences.SelectMany(AnchorPairs), MostReworded));
    }

    /// <summary>The least features: two texts keep the same ones of what they share, and a long text costs no more than a short one.</summary>
    private static uint[] Least(IEnumerable<ulong> features, int most) =>
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

    private static Sentence ReadSentence(string text, int start, int end)
    {
        var tokens = new List<uint>();
        var stems = new List<uint>();
        var anchors = new List<uint>();
        for (var i = start; i < end;)
        {
            if (!char.IsLetterOrDigit(text[i])) { i++; continue; }
            var stop = char.IsDigit(text[i]) ? NumberEnd(text, i, end) : WordEnd(text, i, end);
            if (char.IsDigit(text[i])) AddNumber(text.AsSpan(i, stop - i), tokens, anchors);
            else AddWord(text.AsSpan(i, stop - i), tokens, stems, anchors);
            i = stop;
        }
        stems.Sort();
        return new Sentence(start, end, [.. tokens], [.. stems], [.. anchors]);
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

    private static void AddNumber(ReadOnlySpan<char> number, List<uint> tokens, List<uint> anchors)
    {
        Span<char> digits = stackalloc char[Math.Min(number.Length, 64)];
        var count = 0;
        foreach (var c in number)
            if (char.IsDigit(c) && count < digits.Length) digits[count++] = c;
        var hash = (uint)StableHash.Of(digits[..count]);
        tokens.Add(hash);
        anchors.Add(hash);
    }

    private static void AddWord(ReadOnlySpan<char> word, List<uint> tokens, List<uint> stems, List<uint> anchors)
    {
        const int longest = 64;
        if (word.Length > longest) word = word[..longest];
        Span<char> lower = stackalloc char[longest];
        var count = 0;
        foreach (var c in word)
            if (char.IsLetterOrDigit(c)) lower[count++] = char.ToLowerInvariant(c);
        if (count == 0) return;
        tokens.Add((uint)StableHash.Of(lower[..count]));
        if (count >= ShortestStem) stems.Add((uint)StableHash.Of(lower[..Math.Min(count, StemLetters)]));
        // A capital inside a sentence marks a name; the first word may be anything.
        if (char.IsUpper(word[0]) && tokens.Count > 1 && NameSkeleton.Of(word) is var skeleton and not 0) anchors.Add((uint)skeleton);
    }

    private static IEnumerable<ulong> LeastShingles(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.Length < ShingleWords) yield break;
        var (least, second) = (ulong.MaxValue, ulong.MaxValue);
        foreach (var hash in Shingles(sentence))
        {
            if (hash < least) (least, second) = (hash, least);
            else if (hash > least && hash < second) second = hash;
        }
        yield return least;
        if (second != ulong.MaxValue) yield return second;
    }

    /// <summary>Hashes of all runs of five words of a sentence.</summary>
    public static IEnumerable<ulong> Shingles(Sentence sentence)
    {
        for (var i = 0; i + ShingleWords <= sentence.Tokens.Length; i++)
        {
            ulong hash = sentence.Tokens[i];
            for (var j = 1; j < ShingleWords; j++) hash = StableHash.Join(hash, sentence.Tokens[i + j]);
            yield return hash;
        }
    }

    private static IEnumerable<ulong> AnchorPairs(Sentence sentence)
    {
        for (var i = 0; i < sentence.Anchors.Length; i++)
            for (var j = i + 1; j < Math.Min(sentence.Anchors.Length, i + PairReach); j++)
                if (sentence.Anchors[i] != sentence.Anchors[j])
                    yield return StableHash.Join(Math.Min(sentence.Anchors[i], sentence.Anchors[j]), Math.Max(sentence.Anchors[i], sentence.Anchors[j]));
    }
}
