using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>The lexicons of attribution, compiled: cues, helpers between subject and verb, words that part clauses.</summary>
internal sealed class CueLexicon
{
    private readonly (CueClass Class, CueFrame Frame)?[] _cues;
    private readonly HashSet<int> _nouns = [];
    private readonly int _helpers;
    private readonly int _clauses;
    private readonly int _links;
    private readonly int _times;
    private readonly int _verbs;
    private readonly int _openers;
    private readonly int _continuations;
    private readonly int _small;
    private readonly int _credits;
    private readonly int _beginners;
    private readonly int _own;
    private readonly int _subordinators;
    private readonly int _pronouns;
    private readonly WordSet _objects;
    private readonly WordSet _wishes;
    private readonly int _figures;
    private readonly int _comparators;
    private readonly int _plurals;
    private readonly int _anaphors;
    private readonly int _pairs;
    private readonly int _actClass;
    private readonly HashSet<int> _acts = [];

    public CueLexicon(LanguagePack language)
    {
        string[] lexicons = ["cue-verbs", "cue-phrases", "cue-nouns"];
        _cues = new (CueClass, CueFrame)?[lexicons.SelectMany(language.Entries).Select(e => e.Id + 1).Append(0).Max()];
        foreach (var lexicon in lexicons)
            foreach (var entry in language.Entries(lexicon))
            {
                if (entry["noun"] is not null) _nouns.Add(entry.Id);
                _cues[entry.Id] = (Enum.Parse<CueClass>(entry["class"] ?? "said", ignoreCase: true),
                    lexicon == "cue-nouns" ? CueFrame.Noun : Enum.Parse<CueFrame>(entry["frame"] ?? "verb", ignoreCase: true));
            }
        _helpers = language.ClassId("helpers");
        _clauses = language.ClassId("clause-words");
        _links = language.ClassId("np-links");
        _times = language.ClassId("time-names");
        _subordinators = language.ClassId("clauses");
        _pronouns = language.ClassId("pronouns");
        (_objects, _wishes) = (new WordSet(language, "cue-objects"), new WordSet(language, "cue-objects", e => e["to"] is not null));
        _verbs = language.ClassId("cue-verbs");
        _openers = language.ClassId("adverbial-openers");
        _credits = language.ClassId("credit-cues");
        _beginners = language.ClassId("openers");
        _own = language.ClassId("own-voice");
        _small = language.ClassId("np-words");
        _comparators = language.ClassId("comparators");
        _figures = language.ClassId("figure-words");
        _plurals = language.ClassId("plural-bodies");
        _anaphors = language.ClassId("figure-anaphors");
        _pairs = language.ClassId("pair-bodies");
        _continuations = language.ClassId("continuations");
        _actClass = language.ClassId("statement-cues");
        foreach (var entry in language.Entries("statement-cues"))
            if (entry["use"] == "act") _acts.Add(entry.Id);
    }

    private (CueClass Class, CueFrame Frame)? CueOf(LexiconEntry entry) => entry.Id < _cues.Length ? _cues[entry.Id] : null;

    /// <summary>The longest cue at a token.</summary>
    public bool TryCue(Document document, int token, out int end, out CueClass what, out CueFrame frame)
    {
        foreach (var hit in document.HitsAt(token))
        {
            if (CueOf(hit.Entry) is not { } cue || cue.Frame == CueFrame.Noun) continue;
            (end, what, frame) = (hit.EndToken, cue.Class, cue.Frame);
            return true;
        }
        (end, what, frame) = (token, CueClass.None, CueFrame.Verb);
        return false;
    }

    /// <summary>The longest verb at a token that does something in saying it.</summary>
    public bool TryAct(Document document, int token, out LexiconHit act)
    {
        foreach (var hit in document.HitsAt(token))
        {
            if (hit.ClassId != _actClass || !_acts.Contains(hit.Entry.Id)) continue;
            act = hit;
            return true;
        }
        act = default;
        return false;
    }

    /// <summary>Whether the cue at a token is a form like "saying".</summary>
    public bool IsProgressive(Document document, int token)
    {
        foreach (var hit in document.HitsAt(token))
            if (CueOf(hit.Entry) is not null && hit.Entry["form"] == "progressive") return true;
        return false;
    }

    /// <summary>Whether a party behind the cue is told and does not speak: "told reporters".</summary>
    public bool HasListener(Document document, int token)
    {
        foreach (var hit in document.HitsAt(token))
            if (CueOf(hit.Entry) is not null && hit.Entry["listener"] is not null) return true;
        return false;
    }

