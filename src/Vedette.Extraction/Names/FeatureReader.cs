using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Names;

/// <summary>Turns the tokens of a run into hashed features: words and their parts, outlines, lists, lexicons and the gazetteer,
/// of the token, its neighbours, and the words before and behind the run. Used alike in training and in reading.</summary>
internal sealed class FeatureReader(FeatureTables tables)
{
    /// <summary>Raised with every change of the features, so that no model is read with others.</summary>
    public const int Layout = 3;

    /// <summary>At most this many features a token.</summary>
    public const int Most = 64;

    /// <summary>Tokens looked at on each side of a run.</summary>
    private const int Around = 2;

    private readonly GazetteerFeatures _gazetteer = new(tables.Index);
    private readonly WordFeatures[] _run = new WordFeatures[NameRuns.MostTokens + 2 * Around];

    /// <summary>Reads a run; its features are then asked token by token with <see cref="Of"/>.</summary>
    public void Read(Document document, Sentence sentence, int first, int end)
    {
        for (var i = first - Around; i < end + Around; i++)
        {
            ref var word = ref _run[i - first + Around];
            if (i < sentence.FirstToken) word = new WordFeatures { Word = 1 };
            else if (i >= sentence.EndToken) word = new WordFeatures { Word = 2 };
            else ReadWord(document, i, ref word);
        }
        _gazetteer.Mark(document, first, end, _run.AsSpan(Around));
        Lexicons(document, sentence, first, end);
        _length = end - first;
        _opens = first == sentence.FirstToken || (first == sentence.FirstToken + 1 && document.Tokens[first - 1].Kind == TokenKind.Mark);
        _shouts = Shouts(document, sentence);
    }

    private int _length;
    private bool _opens;
    private bool _shouts;

    /// <summary>The features of a token of the run, as hashes whose upper bits choose the slot.</summary>
    /// <param name="at">Index in the run, from 0.</param>
    /// <param name="features">Room for <see cref="Most"/>.</param>
    /// <returns>How many there are.</returns>
    public int Of(int at, Span<uint> features)
    {
        var n = 0;
        ref readonly var w = ref _run[at + Around];
        ref readonly var a = ref _run[at + Around - 1];
        ref readonly var aa = ref _run[at + Around - 2];
        ref readonly var b = ref _run[at + Around + 1];
        ref readonly var bb = ref _run[at + Around + 2];
        ref readonly var before = ref _run[Around - 1];
        ref readonly var behind = ref _run[Around + _length];
        var opens = _opens && at == 0 ? 1u : 0;
        var shouts = _shouts ? 2u : 0;
        var place = (uint)w.Place;

        features[n++] = Hash(1, opens | shouts);
        features[n++] = Hash(2, w.Word);
        features[n++] = Hash(3, a.Word);
        features[n++] = Hash(4, b.Word);
        features[n++] = Hash(5, aa.Word);
        features[n++] = Hash(6, bb.Word);
        features[n++] = Hash(7, a.Word, w.Word);
        features[n++] = Hash(8, w.Word, b.Word);
        features[n++] = Hash(9, a.Word, b.Word);
        features[n++] = Hash(10, w.Last2);
        features[n++] = Hash(11, w.Last3);
        features[n++] = Hash(12, w.Last4);
        features[n++] = Hash(13, w.First3);
        features[n++] = Hash(14, w.Shape | opens << 30);
        features[n++] = Hash(15, w.Shape, a.Shape);
        features[n++] = Hash(16, w.Shape, b.Shape);
        features[n++] = Hash(17, a.Shape, w.Shape * 31 + b.Shape);
        features[n++] = Hash(18, place | opens << 9 | shouts << 10);
        features[n++] = Hash(19, place, a.Word);
        features[n++] = Hash(20, place, b.Word);
        features[n++] = Hash(21, place, (uint)(a.Place | b.Place << 8));
        features[n++] = Hash(22, place, aa.Word * 31 + a.Word);
        features[n++] = Hash(23, place, (uint)(w.Lists | a.Lists << 8 | b.Lists << 16));
        features[n++] = Hash(24, (uint)(w.Lists | a.Lists << 8 | b.Lists << 16), opens);
        features[n++] = Hash(25, (uint)(w.Lists | b.Lists << 8), b.Shape);
        features[n++] = Hash(26, (uint)(w.Lists | a.Lists << 8), a.Shape);
        features[n++] = Hash(27, before.Word, (uint)Math.Min(at, 3));
        features[n++] = Hash(28, behind.Word, (uint)Math.Min(_length - 1 - at, 3));
        features[n++] = Hash(29, (uint)Math.Min(at, 3), (uint)Math.Min(_length - 1 - at, 3));
        features[n++] = Hash(30, before.Word, place);
        features[n++] = Hash(31, behind.Word, place);
        features[n++] = Hash(32, b.Last3, w.Shape);
        features[n++] = Hash(33, a.Last3, w.Shape);
        // The last word of the run often says what the whole of it is: "… County", "… University".
        ref readonly var last = ref _run[Around + _length - 1];
        features[n++] = Hash(34, last.Word, (uint)Math.Min(_length - 1 - at, 3));
        for (var bits = w.Lexicons; bits != 0; bits &= bits - 1) features[n++] = Hash(40, (uint)System.Numerics.BitOperations.TrailingZeroCount(bits), opens);
        for (var bits = a.Lexicons; bits != 0 && n < Most - 8; bits &= bits - 1) features[n++] = Hash(41, (uint)System.Numerics.BitOperations.TrailingZeroCount(bits), place);
        for (var bits = b.Lexicons; bits != 0 && n < Most - 4; bits &= bits - 1) features[n++] = Hash(42, (uint)System.Numerics.BitOperations.TrailingZeroCount(bits), place);
        return n;
    }

