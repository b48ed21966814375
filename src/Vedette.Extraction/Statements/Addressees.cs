using Vedette.Extraction.Actors;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Statements;

/// <summary>Finds whom a statement is made to or about: the first party behind its verb that is another side's.</summary>
internal sealed class Addressees(LanguagePack language)
{
    private const int Reach = 14; // tokens behind the verb

    private readonly int _links = language.ClassId("np-links");

    /// <summary>The addressee; null where nobody else is named close by.</summary>
    /// <param name="parties">The parties of the sentence.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Where to look from.</param>
    /// <param name="speaker">Who speaks; null where unknown.</param>
    /// <param name="document">The report.</param>
    public Party? Of(ReadOnlySpan<Party> parties, Sentence sentence, int from, Party? speaker, Document document)
    {
        Party? loose = null;
        foreach (var party in parties)
        {
            if (party.EndToken <= from || party.FirstToken + 1 < from) continue;
            if (party.FirstToken > from + Reach || party.FirstToken >= sentence.EndToken) break;
            if (party.Owner is null || party.Owner == speaker?.Owner || party.Name == speaker?.Name || party.Type is PartyType.Pronoun or PartyType.Outlet or PartyType.Document or PartyType.ImageryProvider) continue;
            // "Troops in Ukraine", "the Ukrainian border" are where and what; "accused Kyiv", "warned Russia" are whom.
            var governed = party.FirstToken > sentence.FirstToken && document.TryHit(party.FirstToken - 1, _links, out _);
            if (party.Type != PartyType.Demonym && !party.IsPossessive && !governed) return party;
            loose ??= governed ? null : party;
        }
        return loose;
    }
}
