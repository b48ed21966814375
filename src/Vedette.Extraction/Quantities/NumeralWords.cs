using System.Globalization;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Quantities;

/// <summary>The words of any number: the lexicons <c>numbers</c>, <c>numerals</c> and the ordinals of <c>time-numbers</c>.</summary>
internal sealed class NumeralWords
{
    /// <summary>A word of a number.</summary>
    internal readonly record struct Word(NumeralKind Kind, double Value);

    private readonly int _class, _articles, _links, _functions;
    private readonly Word[] _phrases;
    private readonly int _firstPhrase;
    private readonly Word[] _words;
    private readonly bool[] _opens;
    private readonly string[] _ordinalSuffixes;
    private readonly Vocabulary _vocabulary;

    public NumeralWords(LanguagePack language)
    {
        _vocabulary = language.Words;
        (_class, _articles, _links, _functions) = (language.ClassId("numbers"), language.ClassId("number-articles"), language.ClassId("number-links"), language.ClassId("function-words"));
        var rows = language.Entries("numbers");
        _firstPhrase = rows.Count > 0 ? rows[0].Id : 0;
        _phrases = [.. rows.Select(Of)];
        _words = new Word[language.Words.Count];
        _opens = new bool[language.Words.Count];
        var ordinals = language.Entries("time-numbers").Where(e => e["kind"] == "ordinal");
        foreach (var row in language.Entries("numerals").Concat(ordinals))
            foreach (var form in row.Forms)
                if (Find(form) is >= 0 and var word) _words[word] = Of(row);
        foreach (var row in rows.Concat(language.Entries("number-articles")).Concat(ordinals).Concat(language.Entries("numerals").Where(e => e["kind"] is "ordinal" or "minus")))
            foreach (var form in row.Forms)
                if (First(form) is >= 0 and var word) _opens[word] = true;
        _ordinalSuffixes = [.. language.Entries("time-numbers").Where(e => e["kind"] == "suffix-ordinal").SelectMany(e => e.Forms)];
        Overs = new PhraseTable(language, "numerals");
    }

    /// <summary>The rows of <c>numerals</c>, some of which are phrases: "out of".</summary>
    public PhraseTable Overs { get; }

    /// <summary>Whether a number may begin with a word.</summary>
    public bool MayOpen(Token token) => (uint)token.Word < (uint)_opens.Length && _opens[token.Word];

    /// <summary>The longest phrase of <c>numbers</c> at a token.</summary>
    public bool TryPhrase(Document document, int token, int end, out Word word, out int next)
    {
        (word, next) = (default, token);
        if (token >= end) return false;
        foreach (var hit in document.HitsAt(token))
        {
            if (hit.ClassId != _class || hit.EndToken > end) continue;
            (word, next) = (_phrases[hit.Entry.Id - _firstPhrase], hit.EndToken);
            return true;
        }
        return false;
    }

    /// <summary>The single word of <c>numbers</c> at a token: "half" where a longer phrase begins with it.</summary>
    public bool TryWord(Document document, int token, int end, out Word word)
    {
        word = default;
        if (token >= end) return false;
        foreach (var hit in document.HitsAt(token))
        {
            if (hit.ClassId != _class || hit.Length > 1) continue;
            word = _phrases[hit.Entry.Id - _firstPhrase];
            return true;
        }
        return false;
    }

    /// <summary>What a word of <c>numerals</c> does; nothing for others.</summary>
    public Word Of(Token token) => (uint)token.Word < (uint)_words.Length ? _words[token.Word] : default;

    /// <summary>What the letters behind digits do: "k".</summary>
    public Word Of(ReadOnlySpan<char> letters) => _vocabulary.Find(letters) is >= 0 and var word && word < _words.Length ? _words[word] : default;

    public bool IsArticle(Document document, int token) => token < document.Tokens.Length && document.TryHit(token, _articles, out _);

    /// <summary>Whether an article, a preposition or the like stands at a token: nothing that is counted off.</summary>
    public bool IsFunction(Document document, int token) => token < document.Tokens.Length && document.TryHit(token, _functions, out _);

    /// <summary>Whether a word joins a share to its whole: "of".</summary>
    public bool IsOf(Token token) => Of(token).Kind == NumeralKind.Of;

    public bool IsAnd(Document document, int token) => token < document.Tokens.Length && document.TryHit(token, _links, out _);

    public bool IsOrdinalSuffix(ReadOnlySpan<char> letters)
    {
        foreach (var suffix in _ordinalSuffixes)
            if (letters.Equals(suffix, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static Word Of(LexiconEntry row) =>
        new(Enum.Parse<NumeralKind>(row["kind"] ?? "unit", ignoreCase: true), double.Parse(row["value"] ?? "0", CultureInfo.InvariantCulture));

    private int Find(string form) => _vocabulary.Find(form);

    private int First(string form)
    {
        var first = Tokenizer.Tokens(form)[0];
        return _vocabulary.Find(form.AsSpan(first.Start, first.Length));
    }
}
