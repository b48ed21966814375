using Vedette.Extraction.Lexicons;

namespace Vedette.Extraction.Text;

/// <summary>Cuts tokens into blocks (by lines) and sentences (by full stops). The lexicon <c>abbreviations</c> names what a
/// full stop may follow inside a sentence, the lexicon <c>openers</c> what begins one after "U.S.".</summary>
internal sealed class SentenceSplitter(LanguagePack language)
{
    private const int HeadingWords = 16;

    // What is read together in a sentence costs more than in proportion to its length. No writer's sentence is as long as this:
    // a wall of text without stops is cut, so that its cost grows with its length.
    private const int LongestSentence = 320;

    private readonly HashSet<int> _beforeNames = Words(language, language.Entries("abbreviations").Where(e => e["before"] != "number"));
    private readonly HashSet<int> _beforeNumbers = Words(language, language.Entries("abbreviations").Where(e => e["before"] == "number"));

    // Words that begin a sentence far more often than they go on with a name, asked after "U.S.".
    private readonly HashSet<int> _openers = Words(language, language.Entries("openers"));

    public void Split(string text, ReadOnlySpan<Token> tokens, List<Sentence> sentences, List<Block> blocks)
    {
        var first = 0;
        while (first < tokens.Length)
        {
            var end = BlockEnd(text, tokens, first);
            var sentence = sentences.Count;
            var start = first;
            var closed = first;
            for (var i = first; i < end; i++)
            {
                if (!EndsSentence(text, tokens, i, end, ref closed) && i - start < LongestSentence) continue;
                var after = BehindClosers(text, tokens, i + 1, end, ref closed);
                sentences.Add(new Sentence(sentences.Count, start, after, blocks.Count));
                start = after;
                i = after - 1;
            }
            if (start < end) sentences.Add(new Sentence(sentences.Count, start, end, blocks.Count));
            blocks.Add(new Block(sentence, sentences.Count - sentence, Kind(text, tokens, first, end)));
            first = end;
        }
    }

    /// <summary>A block ends at a blank line, and at a line end unless the line was merely wrapped: the next begins with a
    /// small letter, or this one is long, ends without a stop, and the next is no item.</summary>
    private static int BlockEnd(string text, ReadOnlySpan<Token> tokens, int first)
    {
        var lineStart = tokens[first].Start;
        for (var i = first + 1; i < tokens.Length; i++)
        {
            var gap = text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End);
            var newline = gap.IndexOf('\n');
            if (newline < 0) continue;
            if (gap[(newline + 1)..].Contains('\n')) return i;
            var wrapped = tokens[i].Kind == TokenKind.Word && !tokens[i].IsCapitalised && char.IsLower(text[tokens[i].Start])
                          && !IsStop(text, tokens[i - 1]) && tokens[i - 1].End - lineStart > 40;
            if (!wrapped) return i;
            lineStart = tokens[i].Start;
        }
        return tokens.Length;
    }

    private bool EndsSentence(string text, ReadOnlySpan<Token> tokens, int i, int end, ref int closed)
    {
        var token = tokens[i];
        if (i + 1 >= end) return false;
        if (token.Kind == TokenKind.Word && token.Length > 2 && text[token.End - 1] == '.')
        {
            // "in the U.S. The ministry": initials with dots end a sentence only before a word that begins one.
            return tokens[i + 1] is { SpaceBefore: true, Kind: TokenKind.Word, Capitals: 1 } next && _openers.Contains(next.Word);
        }
        if (!IsStop(text, token)) return false;
        var after = BehindClosers(text, tokens, i + 1, end, ref closed);
        if (after >= end) return false;
        var follower = tokens[after];
        if (!follower.SpaceBefore && !IsOpener(text, follower)) return false;
        if (text[token.Start] != '.') return !StartsSmall(text, follower);
        if (token.SpaceBefore) return !StartsSmall(text, follower);
        if (i > 0 && tokens[i - 1] is { Kind: TokenKind.Word } before)
        {
            // An initial: "J. Smith". An abbreviation: "Gen. Smith", "Nov. 3".
            if (before.Length == 1 && before.IsCapitalised && after == i + 1) return false;
            if (after == i + 1 && before.Word >= 0
                && (_beforeNames.Contains(before.Word) || (follower.Kind == TokenKind.Number && _beforeNumbers.Contains(before.Word))))
                return false;
        }
        return !StartsSmall(text, follower);
    }

    /// <summary>The first token from one on that closes nothing. A long row of closers is walked over once.</summary>
    /// <param name="closed">What was answered for a token before it in the block.</param>
    private static int BehindClosers(string text, ReadOnlySpan<Token> tokens, int from, int end, ref int closed)
    {
        if (from <= closed) return closed;
        closed = from;
        while (closed < end && IsCloser(text, tokens[closed])) closed++;
        return closed;
    }

    private static HashSet<int> Words(LanguagePack language, IEnumerable<LexiconEntry> entries) =>
        [.. entries.SelectMany(e => e.Forms).Select(f => language.Words.Find(f.TrimEnd('.'))).Where(w => w >= 0)];

    private static bool StartsSmall(string text, Token token) =>
        token.Kind is TokenKind.Word && char.IsLower(text[token.Start]);

    private static bool IsStop(string text, Token token) =>
        token is { Kind: TokenKind.Mark, Length: 1 } && text[token.Start] is '.' or '!' or '?' or '…' or '。';

    private static bool IsCloser(string text, Token token) =>
        token is { Kind: TokenKind.Mark, SpaceBefore: false, Length: 1 } && text[token.Start] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '.' or '!' or '?';

    private static bool IsOpener(string text, Token token) =>
        token is { Kind: TokenKind.Mark, Length: 1 } && text[token.Start] is '“' or '‘' or '«' or '(' or '[';

    private static BlockKind Kind(string text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        var c = text[tokens[first].Start];
        if (c is '•' or '*' or '·' or '–' or '—' or '-' or '▪' or '[' or '◦' or '►') return BlockKind.Item;
        if (tokens[first].Kind == TokenKind.Number && first + 2 < end && text[tokens[first + 1].Start] is ':' && tokens[first + 2].Kind == TokenKind.Number)
            return BlockKind.Item;
        var last = tokens[end - 1];
        return end - first <= HeadingWords && !IsStop(text, last) && !IsCloser(text, last) && text[last.Start] is not (':' or ',')
            ? BlockKind.Heading
            : BlockKind.Paragraph;
    }
}
