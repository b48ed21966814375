using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Places;

/// <summary>Reads the role of a place from the words before it: "near the town of X" is near, "in A, B and C" is in for all.</summary>
internal sealed class PlaceRoles(PlaceWords words)
{
    private const int Reach = 7;

    /// <summary>The role of the phrase that begins at <paramref name="first"/>; <see cref="PlaceRole.Subject"/> where no preposition governs it.</summary>
    /// <param name="document">The text.</param>
    /// <param name="sentence">The sentence of the phrase.</param>
    /// <param name="first">First token of the phrase.</param>
    /// <param name="before">The mention before it in the sentence, with its role; null where it is the first.</param>
    public PlaceRole Find(Document document, Sentence sentence, int first, PlaceMention? before)
    {
        var tokens = document.Tokens;
        var free = 4;
        var joined = true;
        for (var i = first - 1; i >= sentence.FirstToken && first - i <= Reach; i--)
        {
            if (before is not null && i == before.EndToken - 1)
                return joined ? before.Role : PlaceRole.Subject;
            if (RoleEndingAt(document, i, out var role)) return role;
            var token = tokens[i];
            if (token.Kind == TokenKind.Mark)
            {
                var c = document.Text[token.Start];
                // A list goes on through its commas; anything else ends the phrase.
                var inList = c is ',' or '/' or '-' or '–' && before is not null && i - before.EndToken <= 3;
                if (!inList && c is not ('"' or '“' or '‘')) return PlaceRole.Subject;
                continue;
            }
            // "the envoy in Tirana said that Serbia": another clause.
            if (PlaceWords.Is(document, i, words.Complementisers)) return PlaceRole.Subject;
            // "in the spring Moscow ...": the preposition governs the time, not the place.
            if (words.IsTime(document, i)) return PlaceRole.Subject;
            // "what they know of Russia" is no place; "the town of X", "the fringe of X" is.
            if (PlaceWords.Is(document, i, words.BorderLinks) && (i == sentence.FirstToken || !PlaceWords.Is(document, i - 1, words.NameParts)))
                return PlaceRole.Subject;
            if (token.Kind == TokenKind.Word && !PlaceWords.Is(document, i, words.Joins) && !PlaceWords.Is(document, i, words.RegionNouns) && !PlaceWords.Is(document, i, words.NameParts) && !PlaceWords.Is(document, i, words.BorderLinks)) joined = false;
            if (--free < 0) return PlaceRole.Subject;
        }
        return PlaceRole.Subject;
    }

    private bool RoleEndingAt(Document document, int token, out PlaceRole role)
    {
        // The longest phrase counts: "not far from" is near, though "from" alone is not.
        for (var start = Math.Max(0, token - 4); start <= token; start++)
        {
            foreach (var hit in document.HitsAt(start))
            {
                if (hit.EndToken != token + 1) continue;
                // "according to X" names a speaker.
                if (hit.ClassId == words.Phrases && hit.Length > 1)
                {
                    role = PlaceRole.Subject;
                    return true;
                }
                if (hit.ClassId == words.Prepositions)
                {
                    role = words.Role(hit);
                    return true;
                }
                if (hit.ClassId == words.Directions)
                {
                    role = PlaceRole.Near;
                    return true;
                }
            }
        }
        role = PlaceRole.Subject;
        return false;
    }
}
