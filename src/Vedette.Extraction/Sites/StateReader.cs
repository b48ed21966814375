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

    /// <summary>A change tells more than a state, an emptying more than a filling, being there least.</summary>
    private static readonly string[] Ranks = ["reactivated", "reduced", "vacated", "new", "growing", "exercise", "present"];

    private readonly int _class = language.ClassId("site-states");

    /// <summary>The state, how far the nearest word that tells it stands from the noun, and at which token; null where none tells.</summary>
    /// <param name="occupied">Whether equipment is seen there.</param>
    /// <param name="site">The kind of site: drills are the state of training ranges alone.</param>
    public (SiteState State, int Distance, int Word)? Of(Document document, Sentence sentence, int first, int end, bool occupied, string site)
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
            if (state == "none" || (state == "exercise" && site != "training_range")) continue;
            if (distance < nearest) (nearest, word) = (distance, hit.FirstToken);
            if (state == "idle") idle = true;
            else best = Math.Min(best, Array.IndexOf(Ranks, state));
        }
        if (idle && (occupied || best < Ranks.Length)) return (SiteState.Reactivated, nearest, word);
        return best < Ranks.Length ? (Enum.Parse<SiteState>(Ranks[best], ignoreCase: true), nearest, word) : null;
    }
}
