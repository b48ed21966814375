using Vedette.Extraction.Actors;

namespace Vedette.Extraction.Attributing;

/// <summary>Who spoke last, so that "he added" and "it said" find their speaker.</summary>
internal sealed class SpeakerMemory
{
    private Party? _person;
    private Party? _thing;
    private Party? _last;
    private Party? _mentioned;

    /// <summary>Notes a speaker, or whoever a sentence begins with.</summary>
    public void Note(Party party)
    {
        if (party.Type is PartyType.Pronoun || (party.Type is PartyType.Document && !party.Stated)) return;
        if (party.IsPerson) _person = party;
        else _thing = party;
        _last = party;
    }

    /// <summary>Notes somebody who is named without speaking: "he" where nobody has spoken yet.</summary>
    public void Mention(Party party)
    {
        if (party.Type != PartyType.Person) return;
        _mentioned = party;
        // "The office said that President Tsai …. She …": no person has spoken since.
        if (_last is { IsPerson: false }) _person = party;
    }

    /// <summary>Somebody unknown has spoken: "they" are not whoever spoke before.</summary>
    public void Forget() => (_last, _thing) = (null, null);

    /// <summary>Whoever spoke last; null where nobody has.</summary>
    public Party? Last => _last;

    /// <summary>Whom a pronoun means; null where nobody has spoken.</summary>
    public Party? Resolve(Party pronoun) => pronoun.Name switch
    {
        "person" => _person ?? _mentioned,
        "thing" => _thing,
        // "They" are a body, a group or several people rather than one named person.
        "several" => _last is { Type: not PartyType.Person } ? _last : _thing ?? _last,
        _ => null,
    };
}