    /// <summary>Whether the cue at a token is as often a noun: "claims", "report".</summary>
    public bool MayBeNoun(Document document, int token)
    {
        foreach (var hit in document.HitsAt(token))
            if (_nouns.Contains(hit.Entry.Id)) return true;
        return false;
    }

    /// <summary>Whether a noun that carries a finding begins at a token: "count", "view", "best guess".</summary>
    public bool TryNoun(Document document, int token, out int end, out CueClass what)
    {
        foreach (var hit in document.HitsAt(token))
        {
            if (CueOf(hit.Entry) is not { } cue || cue.Frame != CueFrame.Noun) continue;
            (end, what) = (hit.EndToken, cue.Class);
            return true;
        }
        (end, what) = (token, CueClass.None);
        return false;
    }

    /// <summary>"Photo", "satellite image" before a name.</summary>
    public bool IsPictureCredit(Document document, int token) => document.TryHit(token, _credits, out var hit) && hit.Entry["type"] == "picture";

    /// <summary>"Reporting by", "with" before the name of an agency: copy or with; null for anything else.</summary>
    public string? CopyCredit(Document document, int token, out int end)
    {
        end = token;
        if (!document.TryHit(token, _credits, out var hit) || hit.Entry["type"] == "picture") return null;
        end = hit.EndToken;
        return hit.Entry["type"];
    }

    /// <summary>"November", "Monday".</summary>
    public bool IsTimeName(Document document, int token) => document.TryHit(token, _times, out _);

    /// <summary>"After", "while", "because": another clause begins.</summary>
    public bool OpensClause(Document document, int token) => document.TryHit(token, _subordinators, out _);

    /// <summary>"He", "it".</summary>
    public bool IsPronoun(Document document, int token) => document.TryHit(token, _pronouns, out _);

    /// <summary>Whether what a verb at a token is about follows it without "that".</summary>
    /// <param name="to">Whether "to" follows.</param>
    public bool HasObject(Document document, int token, bool to) => to ? _wishes.Has(document.Tokens[token]) : _objects.Has(document.Tokens[token]);

    /// <summary>A word that begins sentences and names nobody.</summary>
    public bool IsOpener(Document document, int token) => document.TryHit(token, _beginners, out _) || document.TryHit(token, _helpers, out _);

    /// <summary>Whether a sentence addresses the reader or speaks of the report itself.</summary>
    public bool IsOwnVoice(Document document, int token) => document.TryHit(token, _own, out _);

    /// <summary>Whether a body whose name ends at a token is several, so that "it" is not the body.</summary>
    public bool IsPlural(Document document, int token) => document.TryHit(token, _plurals, out _);

    /// <summary>"The figure", "that number": words that come back to a figure given before.</summary>
    public bool IsFigureAnaphor(Document document, int token, out int end)
    {
        var found = document.TryHit(token, _anaphors, out var hit);
        end = found ? hit.EndToken : token;
        return found;
    }

    /// <summary>Whether a sentence may come back to a figure or a body named before.</summary>
    public bool ComesBack(Document document, Sentence sentence) => document.Has(sentence, _anaphors) || document.Has(sentence, _pairs);

    /// <summary>"Both ministries": the class of bodies that are called together at a token; null for other words.</summary>
    public string? PairOf(Document document, int token) => document.TryHit(token, _pairs, out var hit) ? hit.Entry["class"] : null;

    /// <summary>Whether a sentence begins as one that goes on with what was said: "They", "Another 7,000", "It would". Of a language
    /// without such words nothing is known: it may.</summary>
    /// <param name="next">Whether what was said stands right before: then a bare number goes on with it, and "would" does.</param>
    public bool GoesOn(Document document, Sentence sentence, bool next)
    {
        if (_continuations < 0) return true;
        var at = sentence.FirstToken;
        while (at < sentence.EndToken - 1 && document.Tokens[at].Kind == TokenKind.Mark) at++;
        if (document.TryHit(at, _continuations, out _)) return true;
        if (!next) return false;
        if (IsFigure(document, at) || ComparatorAt(document, at) > 0) return true;
        for (; at < sentence.EndToken; at++)
            if (document.TryHit(at, _helpers, out var helper) && helper.Entry["reported"] is not null) return true;
        return false;
    }

    /// <summary>"Its", "his" before a noun.</summary>
    public bool IsPossessive(Document document, int token) => document.TryHit(token, _small, out var hit) && hit.Entry["type"] == "possessive";

