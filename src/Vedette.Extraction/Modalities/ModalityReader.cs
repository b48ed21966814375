using Vedette.Extraction.Attributing;
using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Modalities;

/// <summary>Says how far the text commits itself to a count, from the lexicons <c>modal-*</c>.</summary>
internal sealed class ModalityReader
{
    /// <summary>How many sentences behind a claim its verdict may stand.</summary>
    private const int VerdictReach = 4;

    private readonly int _sights;
    private readonly int _denied, _demanded, _conditional, _possible, _predicted, _estimated;

    private readonly CueReader _cues;

    public ModalityReader(LanguagePack language, CueReader cues) =>
        (_cues, _sights, _denied, _demanded, _conditional, _possible, _predicted, _estimated) =
        (cues, language.ClassId("modal-sights"), language.ClassId("modal-denied"), language.ClassId("modal-demanded"), language.ClassId("modal-conditional"),
            language.ClassId("modal-possible"), language.ClassId("modal-predicted"), language.ClassId("modal-estimated"));

    /// <summary>The modality of a count.</summary>
    /// <param name="said">Who says it, and how.</param>
    public Modality Read(Document document, ForceMention mention, ForceStatus status, Attributed said)
    {
        var passage = new Passage(document.Sentences[mention.Sentence], mention.First, mention.End, mention.ScopeFirst, mention.ScopeEnd);
        return Read(document, passage, said, status is ForceStatus.Expected, status is ForceStatus.Planned);
    }

    /// <summary>The modality of anything else that words say: a site, a move.</summary>
    /// <param name="first">First token of the words.</param>
    /// <param name="end">Last token, exclusive.</param>
    /// <param name="said">Who says it, and how.</param>
    public Modality Read(Document document, Sentence sentence, int first, int end, Attributed said) =>
        Read(document, new Passage(sentence, first, end, first, end), said, false, true);

    private readonly record struct Passage(Sentence Sentence, int First, int End, int ScopeFirst, int ScopeEnd);

    private Modality Read(Document document, Passage passage, Attributed said, bool expected, bool planned)
    {
        if (said.Cue == CueClass.Denial || IsDenied(document, passage)) return Modality.Denied;
        if (IsBefore(document, passage, _demanded, 8) || IsToldTo(document, passage)) return Modality.Demanded;
        if (IsNear(document, passage, _conditional, 10)) return Modality.Conditional;
        if (expected && IsNear(document, passage, _predicted, 10)) return Modality.Predicted;
        if (IsNear(document, passage, _possible, 6)) return Modality.Possible;
        if (expected || (planned && IsNear(document, passage, _predicted, 10))) return Modality.Predicted;
        if (said.Cue == CueClass.Prediction) return Modality.Predicted;
        if (said.Cue == CueClass.Possible) return Modality.Possible;
        if (said.Cue == CueClass.Estimate || IsNear(document, passage, _estimated, 14)) return Modality.Estimated;
        return Flat(said);
    }

    /// <summary>How sure whoever says it is of what the words at some tokens tell; neither denied nor demanded.</summary>
    public Modality Hedge(Document document, Sentence sentence, int first, int end, Attributed said)
    {
        bool IsNear(int classId, int reach) => _cues.Distance(document, sentence, classId, first, end, out _) <= reach;
        if (IsNear(_possible, 4)) return Modality.Possible;
        if (IsNear(_predicted, 6) || said.Cue == CueClass.Prediction) return Modality.Predicted;
        if (said.Cue == CueClass.Possible) return Modality.Possible;
        if (said.Cue == CueClass.Estimate || IsNear(_estimated, 10)) return Modality.Estimated;
        return Flat(said);
    }

    /// <summary>The modality of what is said without any hedge.</summary>
    public static Modality Flat(Attributed said) => said.IsOwnVoice ? Modality.Asserted : Modality.Reported;

    /// <summary>The "if" clause beside a mention, as tokens; empty where there is none.</summary>
    public (int First, int End) Condition(Document document, ForceMention mention)
    {
        var sentence = document.Sentences[mention.Sentence];
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != _conditional || hit.Entry["span"] != "yes") continue;
            var end = hit.EndToken;
            while (end < sentence.EndToken && document.Tokens[end] is var token
                   && !(token is { Kind: TokenKind.Mark, Length: 1 } && document.Text[token.Start] is ',' or ';' or '.' or '—' or '–')) end++;
            return (hit.FirstToken, end);
        }
        return default;
    }

    private bool IsDenied(Document document, Passage passage)
    {
        var sentence = passage.Sentence;
        foreach (var hit in document.Has(sentence, _denied) ? document.Hits(sentence) : [])
        {
            if (hit.ClassId != _denied) continue;
            // "The army has not returned": between who is to do it and what.
            if (hit.Entry["side"] == "near" && hit.FirstToken > passage.First && hit.EndToken < passage.End && _cues.Boundaries(document, hit.EndToken, passage.End) == 0) return true;
            if (hit.Entry["side"] == "after")
            {
                if (hit.FirstToken >= passage.End && hit.FirstToken - passage.End < 12) return true;
            }
            else if (hit.EndToken <= passage.First && (hit.Entry["side"], passage.First - hit.EndToken, _cues.Boundaries(document, hit.EndToken, passage.ScopeFirst)) is
                     ("near", <= 3, 0) or ("claim", < 24, <= 3))
            {
                return true;
            }
        }
        if (IsRefuted(document, sentence)) return true;
        // "An alert said that 175,000 were there. They are not."
        var next = sentence.Index + 1;
        if (next >= document.Sentences.Length || document.Sentences[next].Block != sentence.Block) return false;
        foreach (var hit in document.HitsAt(document.Sentences[next].FirstToken))
            if (hit.ClassId == _denied && hit.Entry["side"] == "next") return true;
        return false;
    }

    /// <summary>"CLAIM: 300 tanks have gone. VERDICT: False."</summary>
    private bool IsRefuted(Document document, Sentence sentence)
    {
        if (!document.Has(sentence, _denied) || !Opens(document, sentence, "label")) return false;
        for (var next = sentence.Index + 1; next < document.Sentences.Length && next <= sentence.Index + VerdictReach; next++)
            if (Opens(document, document.Sentences[next], "verdict")) return true;
        return false;
    }

    private bool Opens(Document document, Sentence sentence, string side)
    {
        foreach (var hit in document.HitsAt(sentence.FirstToken))
            if (hit.ClassId == _denied && hit.Entry["side"] == side) return true;
        return false;
    }

    /// <summary>"Troops must leave": between who is to do it and what.</summary>
    private bool IsToldTo(Document document, Passage passage)
    {
        foreach (var hit in document.Has(passage.Sentence, _demanded) ? document.Hits(passage.First, passage.End) : [])
            if (hit.ClassId == _demanded && hit.Entry["own"] is not null && hit.FirstToken > passage.First) return true;
        return false;
    }

    private bool IsNear(Document document, Passage passage, int classId, int reach) =>
        _cues.Distance(document, passage.Sentence, classId, passage.ScopeFirst, passage.ScopeEnd, out _, hit => document.TryHit(hit.FirstToken, _sights, out var sight) && sight.Length > 1) <= reach;

    private bool IsBefore(Document document, Passage passage, int classId, int reach) =>
        _cues.Distance(document, passage.Sentence, classId, passage.ScopeFirst, passage.ScopeEnd, out var hit, h => h.Entry["own"] is not null) <= reach && hit.FirstToken < passage.First
        && !(hit.Entry["count"] == "no" && hit.EndToken == passage.First);
}
