using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Events;

/// <summary>Says whether an event was, will be, may be or was called off, from the nearest word of <c>event-tenses</c>; an
/// event without one was.</summary>
internal sealed class EventTenseReader(LanguagePack language)
{
    private const int Reach = 16;
    private const int Boundary = 6; // tokens that a comma counts for

    private readonly int _tenses = language.ClassId("event-tenses");
    private readonly int _clauses = language.ClassId("clause-words");

    public EventTense Read(Document document, Sentence sentence, int first, int end)
    {
        var (best, least) = (EventTense.Past, Reach + 1);
        foreach (var hit in document.Has(sentence, _tenses) ? document.Hits(sentence) : [])
        {
            if (hit.ClassId != _tenses) continue;
            // "Will visit": the words for the event say it themselves.
            if (hit.FirstToken == first && hit.EndToken <= end) return Tense(hit);
            // "Will have a call", "may be held": the words before say when.
            if (Tense(hit) == EventTense.Past && IsGoverned(document, sentence, hit)) continue;
            var before = hit.EndToken <= first;
            if (!before && (hit.FirstToken < end || hit.Entry["side"] == "before")) continue;
            var distance = before ? Distance(document, hit.EndToken, first) : Distance(document, end, hit.FirstToken) + 1;
            if (distance >= least) continue;
            (best, least) = (Tense(hit), distance);
        }
        return best;
    }

    private bool IsGoverned(Document document, Sentence sentence, LexiconHit past)
    {
        for (var at = Math.Max(sentence.FirstToken, past.FirstToken - 2); at < past.FirstToken; at++)
            if (document.TryHit(at, _tenses, out var other) && other.EndToken <= past.FirstToken && Tense(other) is EventTense.Scheduled or EventTense.Possible) return true;
        return false;
    }

    private static EventTense Tense(LexiconHit hit) => Enum.Parse<EventTense>(hit.Entry["tense"] ?? "past", ignoreCase: true);

    private int Distance(Document document, int from, int to)
    {
        if (to - from > Reach) return Reach + 1;
        var distance = to - from;
        for (var at = from; at < to; at++)
            if (document.Tokens[at].Kind == TokenKind.Mark ? document.Text[document.Tokens[at].Start] is ',' or ';' : document.TryHit(at, _clauses, out var word) && word.Entry["joins"] is null) distance += Boundary;
        return distance;
    }
}
