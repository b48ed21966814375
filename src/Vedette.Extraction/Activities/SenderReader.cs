using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Activities;

/// <summary>Says who orders what governments alone order: an embassy emptied, citizens told to leave, a sea closed, reservists called
/// up. It is whoever has them by the words, else the subject of the clause, else the government that says it. Never the force that
/// the report is about.</summary>
internal sealed class SenderReader(ActorReader actors, Ownership ownership)
{
    /// <summary>ISO 3166-1 alpha-2, or a name; null where nobody is named.</summary>
    /// <param name="said">Who says it.</param>
    public string? SenderOf(Document document, Sentence sentence, ActivityMention mention, Attributed said) =>
        Holder(document, sentence, mention) ?? Subject(document, sentence, mention.First, said) ?? Speaker(document, sentence, said);

    /// <summary>Whether one state tells another's citizens to leave: then it turns them out.</summary>
    public bool IsTurnedOut(Document document, Sentence sentence, ActivityMention mention, Attributed said, string? sender) =>
        mention.IsOfCitizens && sender is not null
        && (Subject(document, sentence, mention.Who.First, said) ?? Speaker(document, sentence, said)) is { } teller && teller != sender;

    private string? Holder(Document document, Sentence sentence, ActivityMention mention)
    {
        foreach (var (first, end) in mention.Others.Prepend(mention.Who))
            if (ownership.HolderOf(document, sentence, first, end) is { } holder) return holder;
        return null;
    }

    /// <summary>The last party before a token that no preposition governs, that only lends its name to no noun, and that does
    /// more than say it.</summary>
    private string? Subject(Document document, Sentence sentence, int before, Attributed said)
    {
        string? subject = null;
        foreach (var party in actors.Read(document).Of(sentence))
        {
            if (party.EndToken > before) break;
            if (party.Owner is null || party.IsPossessive || party.Type is PartyType.Demonym or PartyType.Outlet or PartyType.Document or PartyType.Pronoun) continue;
            if (!ownership.IsGoverned(document, sentence, party) && !Says(document, party, said)) subject = party.Owner;
        }
        return subject;
    }

    private static bool Says(Document document, Party party, Attributed said) =>
        said.Attribution.Chain.Any(s => s.Span is { } span && span.Start == document.Tokens[party.FirstToken].Start);

    /// <summary>The government that says it; null where the sentence names another state that may be the one.</summary>
    private string? Speaker(Document document, Sentence sentence, Attributed said)
    {
        if (said.Attribution.Origin is not { Kind: SourceKind.Government or SourceKind.Military or SourceKind.Person or SourceKind.Anonymous, Country: { } country }) return null;
        foreach (var party in actors.Read(document).Of(sentence))
            if (party.Type is PartyType.Demonym or PartyType.Country && party.Country is { } other && other != country && !ownership.IsGoverned(document, sentence, party)) return null;
        return country;
    }
}
