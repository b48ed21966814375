using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Statements;

/// <summary>Hostile acts that somebody is said to intend, or not to.</summary>
internal sealed partial class StatementReader
{
    private void Intents(Document document, Sentence sentence, Attributions voices, Cast cast, List<StatementMention> found)
    {
        for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
        {
            if (!_lexicon.IsHostile(document, at)) continue;
            if (_lexicon.IsNegated(document, sentence, at))
            {
                // "There will be no invasion", says who might; "provided that it does not invade" asks it of another.
                if (IsConditional(document, sentence, at) || Voiced(document, sentence, voices, cast, at, at + 1, StatementKind.Denial, "statement:said") is not { } denial) continue;
                found.Add(denial);
                return;
            }
            var first = Purpose(document, sentence, at);
            if (first < 0 || !HasSubject(cast, sentence, first)) continue;
            if (Voiced(document, sentence, voices, cast, first, at + 1, StatementKind.AssessmentOfIntent, "statement:intent") is { } mention)
            {
                found.Add(mention);
                return;
            }
        }
    }

    private bool IsConditional(Document document, Sentence sentence, int act)
    {
        foreach (var hit in document.Hits(Math.Max(sentence.FirstToken, act - IntentReach), act))
            if (hit.ClassId == _conditions && hit.Entry["open"] == "strong") return true;
        return false;
    }

    /// <summary>The word of purpose before a hostile act, with no clause between; -1 where there is none.</summary>
    private int Purpose(Document document, Sentence sentence, int act)
    {
        for (var at = act - 1; at >= sentence.FirstToken && at >= act - IntentReach; at--)
        {
            if (document.Tokens[at].Kind == TokenKind.Mark && (document.Text[document.Tokens[at].Start] is ';' or ':' || (document.Text[document.Tokens[at].Start] == ',' && act - at > NearReach))) return -1;
            if (document.TryHit(at, _clauses, out _)) return -1;
            if (_lexicon.IsIntent(document, at) || (_lexicon.IsNearIntent(document, at) && (act - at <= NearReach || _lexicon.IsLight(document, at + 1)))) return at;
        }
        return -1;
    }

    private static bool HasSubject(Cast cast, Sentence sentence, int before)
    {
        foreach (var party in cast.Of(sentence))
            if (party.FirstToken < before && (party.Owner is not null || party.Type == PartyType.Pronoun)) return true;
        return false;
    }
}
