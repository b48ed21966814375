using Vedette.Extraction.Lexicons;
using Vedette.Model;

namespace Vedette.Extraction.Text;

/// <summary>A report cut into tokens, sentences and blocks, with every lexicon phrase found: the common ground of all readers.</summary>
public sealed class Document
{
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;
    private readonly Block[] _blocks;
    private readonly LexiconHit[] _hits;
    private readonly int[] _firstHit;

    private Document(Report report, LanguagePack language, Token[] tokens, Sentence[] sentences, Block[] blocks, LexiconHit[] hits)
    {
        (Report, Language, _tokens, _sentences, _blocks, _hits) = (report, language, tokens, sentences, blocks, hits);
        _firstHit = new int[tokens.Length + 1];
        var hit = 0;
        for (var token = 0; token <= tokens.Length; token++)
        {
            while (hit < hits.Length && hits[hit].FirstToken < token) hit++;
            _firstHit[token] = hit;
        }
    }

    public Report Report { get; }

    public LanguagePack Language { get; }

    /// <summary>The text that all spans are over.</summary>
    public string Text => Report.Text;

    public ReadOnlySpan<Token> Tokens => _tokens;

    public ReadOnlySpan<Sentence> Sentences => _sentences;

    public ReadOnlySpan<Block> Blocks => _blocks;

    /// <summary>Cuts a report and finds the phrases of its language.</summary>
    public static Document Read(Report report, LanguagePack language)
    {
        // The lists are per thread, so that a document costs its own arrays and nothing more.
        var (tokens, hits) = (_tokenBuffer ??= [], _hitBuffer ??= []);
        var (sentences, blocks) = (_sentenceBuffer ??= [], _blockBuffer ??= []);
        tokens.Clear();
        hits.Clear();
        sentences.Clear();
        blocks.Clear();
        Tokenizer.Read(report.Text, report.BodyStart, language.Words, tokens);
        var cut = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens);
        language.Splitter.Split(report.Text, cut, sentences, blocks);
        language.FindAll(report.Text, cut, hits);
        return new Document(report, language, [.. tokens], [.. sentences], [.. blocks], [.. hits]);
    }

    /// <summary>The phrases that begin at a token, longest first.</summary>
    public ReadOnlySpan<LexiconHit> HitsAt(int token) => _hits.AsSpan(_firstHit[token].._firstHit[token + 1]);

    /// <summary>The phrases that begin between two tokens (second exclusive), by first token, longest first.</summary>
    public ReadOnlySpan<LexiconHit> Hits(int firstToken, int endToken) => _hits.AsSpan(_firstHit[firstToken].._firstHit[endToken]);

    /// <summary>The phrases that begin in a sentence.</summary>
    public ReadOnlySpan<LexiconHit> Hits(Sentence sentence) => Hits(sentence.FirstToken, sentence.EndToken);

    /// <summary>The longest phrase of one lexicon that begins at a token.</summary>
    public bool TryHit(int token, int classId, out LexiconHit hit)
    {
        foreach (var candidate in HitsAt(token))
        {
            if (candidate.ClassId != classId) continue;
            hit = candidate;
            return true;
        }
        hit = default;
        return false;
    }

    /// <summary>The characters of one token.</summary>
    public ReadOnlySpan<char> TextOf(int token) => Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>The span from one token to another (second exclusive).</summary>
    public Span SpanOf(int firstToken, int endToken) => Span.Of(Text, _tokens[firstToken].Start, _tokens[endToken - 1].End);

    /// <summary>The span of a sentence.</summary>
    public Span SpanOf(Sentence sentence) => SpanOf(sentence.FirstToken, sentence.EndToken);

    /// <summary>The index of the sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        var (low, high) = (0, _sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_sentences[middle].FirstToken <= token) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    [ThreadStatic] private static List<Token>? _tokenBuffer;
    [ThreadStatic] private static List<LexiconHit>? _hitBuffer;
    [ThreadStatic] private static List<Sentence>? _sentenceBuffer;
    [ThreadStatic] private static List<Block>? _blockBuffer;
}
