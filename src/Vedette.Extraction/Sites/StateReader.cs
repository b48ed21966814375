using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Sites;

/// <summary>Says what becomes of a site: of the words of the lexicon <c>site-states</c> that reach its noun, the one that tells most.</summary>
internal sealed class StateReader(LanguagePack language, CueReader cues)
{
    /// <summary>How far a word of state reaches, in tokens, a clause boundary counting as six; and how far one before its noun.</summary>
    private const int Reach = 30, Before = 3;

    /// <summary>A change tells more than a state, an emptying more than a filling, staying more than what is done there, being there
    /// least.</summary>
    private static readonly string[] Ranks = ["reactivated", "reduced", "vacated", "new", "growing", "stays", "exercise", "present"];

    private const string Absent = "absent";

    private readonly int _class = language.ClassId("site-states");

    /// <summary>The state, how far the nearest word that tells it stands from the noun, at which token, and
    /// whether the words tell of a site by themselves; null where none tells.</summary>
    /// <param name="occupied">Whether equipment is seen there.</param>
    /// <param name="site">The kind of site: drills are the state of training ranges alone.</param>
    public (SiteState State, int Distance, int Word, bool Told)? Of(Document document, Sentence sentence, int first, int end, bool occupied, string site)
    {
        if (!document.Has(sentence, _class)) return null;
        var (best, nearest, word, idle, read) = (Ranks.Length, int.MaxValue, -1, false, sentence.FirstToken);
        foreach (var hit in document.Hits(sentence))
        {
            // Of words that overlap the longest counts: "have gone up", not "have gone".
            if (hit.ClassId != _class || hit.FirstToken < read) continue;
            read = hit.EndToken;
            var distance = hit.Entry["side"] != "before" ? cues.DistanceInList(document, hit, first, end) : hit.EndToken > first || first - hit.EndToken > Before ? int.MaxValue : 0;
            if (distance > Reach) continue;
            var state = hit.Entry["state"]!;
            if (state is "none" or Absent || (state == "exercise" && site != "training_range")) continue;
            if (distance < nearest) (nearest, word) = (distance, hit.FirstToken);
            if (state == "idle") idle = true;
            else best = Math.Min(best, Array.IndexOf(Ranks, state));
        }
        if (idle && (occupied || best < Ranks.Length)) return (SiteState.Reactivated, nearest, word, true);
        if (best >= Ranks.Length) return null;
        var told = Ranks[best];
        return (told == "stays" ? SiteState.Present : Enum.Parse<SiteState>(told, ignoreCase: true), nearest, word, told is not ("exercise" or "present"));
    }

    /// <summary>"No sign of a field hospital": it is not seen there.</summary>
    public bool IsAbsent(Document document, Sentence sentence, LexiconHit noun)
    {
        if (!document.Has(sentence, _class)) return false;
        foreach (var hit in document.Hits(sentence.FirstToken, noun.FirstToken))
            if (hit.ClassId == _class && hit.Entry["state"] == Absent && hit.EndToken <= noun.FirstToken && noun.FirstToken - hit.EndToken <= Before) return true;
        return false;
    }
}
