using System.Globalization;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Times;

/// <summary>The <c>time-*</c> lexicons of a language as one table over word numbers.</summary>
internal sealed class TimeLexicon
{
    /// <summary>What a word is that no time lexicon knows.</summary>
    public static readonly TimeWord Nothing;

    private readonly TimeWord[] _words;
    private readonly HashSet<int> _openers;
    private readonly string[] _ordinalSuffixes;
    private readonly string[] _pastSuffixes;
    private readonly string[] _decadeSuffixes;

    public TimeLexicon(LanguagePack language)
    {
        Language = language;
        _words = new TimeWord[language.Words.Count];
        (Days, Holidays, Comparators) = (language.ClassId("time-days"), language.ClassId("time-holidays"), language.ClassId("comparators"));
        (Sets, DayParts) = (language.ClassId("time-sets"), language.ClassId("time-daypart-phrases"));
        (Relations, Parts, Zones) = (language.ClassId("time-relation-phrases"), language.ClassId("time-part-phrases"), language.ClassId("time-zone-phrases"));
        Each("time-months", (ref TimeWord w, LexiconEntry e) => (w.Month, w.Flags) = ((byte)Value(e), w.Flags | Weak(e) | Abbreviated(e)));
        Each("time-weekdays", (ref TimeWord w, LexiconEntry e) => (w.Weekday, w.Flags) = ((byte)Value(e), w.Flags | Weak(e) | Abbreviated(e) | Plural(e)));
        Each("time-units", (ref TimeWord w, LexiconEntry e) =>
        {
            w.Unit = Enum.Parse<DateUnit>(e["value"]!, ignoreCase: true);
            w.Flags |= Weak(e) | Plural(e) | (e["adjective"] == "yes" ? TimeFlags.Adjective : TimeFlags.None);
        });
        Each("time-seasons", (ref TimeWord w, LexiconEntry e) => (w.Season, w.Flags) = ((byte)Value(e), w.Flags | Weak(e)));
        Each("time-numbers", (ref TimeWord w, LexiconEntry e) =>
        {
            if (e["kind"] == "ordinal") w.Ordinal = (short)Value(e);
            else if (e["kind"] is "cardinal" or "vague") w.Cardinal = (short)Value(e);
            if (e["kind"] == "vague") w.Flags |= TimeFlags.Vague;
        });
        Each("time-relations", (ref TimeWord w, LexiconEntry e) =>
        {
            w.Role |= RoleOf(e);
            if (e["role"] == "half") w.Flags |= TimeFlags.Half | TimeFlags.Starts;
            w.Flags |= e["role"] switch { "long" => TimeFlags.Long, "whole" => TimeFlags.Whole | TimeFlags.Starts, "other" => TimeFlags.Other, "through" => TimeFlags.Through, "any" => TimeFlags.Any | TimeFlags.Starts, _ => TimeFlags.None };
        });
        Each("time-parts", (ref TimeWord w, LexiconEntry e) => (w.Part, w.Flags) = (e["value"], w.Flags | (e["of"] == "yes" ? TimeFlags.PartOf : TimeFlags.None)));
        Each("time-dayparts", (ref TimeWord w, LexiconEntry e) => (w.DayPart, w.Flags) = (e["value"], w.Flags | Plural(e)));
        Each("time-year-kinds", (ref TimeWord w, LexiconEntry e) => (w.YearKind, w.Flags) = (e["value"] ?? "", w.Flags | TimeFlags.YearKind | TimeFlags.Starts));
        Each("time-clock", (ref TimeWord w, LexiconEntry e) =>
        {
            w.Flags |= e["role"] switch { "am" => TimeFlags.Am, "pm" => TimeFlags.Pm, "oclock" => TimeFlags.OClock, "hours" => TimeFlags.Hours, _ => TimeFlags.Zone };
            if (e["role"] == "zone") w.Zone = e["offset"] ?? "";
        });
        Each("time-eras", (ref TimeWord w, LexiconEntry e) => w.Flags |= e["value"] == "bc" ? TimeFlags.BeforeChrist : TimeFlags.CommonEra);
        Each("time-tense", (ref TimeWord w, LexiconEntry e) => w.Flags |= e["kind"] == "suffix" ? TimeFlags.None : e["tense"] == "future" ? TimeFlags.LooksAhead | (e["kind"] == "governs" ? TimeFlags.Governs : TimeFlags.None) : TimeFlags.LooksBack);
        Each("time-context", (ref TimeWord w, LexiconEntry e) => w.Flags |= e["role"] switch
        {
            "boundary" => TimeFlags.Boundary,
            "speech" => TimeFlags.Speech,
            "spoke" => TimeFlags.Speech | TimeFlags.Spoke,
            "comparison" => TimeFlags.Comparison,
            "function" => TimeFlags.Function,
            "possessive" => TimeFlags.Possessive,
            "superlative" => TimeFlags.Superlative,
            "counted" => TimeFlags.Counted,
            "affix" => TimeFlags.Affix,
            "ended" => TimeFlags.Ended,
            "dated" => TimeFlags.Dated,
            _ => TimeFlags.Approximate,
        });
        Each("time-notyears", (ref TimeWord w, LexiconEntry _) => w.Flags |= TimeFlags.NotYear);
        foreach (var lexicon in new[] { "time-days", "time-holidays", "time-part-phrases", "time-sets", "time-daypart-phrases" })
            foreach (var form in language.Entries(lexicon).SelectMany(e => e.Forms))
                if (language.Words.Find(form.AsSpan(0, Tokenizer.Tokens(form)[0].Length)) is >= 0 and var first) _words[first].Flags |= TimeFlags.Starts;
        for (var i = 0; i < _words.Length; i++)
        {
            ref var word = ref _words[i];
            if (word.Month > 0 || word.Weekday > 0 || word.Unit != DateUnit.None || word.Season > 0 || word.Cardinal > 0 || word.Ordinal > 0 || word.Part is not null || word.DayPart is not null
                || word.Has(TimeFlags.CommonEra) || word.Is(Beginners)) word.Flags |= TimeFlags.Starts;
        }
        _openers = [.. language.Entries("openers").SelectMany(e => e.Forms).Select(f => language.Words.Find(f)).Where(w => w >= 0)];
        _ordinalSuffixes = Suffixes("time-numbers", e => e["kind"] == "suffix-ordinal");
        _decadeSuffixes = Suffixes("time-numbers", e => e["kind"] == "suffix-decade");
        _pastSuffixes = Suffixes("time-tense", e => e["kind"] == "suffix" && e["tense"] == "past");
    }

