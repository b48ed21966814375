using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Sites;

/// <summary>Tells a caption that only names what is seen and where ("Towed guns and lorries at Krasny, 12 km from the border") from a
/// sentence: behind its nouns stand words for places, distances and days, and nothing that could be a verb.</summary>
internal sealed class CaptionReader
{
    /// <summary>How many words of no lexicon may stand before the first thing seen: "a close-up of brand-new …".</summary>
    private const int Unknown = 3;

    /// <summary>Captions are short.</summary>
    private const int Longest = 45;

    private readonly int[] _things, _words;
    private readonly int _prepositions, _views;

    public CaptionReader(LanguagePack language)
    {
        _things = [.. Ids(language, "equipment", "equipment-classes", "equipment-series", "site-nouns", "force-nouns", "counted")];
        _words = [.. Ids(language, "place-prepositions", "place-borders", "place-sites", "place-regions", "place-directions", "place-features", "distance-units", "distance-links", "np-words", "np-links", "np-skips", "time-months", "time-weekdays", "demonyms", "equipment-heads", "place-joins")];
        (_prepositions, _views) = (language.ClassId("place-prepositions"), language.ClassId("views"));
    }

    private static IEnumerable<int> Ids(LanguagePack language, params string[] lexicons) => lexicons.Select(language.ClassId).Where(c => c >= 0);

    /// <summary>Whether a sentence is such a caption.</summary>
    public bool IsCaption(Document document, Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken > Longest) return false;
        var at = sentence.FirstToken;
        if (document.TryHit(at, _views, out var view)) at = view.EndToken;
        for (var unknown = 0; unknown <= Unknown; unknown++, at++)
        {
            if (at >= sentence.EndToken || document.Tokens[at].Kind == TokenKind.Mark || IsWhere(document, at)) return false;
            if (Longer(document, at, _things) is > 0) break;
            if (unknown == Unknown) return false;
        }
        var (placed, loose) = (false, 0);
        while (at < sentence.EndToken)
        {
            placed |= IsWhere(document, at);
            var end = Math.Max(Longer(document, at, _things), Longer(document, at, _words));
            if (end > at) at = end;
            // "Supply trucks", "parked lorries": a word before a noun.
            else if (!placed && loose < 1 && IsSmall(document, at) && at + 1 < sentence.EndToken && Longer(document, at + 1, _things) > 0) (loose, at) = (loose + 1, at + 1);
            else if (IsSmall(document, at)) return false;
            else at++;
        }
        return placed;
    }

    private bool IsWhere(Document document, int at) => document.TryHit(at, _prepositions, out _);

    private static bool IsSmall(Document document, int at) => document.Tokens[at] is { Kind: TokenKind.Word, Capitals: 0 };

    /// <summary>The token behind the longest phrase of some lexicons at a token; 0 where there is none.</summary>
    private static int Longer(Document document, int at, int[] classes)
    {
        foreach (var hit in document.HitsAt(at))
            if (Array.IndexOf(classes, hit.ClassId) >= 0) return hit.EndToken;
        return 0;
    }
}
