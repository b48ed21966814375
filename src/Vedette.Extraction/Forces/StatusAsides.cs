using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Forces;

/// <summary>Knows the words of status that are not said of a count although they stand near it.</summary>
internal sealed class StatusAsides(LanguagePack language)
{
    private const int PlanReach = 3; // tokens between a plan and its act

    private readonly int _concessives = language.ClassId("concessives");
    private readonly int _recent = language.ClassId("status-recent");
    private readonly int _qualities = language.ClassId("status-qualities");
    private readonly int _nationals = language.ClassId("demonyms");
    private readonly int _counted = language.ClassId("counted");
    private readonly int _hostile = language.ClassId("hostile-nouns");
    private readonly int _equipment = language.ClassId("equipment-classes");

    /// <summary>"Despite claims of a pullback …": the cue stands in a phrase that only concedes, and the count does not.</summary>
    public bool IsAside(Document document, Sentence sentence, LexiconHit cue, ForceMention mention)
    {
        if (!document.Has(sentence, _concessives)) return false;
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != _concessives || hit.FirstToken > cue.FirstToken) continue;
            var end = hit.EndToken;
            while (end < sentence.EndToken && document.Tokens[end].Kind != TokenKind.Mark) end++;
            if (cue.FirstToken < end && (mention.First >= end || mention.End <= hit.FirstToken)) return true;
        }
        return false;
    }

    /// <summary>"Along with newly arrived tanks": a participle that qualifies another noun behind a mark.</summary>
    public bool Qualifies(Document document, Sentence sentence, LexiconHit cue, ForceMention mention)
    {
        if (cue.FirstToken <= mention.End || cue.EndToken >= sentence.EndToken || !document.TryHit(cue.FirstToken - 1, _recent, out _)) return false;
        var noun = cue.EndToken;
        while (noun < sentence.EndToken && document.Tokens[noun].Kind == TokenKind.Mark) noun++;
        return noun < sentence.EndToken && (document.TryHit(noun, _counted, out _) || document.TryHit(noun, _equipment, out _));
    }

    /// <summary>"35,000 fighters, most of them poorly trained": what they are, not what they do.</summary>
    public bool IsQuality(Document document, LexiconHit cue) => cue.FirstToken > 0 && document.TryHit(cue.FirstToken - 1, _qualities, out _);

    /// <summary>"30 soldiers training Ukrainian forces": who trains others takes part in no drill.</summary>
    public bool Teaches(Document document, Sentence sentence, LexiconHit cue) =>
        cue.EndToken + 1 < sentence.EndToken && document.TryHit(cue.EndToken, _nationals, out var nation) && nation.EndToken < sentence.EndToken && document.TryHit(nation.EndToken, _counted, out _);

    /// <summary>"Plans to attack": the plan of an act, and the count stands outside of it, before the plan or behind a mark.</summary>
    public bool IsPlanOfAttack(Document document, Sentence sentence, LexiconHit cue, ForceMention mention)
    {
        var at = cue.EndToken;
        while (at < sentence.EndToken && at - cue.EndToken < PlanReach && !document.TryHit(at, _hostile, out _)) at++;
        if (at >= sentence.EndToken || !document.TryHit(at, _hostile, out _)) return false;
        if (mention.End <= cue.FirstToken) return true;
        for (; at < mention.ScopeFirst; at++)
            if (document.Tokens[at].Kind == TokenKind.Mark) return true;
        return false;
    }
}
