using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Equipment;

/// <summary>Tells equipment that is seen, stands or moves somewhere from equipment that is sold, asked for, shown on parades or
/// only talked about, by the lexicons <c>equipment-not</c> and <c>observation-cues</c>.</summary>
internal sealed class SightingReader
{
    /// <summary>How far words of trade, of parades and of being there reach, in tokens, a clause boundary counting as six.</summary>
    private const int NotReach = 14, CueReach = 26;

    private const string Munition = "missile";

    private readonly CueReader _cues;
    private readonly int _not, _observed, _military, _counted;

    public SightingReader(LanguagePack language, CueReader cues) =>
        (_cues, _not, _observed, _military, _counted) =
        (cues, language.ClassId("equipment-not"), language.ClassId("observation-cues"), language.ClassId("military"), language.ClassId("counted"));

    /// <summary>The mentions that are sightings; null where all are of things that are not there, so that nothing is.</summary>
    /// <param name="located">Whether the sentence says where something is; asked only where it matters.</param>
    /// <param name="captioned">Whether it is a caption that names what is seen and where; asked only where it matters.</param>
    public List<EquipmentMention>? Choose(Document document, Sentence sentence, List<EquipmentMention> mentions, Func<bool> located, Func<bool> captioned)
    {
        if (IsDiscarded(document, sentence)) return null;
        var real = mentions.FindAll(m => !IsNone(document, sentence, m));
        if (real.Count == 0) return null;
        // Beside a type that is named, classes are seen as it is: "T-72B3 tanks and about 50 fuel trucks".
        var typed = real.Exists(m => m.IsType);
        var seen = typed || Has(document, sentence, "sight");
        var military = typed || IsMilitary(document, sentence, mentions);
        return real.FindAll(m => (typed && !m.IsType && m.Category != Munition) || IsSighting(document, sentence, m, located, seen, military) || (military && m.Category != Munition && captioned()));
    }

    private bool Has(Document document, Sentence sentence, string type)
    {
        foreach (var hit in document.Hits(sentence))
            if (hit.ClassId == _observed && hit.Entry["type"] == type) return true;
        return false;
    }

    private bool IsSighting(Document document, Sentence sentence, EquipmentMention mention, Func<bool> located, bool seen, bool military)
    {
        if (mention.IsCivil && !military) return false;
        // What is only counted by class is a count of a force, and read as such; what is seen is seen.
        if (!mention.IsType && mention.Count is not null && !seen) return false;
        // Munitions that somebody flies or ships somewhere are a delivery.
        var munition = mention.Category == Munition;
        var cued = IsCued(document, sentence, mention, munition);
        if (munition && !cued) return false;
        return mention.IsType ? cued || mention.Count is not null || located() : cued && (seen || military || located());
    }

    private bool IsCued(Document document, Sentence sentence, EquipmentMention mention, bool atRest)
    {
        foreach (var hit in document.Hits(sentence))
            if (hit.ClassId == _observed && !(atRest && hit.Entry["type"] == "move") && _cues.DistanceInList(document, hit, mention.First, mention.End) <= CueReach) return true;
        return false;
    }

    private bool IsNone(Document document, Sentence sentence, EquipmentMention mention)
    {
        if (!document.Has(sentence, _not)) return false;
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != _not) continue;
            switch (hit.Entry["type"])
            {
                case "cover":
                    if (hit.FirstToken < mention.End && hit.EndToken > mention.First) return true;
                    break;
                case "show" or "past" or "fake":
                    if (_cues.DistanceInList(document, hit, mention.First, mention.End) <= 2 * NotReach) return true;
                    break;
                case "head":
                    break;
                default:
                    if (_cues.DistanceInList(document, hit, mention.First, mention.End) <= NotReach) return true;
                    break;
            }
        }
        return false;
    }

    /// <summary>"Thrown out: …": a list of what is not there.</summary>
    private bool IsDiscarded(Document document, Sentence sentence)
    {
        var first = document.Sentences[document.Blocks[sentence.Block].FirstSentence].FirstToken;
        return document.TryHit(first, _not, out var hit) && hit.Entry["type"] == "head";
    }

    private bool IsMilitary(Document document, Sentence sentence, List<EquipmentMention> mentions)
    {
        foreach (var hit in document.Hits(sentence))
            if ((hit.ClassId == _military || hit.ClassId == _counted) && !IsInside(mentions, hit.FirstToken)) return true;
        return mentions.Exists(m => !m.IsCivil);
    }

    private static bool IsInside(List<EquipmentMention> mentions, int token)
    {
        foreach (var mention in mentions)
            if (token >= mention.First && token < mention.End) return true;
        return false;
    }
}
