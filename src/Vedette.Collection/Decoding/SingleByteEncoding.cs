using System.Text;

namespace Vedette.Collection.Decoding;

/// <summary>Tells Windows-1251, KOI8-R, KOI8-U and Windows-1252 apart. Words wholly of high letters speak for Cyrillic; among
/// the Cyrillic ones the right encoding is that in which the commonest letters are common and capitals begin words.</summary>
internal static class SingleByteEncoding
{
    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Koi8R = CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!;
    private static readonly Encoding Koi8U = CodePagesEncodingProvider.Instance.GetEncoding("koi8-u")!;
    private static readonly Encoding Ibm866 = CodePagesEncodingProvider.Instance.GetEncoding(866)!;

    // Letters of Russian and Ukrainian running text in groups of falling frequency; the groups' weights are rough logarithms
    // of frequency over chance.
    private static readonly (string Letters, double Weight)[] Frequencies =
        [("оаеинт", 1.5), ("срвлкі", 0.8), ("мдпу", 0.1), ("яыьзгб", -0.6), ("чйхї", -1.3), ("жшюцщєэф", -2.3), ("ъёґ", -4)];

    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        if (!IsCyrillic(bytes)) return Windows1252;
        Encoding best = Windows1251;
        var bestScore = double.MinValue;
        // KOI8-U before KOI8-R: they differ only in the letters that Russian has not.
        foreach (var candidate in (ReadOnlySpan<Encoding>)[Windows1251, Koi8R, Koi8U, Ibm866])
        {
            var score = Score(candidate.GetString(bytes));
            if (score > bestScore) (best, bestScore) = (candidate, score);
        }
        return best;
    }

    private static bool IsCyrillic(ReadOnlySpan<byte> bytes)
    {
        int pure = 0, mixed = 0, high = 0, low = 0;
        foreach (var b in bytes)
        {
            if (b >= 0xC0 || b is 0xB3 or 0xA3 or 0xAA or 0xAF or 0xB2 or 0xB4 or 0xBA or 0xBF) high++;
            else if (char.IsAsciiLetter((char)b)) low++;
            else Close();
        }
        Close();
        return pure > mixed;

        void Close()
        {
            if (high >= 2 && low == 0) pure++;
            else if (high > 0 && low > 0) mixed++;
            (high, low) = (0, 0);
        }
    }

    private static double Score(string text)
    {
        double score = 0;
        var before = ' ';
        foreach (var c in text)
        {
            if (c >= 0x80)
            {
                score += Weight(char.ToLowerInvariant(c));
                // A capital behind a small letter: the two cases are swapped.
                if (char.IsUpper(c) && char.IsLower(before)) score -= 4;
            }
            before = c;
        }
        return score;
    }

    private static double Weight(char c)
    {
        foreach (var (letters, weight) in Frequencies)
            if (letters.Contains(c, StringComparison.Ordinal)) return weight;
        return char.IsPunctuation(c) || c is '\u00A0' or '№' ? 0 : -5;
    }
}
