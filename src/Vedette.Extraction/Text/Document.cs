using Vedette.Extraction.Lexicons;
using Vedette.Model;

namespace Vedette.Extraction.Text;

/// <summary>A report cut into tokens, sentences and blocks, with every lexicon phrase found: the common ground of all readers. A very
/// long report is cut into several, one after another (<see cref="InSections"/>), so that its cost grows with its length and no
/// more of it than a section is held.</summary>
public sealed class Document
{
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;
    private readonly Block[] _blocks;
    private readonly LexiconHit[] _hits;
    private readonly int[] _firstHit;
    private readonly ulong[] _lexicons; // a row of bits a sentence, and one for the whole document
    private readonly int _row; // words of a row
    private readonly Dictionary<object, object>? _carried; // one for all sections of a report; null where it is one
    private string?[]? _texts; // of sentences, where they were asked for
    private Finding? _findings;

    private Document(Report report, LanguagePack language, Document? before, bool goesOn, Token[] tokens, Sentence[] sentences, Block[] blocks, LexiconHit[] hits)
    {
        (Report, Language, _tokens, _sentences, _blocks, _hits) = (report, language, tokens, sentences, blocks, hits);
        (IsOpening, _carried) = (before is null, before?._carried ?? (goesOn ? new Dictionary<object, object>(ReferenceEqualityComparer.Instance) : null));
        _firstHit = new int[tokens.Length + 1];
        var hit = 0;
        for (var token = 0; token <= tokens.Length; token++)
        {
            while (hit < hits.Length && hits[hit].FirstToken < token) hit++;
            _firstHit[token] = hit;
        }
        _row = (language.ClassCount + 63) / 64;
        _lexicons = new ulong[(sentences.Length + 1) * _row];
        var all = _lexicons.AsSpan(sentences.Length * _row);
        foreach (var sentence in sentences)
        {
            var row = _lexicons.AsSpan(sentence.Index * _row, _row);
            foreach (ref readonly var found in Hits(sentence)) row[found.ClassId >> 6] |= 1UL << (found.ClassId & 63);
            for (var i = 0; i < row.Length; i++) all[i] |= row[i];
        }
    }

    public Report Report { get; }

    public LanguagePack Language { get; }

    /// <summary>The text that all spans are over.</summary>
    public string Text => Report.Text;

    public ReadOnlySpan<Token> Tokens => _tokens;

    public ReadOnlySpan<Sentence> Sentences => _sentences;

    public ReadOnlySpan<Block> Blocks => _blocks;

    /// <summary>Whether the report begins here: only its first section has a dateline and a lead.</summary>
    public bool IsOpening { get; }

    /// <summary>Cuts a report as one and finds the phrases of its language.</summary>
    public static Document Read(Report report, LanguagePack language) => Read(report, language, null, report.BodyStart, report.Text.Length);

    /// <summary>The sections of a report in order, cut when they are asked for; all but very long reports are one. To be read in this
    /// order, because readers carry from one to the next who has been named.</summary>
    public static IEnumerable<Document> InSections(Report report, LanguagePack language)
    {
        ArgumentNullException.ThrowIfNull(report);
        Document? document = null;
        var start = report.BodyStart;
        do
        {
            var end = Section.EndOf(report.Text, start);
            document = Read(report, language, document, start, end);
            yield return document;
            // A word is never cut, however long.
            start = document._tokens is [.., var last] ? Math.Max(end, last.End) : end;
        }
        while (start < report.Text.Length);
    }

