using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Actors;

/// <summary>Who has been named so far in a document, and whom a returning word therefore means.</summary>
/// <param name="earlier">What the sections before told; null in the first.</param>
internal sealed class CastMemory(PartyLexicon lexicon, Document document, CastMemory? earlier = null)
{
    private const int LongestOutlet = 80; // characters
    private const int Reach = 64; // how many parties back a returning word may point
    private readonly int _links = document.Language.ClassId("np-links");
    private readonly List<Party> _named = earlier is null ? [] : [.. earlier._named.TakeLast(Reach)];
    private readonly Dictionary<string, Party> _surnames = earlier?._surnames ?? new(StringComparer.Ordinal);
    private string? _lastCountry = earlier?._lastCountry;
    private string? _lastNation = earlier?._lastNation;
    private string? _house;
    private bool _houseRead;
    private string? _opener; // the country that the last sentence that began with one began with
    private string? _latest; // the country of the last country, capital, person or organisation named
    private int _nationAt = -1; // its first token
    private int _lastNamed = -1; // first token of the party that gave the last country

    /// <summary>The country of the dateline.</summary>
    public string? Home { get; private set; } = earlier?.Home;

    /// <summary>Puts in the bare surnames of persons named before, in order.</summary>
    public void AddSurnames(Sentence sentence, List<Party> found)
    {
        if (_surnames.Count == 0) return;
        var bare = new List<Party>();
        var next = 0;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            while (next < found.Count && found[next].EndToken <= at) next++;
            if (next < found.Count && found[next].FirstToken <= at) continue;
            var token = document.Tokens[at];
            if (!token.IsCapitalised || token.Kind != TokenKind.Word || token.Length < 3) continue;
            if (!_surnames.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(document.TextOf(at), out var person)) continue;
            bare.Add(person with { FirstToken = at, EndToken = at + 1 });
        }
        if (bare.Count == 0) return;
        found.AddRange(bare);
        found.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
    }

    /// <summary>The party with its name settled; from here on it can be meant itself.</summary>
    public Party Settle(Party party)
    {
        if (party.Type == PartyType.Pronoun) return party;
        if (party.Type is PartyType.Capital && Home is null && document.IsOpening && document.SentenceOf(party.FirstToken) == 0 && party.FirstToken <= document.Sentences[0].FirstToken + 2
            && document.Tokens[party.FirstToken].Capitals == 2)
            Home = party.Country;
        // "Serbia has cut its force, its chief of staff, General Milan Mojsilovic, said."
        if (party is { IsOwned: true, IsOpen: false, Country: null, Office: not null, BodyParty: null } && party.IsPerson && NationOfSentence(party) is { } home) party = party with { Country = home };
        if (party.IsOpen) party = SettleOpen(party);
        // In a government's own release "the minister, Nicu Popescu" is its own.
        if (party is { Type: PartyType.Person, Country: null, Office: not null, BodyParty: null } && House() is { } own) party = party with { Country = own };
        if (party.BodyParty is { } body) _named.Add(body);
        if (party.Type is PartyType.Person) Learn(party);
        if (party.Country is not null && party.Type is not (PartyType.Country or PartyType.Demonym) && !IsObject(party) && !IsWhere(party)) (_lastCountry, _lastNamed) = (party.Country, party.FirstToken);
        if (party.Country is not null && party.Type is PartyType.Country or PartyType.Capital or PartyType.Person or PartyType.Organisation && !IsWhere(party)) _latest = party.Country;
        if (party.Type is PartyType.Demonym or PartyType.Country)
        {
            // The country that begins a sentence stays the one that "its" means in it.
            var first = document.Sentences[document.SentenceOf(party.FirstToken)].FirstToken;
            if (party.Type == PartyType.Country && party.FirstToken - first <= 1) (_opener, _nationAt) = (party.Country, party.FirstToken);
            _lastNation = party.Country;
        }
        else _named.Add(party);
        return party;
    }

    /// <summary>Soldiers whom another party of the sentence counts: "the ministry" behind "Kyiv counts 90,000 Russian soldiers" is Kyiv's.</summary>
    private bool IsObject(Party party) =>
        party is { Type: PartyType.Role, Kind: SourceKind.Military, Office: null } && _lastNamed >= document.Sentences[document.SentenceOf(party.FirstToken)].FirstToken;

    /// <summary>"Its embassy in Kyiv": a capital that only says where; "the ministry" behind it is somebody else's.</summary>
    private bool IsWhere(Party party) => party.Type == PartyType.Capital && _lastCountry is not null && party.FirstToken > 0 && document.TryHit(party.FirstToken - 1, _links, out _);

    /// <summary>The country that a government's own outlet names: "MFA Moldova", "Office of the Prime Minister of Armenia".</summary>
    private string? House()
    {
        if (_houseRead) return _house;
        _houseRead = true;
        if (document.Report.Reference.Outlet is not { Length: > 0 and < LongestOutlet } outlet) return null;
        var name = Text.Document.Read(document.Report with { Text = outlet, BodyStart = 0 }, document.Language);
        foreach (var hit in name.Hits(0, name.Tokens.Length))
            if (lexicon.Of(hit) is { Word: PartyWord.Country, Iso: { } iso }) return _house = iso;
        return null;
    }

    private void Learn(Party person)
    {
        var space = person.Name.LastIndexOf(' ');
        if (space > 0) _surnames[person.Name[(space + 1)..]] = person;
        // As written: the canonical name may be spelt another way.
        var last = document.TextOf(person.EndToken - 1);
        if (last is ",") last = document.TextOf(person.EndToken - 2);
        if (last.Length > 2 && char.IsUpper(last[0])) _surnames[last.ToString()] = person;
    }

    private Party SettleOpen(Party party)
    {
        // "The island has": whichever country was named last, itself or by one of its own.
        if (party.Type == PartyType.Country)
            return _latest is { } latest ? party with { Name = "Government of " + lexicon.CountryName(latest), Country = latest, IsOpen = false } : party;
        if (party.Body is not null && party.Office is not null && lexicon.HolderOf(party.Office, party.Body, document.Report.PublishedDay) is { } head)
            return party with { Name = head.Name, Kind = head.Kind, Country = head.Iso, Type = PartyType.Person, IsOpen = false };
        if ((party.Country is null || party.Type == PartyType.Organisation) && (party.IsDefinite || party.Stated) && !party.IsOwned && Earlier(party) is { } same && (party.Country is null || same.Country is null || same.Country == party.Country))
            return party with
            {
                Name = same.Name, Kind = same.Kind, Country = same.Country, Actor = same.Actor, Office = same.Office ?? party.Office, Classes = same.Classes,
                Type = party.Type == PartyType.Role ? same.Type : party.Type == PartyType.Organisation ? same.Type : party.Type, IsOpen = false,
            };
        // "The Iraqi force": not one named before, but somebody's.
        if (party is { Type: PartyType.Organisation, Name.Length: > 0 }) return party with { IsOpen = false };
        if (party.Body is not null) return party;
        // "The island's defence ministry": of the country named last.
        if (party is { IsOwned: true, Type: PartyType.Body } && NationOfSentence(party) is { } own) return WithCountry(party, own);
        var nation = party.FirstToken > 0 && document.Tokens[party.FirstToken - 1].Kind == TokenKind.Clitic ? _lastNation : null;
        var country = party.Country ?? nation ?? (party.IsOwned ? NationOfSentence(party) ?? OwnerCountry() : null) ?? (party.IsDefinite || party.Type == PartyType.Body ? _lastCountry ?? Home ?? _opener ?? _lastNation ?? House() : null);
        if (country is null) return party;
        if (party.Type == PartyType.Role)
        {
            if (party.Office is null) return party;
            if (lexicon.HolderOf(party.Office, country, document.Report.PublishedDay) is { } holder)
                return party with { Name = holder.Name, Kind = holder.Kind, Country = country, Type = PartyType.Person, IsOpen = false };
            for (int i = _named.Count - 1, n = 0; i >= 0 && n < Reach; i--, n++)
                if (_named[i] is { Type: PartyType.Person } known && known.Office == party.Office && known.Country == country)
                    return party with { Name = known.Name, Kind = known.Kind, Country = country, Type = PartyType.Person, IsOpen = false };
            return party.Country is null ? party with { Name = $"{party.Name} of {lexicon.CountryName(country)}", Country = country, IsOpen = false } : party with { IsOpen = false };
        }
        return party.Type == PartyType.Body && party.Country is null ? WithCountry(OfMinister(party, country), country) : party;
    }

    /// <summary>"The ministry" behind its minister: the body that he leads.</summary>
    private Party OfMinister(Party body, string country)
    {
        for (int i = _named.Count - 1, n = 0; i >= 0 && n < Reach; i--, n++)
            if (_named[i] is { Type: PartyType.Person, Office: { } office } minister && minister.Country == country && lexicon.LedBy(office) is { } led && body.Head is { } head && led.Classes.Contains(head))
                return body with { Template = led.Name, Kind = led.Kind, Classes = led.Classes };
        return body;
    }

    /// <summary>"Brazil has moved soldiers, its army says": the country that the sentence began with.</summary>
    private string? NationOfSentence(Party party)
    {
        var sentence = document.Sentences[document.SentenceOf(party.FirstToken)];
        // "Lithuania closed two crossings. Its president said …": "its" at the head of a sentence looks one back.
        var from = party.FirstToken == sentence.FirstToken && sentence.Index > 0 && document.Sentences[sentence.Index - 1] is var before && before.Block == sentence.Block ? before.FirstToken : sentence.FirstToken;
        return _nationAt >= from ? _opener : null;
    }

    /// <summary>For "his own ministry", "its army": the country of the person or body named last.</summary>
    private string? OwnerCountry()
    {
        for (var i = _named.Count - 1; i >= 0 && i >= _named.Count - 4; i--)
            if (_named[i] is { Country: not null, Type: PartyType.Person } person) return person.Country;
        return null;
    }

    private Party WithCountry(Party body, string country)
    {
        var name = lexicon.BodyName(body.Template, country);
        return body with { Name = name, Country = country, IsOpen = false };
    }

    private Party? Earlier(Party party)
    {
        if (party.Head is not { } head) return null;
        for (int i = _named.Count - 1, n = 0; i >= 0 && n < Reach; i--, n++)
        {
            var known = _named[i];
            if (known.IsOpen) continue;
            if (known.Classes.Contains(head) || (party is { Type: PartyType.Role, Office: not null } && known.Office == party.Office) || (known.Head == head && !known.IsOpen)) return known;
        }
        return null;
    }
}