    /// <summary>Hash of a folded word, as the word lists are keyed by.</summary>
    public static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ Vocabulary.Fold(c)) * 16777619u;
        return hash;
    }

    private void ReadWord(Document document, int token, ref WordFeatures word)
    {
        var text = document.TextOf(token);
        ref readonly var known = ref document.Tokens[token];
        word = new WordFeatures { Word = HashOf(text), Shape = Shape(text), Capital = NameRuns.IsCapital(known) };
        // The letters at its ends, packed.
        ulong end = 0, begin = 0;
        for (var i = Math.Max(0, text.Length - 4); i < text.Length; i++) end = end << 16 | Vocabulary.Fold(text[i]);
        for (var i = 0; i < Math.Min(3, text.Length); i++) begin = begin << 16 | Vocabulary.Fold(text[i]);
        word.Last2 = Pack(end & 0xFFFF_FFFF);
        word.Last3 = Pack(end & 0xFFFF_FFFF_FFFF);
        word.Last4 = Pack(end);
        word.First3 = Pack(begin);
        word.Lists = tables.Lists.Of(word.Word);
        word.Lexicons = tables.OfWord(known.Word);
    }

    private static uint Pack(ulong letters) => (uint)((letters * 0x9E37_79B9_7F4A_7C15) >> 32);

    private void Lexicons(Document document, Sentence sentence, int first, int end)
    {
        for (var i = Math.Max(sentence.FirstToken, first - 6); i < Math.Min(sentence.EndToken, end + Around); i++)
            foreach (var hit in document.HitsAt(i))
            {
                var bit = tables.OfLexicon(hit.ClassId);
                if (bit == 0) continue;
                for (var t = Math.Max(i, first - Around); t < Math.Min(hit.EndToken, end + Around); t++) _run[t - first + Around].Lexicons |= bit;
            }
    }

    /// <summary>Most words of a headline begin with a capital, so that a capital says little there.</summary>
    private static bool Shouts(Document document, Sentence sentence)
    {
        var (capitals, words) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken && words < 40; i++)
        {
            var token = document.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Length < 4) continue;
            words++;
            if (token.IsCapitalised) capitals++;
        }
        return words >= 4 && capitals * 10 >= words * 7;
    }

    private static uint Shape(ReadOnlySpan<char> text)
    {
        var (shape, last, run) = (1u, 0u, 0);
        foreach (var c in text)
        {
            var kind = char.IsUpper(c) ? 1u : char.IsLetter(c) ? 2u : char.IsAsciiDigit(c) ? 3u : c is '.' ? 4u : c is '\'' or '’' ? 5u : 6u;
            run = kind == last ? run + 1 : 0;
            last = kind;
            // Two of a kind are told from one, more are not told apart.
            if (run < 2) shape = shape * 7 + kind;
        }
        return shape & 0x0FFF_FFFF;
    }

    private static uint Hash(uint template, uint value) => Hash(template, value, 0x9E37_79B9);

    private static uint Hash(uint template, uint first, uint second)
    {
        var hash = (template * 0x85EB_CA6B) ^ first;
        hash = (hash ^ hash >> 15) * 0x2C1B_3C6D;
        hash = (hash + second) * 0x297A_2D39;
        hash ^= hash >> 15;
        return hash * 0x9E37_79B1;
    }
}