    private static Document Read(Report report, LanguagePack language, Document? before, int start, int end)
    {
        // The lists are per thread, so that a document costs its own arrays and nothing more.
        var (tokens, hits) = (_tokenBuffer ??= [], _hitBuffer ??= []);
        var (sentences, blocks) = (_sentenceBuffer ??= [], _blockBuffer ??= []);
        tokens.Clear();
        hits.Clear();
        sentences.Clear();
        blocks.Clear();
        Tokenizer.Read(report.Text, start, end, language.Words, tokens);
        var cut = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens);
        language.Splitter.Split(report.Text, cut, sentences, blocks);
        language.FindAll(report.Text, cut, hits);
        return new Document(report, language, before, end < report.Text.Length, [.. tokens], [.. sentences], [.. blocks], [.. hits]);
    }

    /// <summary>The phrases that begin at a token, longest first.</summary>
    public ReadOnlySpan<LexiconHit> HitsAt(int token) => _hits.AsSpan(_firstHit[token].._firstHit[token + 1]);

    /// <summary>The phrases that begin between two tokens (second exclusive), by first token, longest first.</summary>
    public ReadOnlySpan<LexiconHit> Hits(int firstToken, int endToken) => _hits.AsSpan(_firstHit[firstToken].._firstHit[endToken]);

    /// <summary>The phrases that begin in a sentence.</summary>
    public ReadOnlySpan<LexiconHit> Hits(Sentence sentence) => Hits(sentence.FirstToken, sentence.EndToken);

    /// <summary>Whether a phrase of a lexicon begins in a sentence: one look, whatever its length.</summary>
    public bool Has(Sentence sentence, int classId) => HasBit(sentence.Index, classId);

    /// <summary>Whether a phrase of a lexicon begins in any sentence.</summary>
    public bool Has(int classId) => HasBit(_sentences.Length, classId);

    /// <summary>Whether a phrase of any of some lexicons begins in a sentence.</summary>
    internal bool Has(Sentence sentence, LexiconSet lexicons) => lexicons.Meets(_lexicons.AsSpan(sentence.Index * _row, _row));

    /// <summary>Whether a phrase of any of some lexicons begins in any sentence.</summary>
    internal bool Has(LexiconSet lexicons) => lexicons.Meets(_lexicons.AsSpan(_sentences.Length * _row, _row));

    /// <summary>What a reader has found out about the whole document; null where it has not read it yet.</summary>
    /// <param name="reader">The reader that remembers one thing of each document.</param>
    internal T? Recall<T>(object reader)
        where T : class
    {
        for (var finding = Volatile.Read(ref _findings); finding is not null; finding = finding.Next)
            if (ReferenceEquals(finding.Reader, reader)) return (T)finding.What;
        return null;
    }

    /// <summary>Keeps what a reader has found out for as long as the document lives. Of two threads that read at once, both find
    /// the same.</summary>
    internal T Remember<T>(object reader, T what)
        where T : class
    {
        while (true)
        {
            var before = Volatile.Read(ref _findings);
            if (Interlocked.CompareExchange(ref _findings, new Finding(reader, what, before), before) == before) return what;
        }
    }

    /// <summary>What a reader carries from the sections before; null in the first, or where it has read none.</summary>
    internal T? Carried<T>(object reader)
        where T : class
    {
        if (_carried is null) return null;
        lock (_carried) return (T?)_carried.GetValueOrDefault(reader);
    }

    /// <summary>Hands something on to the sections behind.</summary>
    internal void Carry(object reader, object what)
    {
        if (_carried is null) return;
        lock (_carried) _carried[reader] = what;
    }

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
    public Span SpanOf(Sentence sentence)
    {
        // Several claims rest on one sentence: they share its text.
        var (start, end) = (_tokens[sentence.FirstToken].Start, _tokens[sentence.EndToken - 1].End);
        return new Span(start, end, (_texts ??= new string?[_sentences.Length])[sentence.Index] ??= Text[start..end]);
    }

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

    private bool HasBit(int row, int classId) => classId >= 0 && (_lexicons[(row * _row) + (classId >> 6)] >> (classId & 63) & 1) != 0;

    private sealed record Finding(object Reader, object What, Finding? Next);

    [ThreadStatic] private static List<Token>? _tokenBuffer;
    [ThreadStatic] private static List<LexiconHit>? _hitBuffer;
    [ThreadStatic] private static List<Sentence>? _sentenceBuffer;
    [ThreadStatic] private static List<Block>? _blockBuffer;
}