    /// <summary>Whether a word opens a phrase or a sentence: it is not what a number before it counts.</summary>
    public bool Opens(int word) => word >= 0 && _openers.Contains(word);

    private const TimeRole Beginners = TimeRole.The | TimeRole.A | TimeRole.Last | TimeRole.Past | TimeRole.Previous | TimeRole.Next | TimeRole.Coming | TimeRole.Following
        | TimeRole.This | TimeRole.That | TimeRole.Same | TimeRole.Every | TimeRole.Per | TimeRole.Earlier | TimeRole.Later;

    private delegate void Fill(ref TimeWord word, LexiconEntry entry);

    public LanguagePack Language { get; }

    public int Days { get; }

    public int Holidays { get; }

    /// <summary>What bounds a number, and with it a length of time: "more than".</summary>
    public int Comparators { get; }

    public int Relations { get; }

    public int Parts { get; }

    public int Zones { get; }

    /// <summary>Parts of the day of more than one word: "the small hours".</summary>
    public int DayParts { get; }

    /// <summary>What comes again, by phrases of its own: "bimonthly".</summary>
    public int Sets { get; }

    /// <summary>What a token is to times; nothing for words that no time lexicon knows.</summary>
    public ref readonly TimeWord Of(Token token)
    {
        if ((uint)token.Word < (uint)_words.Length) return ref _words[token.Word];
        return ref Nothing;
    }

    /// <summary>What a piece of a token is to times: the "pm" of "5pm".</summary>
    public ref readonly TimeWord Of(ReadOnlySpan<char> text)
    {
        var word = Language.Words.Find(text);
        if ((uint)word < (uint)_words.Length) return ref _words[word];
        return ref Nothing;
    }

    public static TimeRole RoleOf(LexiconEntry entry) =>
        entry["role"] is { } name && Enum.TryParse<TimeRole>(name, ignoreCase: true, out var role) ? role : TimeRole.None;

    public bool IsOrdinalSuffix(ReadOnlySpan<char> text) => Any(_ordinalSuffixes, text);

    public bool IsDecadeSuffix(ReadOnlySpan<char> text) => Any(_decadeSuffixes, text);

    /// <summary>Whether a word that no lexicon knows ends like a verb of the past.</summary>
    public bool EndsLikePast(ReadOnlySpan<char> word)
    {
        foreach (var suffix in _pastSuffixes)
            if (word.Length > suffix.Length + 2 && word.EndsWith(suffix, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool Any(string[] forms, ReadOnlySpan<char> text)
    {
        foreach (var form in forms)
            if (text.Equals(form, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static int Value(LexiconEntry entry) =>
        int.TryParse(entry["value"], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"lang: {entry.Class}: '{entry.Forms[0]}' needs a number as its value");

    private static TimeFlags Weak(LexiconEntry entry) =>
        (entry["weak"] == "yes" ? TimeFlags.Weak : TimeFlags.None) | (entry.Case == LetterCase.Capital ? TimeFlags.Capital : TimeFlags.None);

    private static TimeFlags Plural(LexiconEntry entry) => entry["plural"] == "yes" ? TimeFlags.Plural : TimeFlags.None;

    private static TimeFlags Abbreviated(LexiconEntry entry) => entry["abbreviated"] == "yes" ? TimeFlags.Abbreviated : TimeFlags.None;

    private string[] Suffixes(string lexicon, Func<LexiconEntry, bool> which) =>
        [.. Language.Entries(lexicon).Where(which).SelectMany(e => e.Forms)];

    private void Each(string lexicon, Fill fill)
    {
        foreach (var entry in Language.Entries(lexicon))
            foreach (var form in entry.Forms)
                if (Language.Words.Find(form) is >= 0 and var word) fill(ref _words[word], entry);
    }
}
