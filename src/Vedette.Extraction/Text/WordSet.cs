using Vedette.Extraction.Lexicons;

namespace Vedette.Extraction.Text;

/// <summary>Single words of some rows of a lexicon, asked for by their number: one look at a table.</summary>
internal sealed class WordSet
{
    private readonly bool[] _has;

    /// <param name="language">The pack.</param>
    /// <param name="lexicon">A lexicon of single words.</param>
    /// <param name="row">Which rows; null for all.</param>
    public WordSet(LanguagePack language, string lexicon, Func<LexiconEntry, bool>? row = null)
    {
        _has = new bool[language.Words.Count];
        foreach (var entry in language.Entries(lexicon))
        {
            if (row is not null && !row(entry)) continue;
            foreach (var form in entry.Forms)
                if (language.Words.Find(form) is >= 0 and var word) _has[word] = true;
        }
    }

    public bool Has(Token token) => token.Word >= 0 && _has[token.Word];
}