    /// <summary>"The", "a", "its": a noun follows.</summary>
    public bool IsArticle(Document document, int token) => document.TryHit(token, _small, out var hit) && hit.Entry["type"] is ("definite" or "indefinite" or "possessive");

    /// <summary>Any other small word of a noun phrase: "own", "best", "the".</summary>
    public bool IsSmall(Document document, int token) => document.TryHit(token, _small, out _);

    /// <summary>Whether a figure stands at a token, in digits or words.</summary>
    public bool IsFigure(Document document, int token) => document.Tokens[token].Kind == TokenKind.Number || document.TryHit(token, _figures, out _);

    /// <summary>The end of "as many as", "some"; 0 where none begins there.</summary>
    public int ComparatorAt(Document document, int token) => document.TryHit(token, _comparators, out var hit) ? hit.EndToken : 0;

    /// <summary>"Against": what another says may follow. "Up from": only a former figure does.</summary>
    public bool IsContrast(Document document, int token) => document.TryHit(token, _clauses, out var hit) && hit.Entry["type"] == "contrast" && hit.Entry["former"] is null;

    /// <summary>"has", "also", "later": what may part a subject from its verb.</summary>
    public bool IsHelper(Document document, int token) => document.TryHit(token, _helpers, out var hit) && hit.Entry["type"] != "particle";

    /// <summary>"Not", "never".</summary>
    public bool IsNegation(Document document, int token) => document.TryHit(token, _helpers, out var hit) && hit.Entry["type"] == "negation";

    /// <summary>"has", "would", "was": a verb of a clause.</summary>
    public bool IsAuxiliary(Document document, int token) => document.TryHit(token, _helpers, out var hit) && hit.Entry["type"] is "be" or "auxiliary";

    /// <summary>"is", "were", "been": before a participle they make a passive.</summary>
    public bool IsBe(Document document, int token) => document.TryHit(token, _helpers, out var hit) && hit.Entry["type"] == "be";

    /// <summary>relative, conjunction, that, contrast; null for other words.</summary>
    public string? ClauseWord(Document document, int token) => document.TryHit(token, _clauses, out var hit) ? hit.Entry["type"] : null;

    /// <summary>"That" before what is said: it says nothing itself.</summary>
    public bool IsThat(Document document, int token) => document.TryHit(token, _clauses, out var hit) && hit.Entry["empty"] is not null;

    /// <summary>Whether a reporting verb begins at a token.</summary>
    public bool IsVerb(Document document, int token) => document.TryHit(token, _verbs, out _);

    /// <summary>"Of": ties what follows to what goes before.</summary>
    public bool IsOf(Document document, int token) => document.TryHit(token, _links, out var hit) && hit.Entry["owner"] is not null && hit.Entry["belongs"] is not null;

    /// <summary>The name of a day or month.</summary>
    public bool IsTime(Document document, int token) => document.TryHit(token, _times, out _);

    /// <summary>"With": behind a verb of saying whoever is spoken with, not what is said.</summary>
    public bool IsCompany(Document document, int token) => document.TryHit(token, _links, out var hit) && hit.Entry["belongs"] is null;

    /// <summary>"Based on", "judging by": a party behind it speaks, but anything may stand there.</summary>
    public bool IsBasis(Document document, int token)
    {
        foreach (var hit in document.HitsAt(token))
            if (CueOf(hit.Entry) is not null && hit.Entry["form"] == "basis") return true;
        return false;
    }

    /// <summary>"On", "after": when, where or how something was said.</summary>
    public bool IsAdverbial(Document document, int token) => document.TryHit(token, _openers, out _);

    /// <summary>"And", "or" between two names.</summary>
    public bool IsJoin(Document document, int token) => document.TryHit(token, _clauses, out var hit) && hit.Entry["joins"] is not null;

    /// <summary>"To" before an infinitive.</summary>
    public bool IsParticle(Document document, int token) => document.TryHit(token, _helpers, out var hit) && hit.Entry["type"] == "particle";

    /// <summary>"By" before the agent of a passive.</summary>
    public bool IsBy(Document document, int token) => document.TryHit(token, _links, out var hit) && hit.Entry["belongs"] == "documents";

    /// <summary>"of", "in", "by": a party behind it is no subject.</summary>
    public bool IsLink(Document document, int token) => document.TryHit(token, _links, out _) || document.TryHit(token, _openers, out _);
}
