using Vedette.Extraction.Actors;

namespace Vedette.Extraction.Attributing;

/// <summary>Who spoke last, so that "he added" and "it said" find their speaker.</summary>
internal sealed class SpeakerMemory
{
    private Party? _person;
    private Party? _thing;
    private Party? _last;

    /// <summary>Notes a speaker, or whoever a sentence begins with.</summary>
    public void Note(Party party)
    {
        if (party.Type is PartyType.Pronoun) return;
        if (party.IsPerson) _person = party;
        else _thing = party;
        _last = party;
    }

    /// <summary>Whom a pronoun means; null where nobody has spoken.</summary>
    public Party? Resolve(Party pronoun) => pronoun.Name switch
    {
        "person" => _person,
        "thing" => _thing,
        "several" => _last,
        _ => null,
    };
}
