using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Sites;

/// <summary>Reads forces that are said to stay somewhere ("units of the 3rd Army have remained near the town"): a concentration,
/// where no number counts them; what is counted is a count of a force and read as one.</summary>
internal sealed class StandingReader(LanguagePack language)
{
    /// <summary>How far behind a force its verb stands, in tokens, and behind an aside.</summary>
    private const int Reach = 12, AsideReach = 24;

    /// <summary>How many sentences back "both" and "they" find their force.</summary>
    private const int Lookback = 2;

    /// <summary>How far behind the verb the words for where begin; for "has left part of its tanks at".</summary>
    private const int Where = 1, WhereBehindObject = 7;

    /// <summary>How far before a force a number that counts it stands.</summary>
    private const int CountReach = 3;

    private readonly PhraseTable _verbs = new(language, "site-standing");
    private readonly int _subjects = language.ClassId("activity-subjects");
    private readonly int _units = language.ClassId("unit-nouns");
    private readonly int _prepositions = language.ClassId("place-prepositions");
    private readonly int _numbers = language.ClassId("numbers");
    private readonly int _clauses = language.ClassId("clauses");
    private readonly int _helpers = language.ClassId("helpers");
    private readonly int _anaphors = language.ClassId("place-anaphors");

    /// <summary>Whether a sentence may hold any; costs one look.</summary>
    public bool MayHold(Document document, Sentence sentence) =>
        (document.Has(sentence, _subjects) || document.Has(sentence, _units)) && (document.Has(sentence, _prepositions) || document.Has(sentence, _anaphors));

    /// <summary>The concentration that a sentence tells of; null where it tells of none.</summary>
    public SiteObservation? Of(Document document, Sentence sentence)
    {
        foreach (var force in document.Hits(sentence))
        {
            if (!IsForce(document, sentence, force)) continue;
            var pronoun = force.ClassId == _subjects && force.Entry["weak"] == "pronoun";
            for (var at = force.EndToken; at < Math.Min(sentence.EndToken, force.EndToken + AsideReach); at++)
            {
                if (_verbs.At(document, at, sentence.EndToken) is not ({ } row, var end)) continue;
                if ((at > force.EndToken + Reach || Parts(document, force.EndToken, at)) && !IsBehindAside(document, force.EndToken, at)) break;
                var back = end < sentence.EndToken && document.TryHit(end, _anaphors, out _);
                if (back || (!pronoun && IsWhere(document, sentence, end, row["object"] is null ? Where : WhereBehindObject)))
                    return new(force.FirstToken, force.EndToken, "concentration", SiteState.Present, "site:force") { IsCarried = back };
            }
        }
        return null;
    }

    /// <summary>A force that nobody counts: "units", "the 3rd Army".</summary>
    private bool IsForce(Document document, Sentence sentence, LexiconHit hit)
    {
        if (hit.ClassId != _subjects && hit.ClassId != _units) return false;
        if (hit.ClassId == _units) return hit.FirstToken > sentence.FirstToken && IsNumberOfUnit(document, hit);
        if (hit.Entry["weak"] == "pronoun") return IsForceBefore(document, sentence);
        for (var at = Math.Max(sentence.FirstToken, hit.FirstToken - CountReach); at < hit.FirstToken; at++)
            if (document.Tokens[at].Kind == TokenKind.Number || document.TryHit(at, _numbers, out _)) return false;
        return true;
    }

    private bool IsForceBefore(Document document, Sentence sentence)
    {
        var first = document.Sentences[Math.Max(document.Blocks[sentence.Block].FirstSentence, sentence.Index - Lookback)].FirstToken;
        foreach (var hit in document.Hits(first, sentence.FirstToken))
            if (hit.ClassId == _subjects && hit.Entry["weak"] is null) return true;
        return false;
    }

    /// <summary>"The 41st Army, which ought to be home, has left": the verb stands right behind the comma that ends an aside.</summary>
    private bool IsBehindAside(Document document, int from, int verb)
    {
        var at = verb - 1;
        while (at > from && document.TryHit(at, _helpers, out _)) at--;
        return at > from && IsComma(document, at) && IsComma(document, from);
    }

    private static bool IsComma(Document document, int at) => document.Tokens[at] is { Kind: TokenKind.Mark, Length: 1 } mark && document.Text[mark.Start] == ',';

    private static bool IsNumberOfUnit(Document document, LexiconHit hit)
    {
        for (var at = hit.FirstToken - 1; at >= Math.Max(0, hit.FirstToken - CountReach); at--)
            if (document.Tokens[at].Kind == TokenKind.Alphanumeric) return true;
        return document.Tokens[hit.FirstToken].IsCapitalised;
    }

    private bool Parts(Document document, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (document.Tokens[at].Kind == TokenKind.Mark ? document.Text[document.Tokens[at].Start] is ';' or ':' : document.TryHit(at, _clauses, out _)) return true;
        return false;
    }

    private bool IsWhere(Document document, Sentence sentence, int from, int reach)
    {
        for (var at = from; at < Math.Min(sentence.EndToken, from + reach + 1); at++)
            if (document.TryHit(at, _prepositions, out var hit) && hit.Entry["role"] is "in" or "at" or "near" or "along") return true;
        return false;
    }
}
