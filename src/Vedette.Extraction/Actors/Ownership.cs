using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Actors;

/// <summary>Tells whose force a counted noun is: "Russian troops", "Moscow's generals", "Ukraine's army".</summary>
public sealed class Ownership(ActorReader actors)
{
    /// <summary>The owner of what the head names.</summary>
    /// <param name="document">The report.</param>
    /// <param name="sentence">The sentence that holds the head.</param>
    /// <param name="headFirstToken">First token of the counted noun, with or without its modifiers.</param>
    /// <param name="headEndToken">Last, exclusive.</param>
    /// <returns>ISO 3166-1 alpha-2, or a name; null where neither the sentence nor the report tells.</returns>
    public string? ActorOf(Document document, Sentence sentence, int headFirstToken, int headEndToken)
    {
        var cast = actors.Read(document);
        Party? best = null;
        foreach (var party in cast.Of(sentence))
        {
            if (party.Country is null) continue;
            if (party.FirstToken >= headEndToken + 6) break;
            if (party.EndToken <= headEndToken && (best is null || party.EndToken >= headFirstToken - 4)) best = party;
        }
        return best?.Country;
    }
}
