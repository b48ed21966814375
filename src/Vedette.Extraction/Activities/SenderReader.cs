using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Activities;

/// <summary>Says whose embassy is emptied, whose citizens are told to leave, or who closes a sea: whoever has them by the words, else the subject of
/// the sentence, else the government that says it. Never the force that the report is about.</summary>
internal sealed class SenderReader(ActorReader actors, Ownership ownership)
{
    /// <summary>ISO 3166-1 alpha-2, or a name; null where nobody is named.</summary>
    /// <param name="said">Who says it.</param>
    public string? SenderOf(Document document, Sentence sentence, ActivityMention mention, Attributed said) =>
        mention.Citizens.Select(c => ownership.HolderOf(document, sentence, c.First, c.End)).FirstOrDefault(holder => holder is not null)
        ?? Subject(document, sentence, mention.First)
        ?? Speaker(said);

    /// <summary>Whether one state tells another's citizens to leave: then it turns them out.</summary>
    public bool IsTurnedOut(Document document, Sentence sentence, ActivityMention mention, Attributed said, string? sender) =>
        mention.Citizens.Count > 0 && (Subject(document, sentence, mention.Who.First) ?? Speaker(said)) is { } teller && sender is not null && teller != sender;

    /// <summary>The first party before a token that no preposition governs and that only lends its name to no noun.</summary>
    private string? Subject(Document document, Sentence sentence, int before)
    {
        foreach (var party in actors.Read(document).Of(sentence))
        {
            if (party.EndToken > before) break;
            if (party.Owner is null || party.IsPossessive || party.Type is PartyType.Demonym or PartyType.Outlet or PartyType.Document or PartyType.Pronoun) continue;
            if (!ownership.IsGoverned(document, sentence, party)) return party.Owner;
        }
        return null;
    }

    private static string? Speaker(Attributed said) =>
        said.Attribution.Origin is { Kind: SourceKind.Government or SourceKind.Military or SourceKind.Person or SourceKind.Anonymous } origin ? origin.Country : null;
}
