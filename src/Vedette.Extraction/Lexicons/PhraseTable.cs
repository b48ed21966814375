using Vedette.Extraction.Text;

namespace Vedette.Extraction.Lexicons;

/// <summary>The phrases of one lexicon, looked up where a reader asks for them. Immutable and safe to share between threads.</summary>
internal sealed class PhraseTable
{
    private readonly PhraseTrie _trie = new();
    private readonly Vocabulary _words;

    /// <param name="language">The pack.</param>
    /// <param name="lexicon">A lexicon whose first column is called <c>words</c>.</param>
    /// <param name="row">Which rows; null for all.</param>
    public PhraseTable(LanguagePack language, string lexicon, Func<LexiconEntry, bool>? row = null)
    {
        _words = language.Words;
        foreach (var entry in language.Entries(lexicon))
        {
            if (row is not null && !row(entry)) continue;
            foreach (var form in entry.Forms)
                _trie.Add([.. Tokenizer.Tokens(form).Select(t => _words.Find(form.AsSpan(t.Start, t.Length)))], entry, form);
        }
        _trie.Freeze(_words.Count);
    }

    /// <summary>The longest phrase that begins at a token and ends before another.</summary>
    /// <returns>Its row and the token behind it; null where there is none.</returns>
    public (LexiconEntry Entry, int End)? At(Document document, int token, int end) =>
        token < end ? Longest(document, _trie.Start(document.Tokens[token].Word), document.Tokens[token].Start, token, end) : null;

    /// <summary>The longest phrase that begins inside a token: the "km/h" of "60km/h".</summary>
    /// <param name="document">The report.</param>
    /// <param name="token">The token.</param>
    /// <param name="skip">How many of its characters stand before the phrase.</param>
    /// <param name="end">The token before which it must end.</param>
    public (LexiconEntry Entry, int End)? Inside(Document document, int token, int skip, int end) =>
        Longest(document, _trie.Start(_words.Find(document.TextOf(token)[skip..])), document.Tokens[token].Start + skip, token, end);

    /// <summary>The row of a single word, in whatever case.</summary>
    public LexiconEntry? Word(ReadOnlySpan<char> word)
    {
        if (_trie.Start(_words.Find(word)) is not (>= 0 and var node)) return null;
        foreach (var row in _trie.Terminals(node))
            if (row.Case == LetterCase.Any) return row.Entry;
        return null;
    }

    private (LexiconEntry Entry, int End)? Longest(Document document, int node, int start, int token, int end)
    {
        (LexiconEntry, int)? best = null;
        while (node >= 0)
        {
            foreach (var row in _trie.Terminals(node))
                if (row.Fits(document.Text.AsSpan(start, document.Tokens[token].End - start))) best = (row.Entry, token + 1);
            if (++token >= end) break;
            node = _trie.Next(node, document.Tokens[token].Word);
        }
        return best;
    }
}
