using System.Collections.Frozen;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Lexicons;

/// <summary>What a language is, as data: the lexicons of <c>lang/&lt;iso&gt;/</c>, compiled into one trie. Immutable and
/// safe to share between threads.</summary>
public sealed class LanguagePack
{
    private readonly PhraseTrie _trie = new();
    private readonly FrozenDictionary<string, int> _classes;
    private readonly FrozenDictionary<string, LexiconEntry[]> _entries;

    private LanguagePack(string iso, IReadOnlyDictionary<string, string> files)
    {
        Iso = iso;
        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new Dictionary<string, LexiconEntry[]>(StringComparer.Ordinal);
        var id = 0;
        // Ordered by name, so that ids and hits never depend on how the files were listed.
        foreach (var (file, content) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            if (!file.EndsWith(".tsv", StringComparison.Ordinal)) continue;
            var name = file[..^4];
            var classId = classes[name] = classes.Count;
            var rows = new List<LexiconEntry>();
            foreach (var (forms, columns, cells, letters, wordsOnly) in LexiconFile.Read($"lang/{iso}/{file}", content))
            {
                var entry = new LexiconEntry(id++, name, classId, forms, columns, cells, letters);
                rows.Add(entry);
                foreach (var form in forms)
                {
                    if (wordsOnly) AddWords(form);
                    else AddForm(form, entry);
                }
            }
            entries[name] = [.. rows];
        }
        Words.Add("\n"); // never a token: keeps the table of first words from being empty
        _trie.Freeze(Words.Count);
        _classes = classes.ToFrozenDictionary(StringComparer.Ordinal);
        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        Splitter = new SentenceSplitter(this);
    }

    /// <summary>ISO 639-1 code.</summary>
    public string Iso { get; }

    /// <summary>Every word of every lexicon.</summary>
    public Vocabulary Words { get; } = new();

    /// <summary>Cuts the texts of this language into sentences.</summary>
    internal SentenceSplitter Splitter { get; }

    /// <summary>Compiles a pack.</summary>
    /// <param name="iso">ISO 639-1 code.</param>
    /// <param name="files">Contents by file name ("verbs.tsv"); files that are no <c>.tsv</c> are passed over.</param>
    /// <exception cref="LexiconFormatException">A file is malformed; the message names file and line.</exception>
    public static LanguagePack Parse(string iso, IReadOnlyDictionary<string, string> files) => new(iso, files);

    /// <summary>How many lexicons the pack has: their numbers run from 0.</summary>
    public int ClassCount => _classes.Count;

    /// <summary>The number of a lexicon, by which hits are told apart; -1 where the pack has no such lexicon.</summary>
    public int ClassId(string lexicon) => _classes.GetValueOrDefault(lexicon, -1);

    /// <summary>The rows of a lexicon; empty where the pack has none of that name.</summary>
    public IReadOnlyList<LexiconEntry> Entries(string lexicon) => _entries.GetValueOrDefault(lexicon, []);

    /// <summary>The phrases of a lexicon whose first column is called <c>words</c>, to be looked up where a reader asks.</summary>
    internal PhraseTable Phrases(string lexicon) => new(this, lexicon);

    /// <summary>The numbers of the single words among the forms of a lexicon.</summary>
    public IEnumerable<int> WordNumbers(string lexicon) =>
        Entries(lexicon).SelectMany(e => e.Forms).Select(f => Words.Find(f)).Where(w => w >= 0);

    /// <summary>Finds every phrase of every lexicon, by first token, longer phrases first.</summary>
    internal void FindAll(string text, ReadOnlySpan<Token> tokens, List<LexiconHit> hits)
    {
        for (var first = 0; first < tokens.Length; first++)
        {
            var node = _trie.Start(tokens[first].Word);
            if (node < 0) continue;
            var before = hits.Count;
            var last = first;
            while (true)
            {
                foreach (var row in _trie.Terminals(node))
                    if (row.Case == LetterCase.Any || row.Fits(text.AsSpan(tokens[first].Start, tokens[last].End - tokens[first].Start)))
                        hits.Add(new LexiconHit(first, last + 1, row));
                if (++last >= tokens.Length) break;
                node = _trie.Next(node, tokens[last].Word);
                if (node < 0) break;
            }
            if (hits.Count - before > 1) hits.Reverse(before, hits.Count - before);
        }
    }

    private void AddForm(string form, LexiconEntry entry)
    {
        var words = AddWords(form);
        if (words.Length > 0) _trie.Add(words, entry, form);
    }

    /// <summary>Forms are cut into tokens exactly as texts are, so that hyphens and dots agree.</summary>
    private int[] AddWords(string form) => [.. Tokenizer.Tokens(form).Select(token => Words.Add(form.AsSpan(token.Start, token.Length)))];
}
