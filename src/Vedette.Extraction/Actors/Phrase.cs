using Vedette.Extraction.Lexicons;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Actors;

/// <summary>A noun phrase that names a party, while it is being read.</summary>
internal sealed class Phrase
{
    private List<string> _modifiers = [];
    private Phrase? _owner;
    private string? _headText;
    private bool _definite;
    private bool _possessive;
    private bool _isOwned; // "Ukraine's" stood before the head
    private bool _ownerPossessive;

    /// <summary>"Its soldiers": whose they are, a possessive says.</summary>
    public bool IsOwned => _possessive;

    public PartyItem? Head { get; set; }

    /// <summary>What the head belongs to: "Pentagon" in "Pentagon spokesman".</summary>
    public PartyItem? Body { get; private set; }

    public string? Iso { get; private set; }

    public PartyWord IsoBy { get; private set; }

    /// <summary>Whether "'s" stood behind what has been read so far.</summary>
    public bool IsPossessive => _ownerPossessive;

    /// <summary>A person's name as written, where a role stands before it.</summary>
    public string? Name { get; set; }

    /// <summary>For a role tied to a place or an organisation: its name, with {0} for the country.</summary>
    public string? TiedName { get; set; }

    /// <summary>Whether the head was guessed from a misspelt name.</summary>
    public bool IsGuessed { get; set; }

    public bool IsEmpty => Head is null && Iso is null && _modifiers.Count == 0 && !_definite;

    public static int Rank(PartyWord word) => word switch
    {
        PartyWord.Holder => 9,
        PartyWord.Organisation => 8,
        PartyWord.Outlet => 8,
        PartyWord.ImageryProvider => 8,
        PartyWord.Investigators => 8,
        PartyWord.Country or PartyWord.Demonym or PartyWord.Capital => 7,
        PartyWord.Role => 6,
        PartyWord.Body => 5,
        PartyWord.Document => 4,
        PartyWord.Group => 3,
        _ => 1,
    };

    /// <summary>Takes the next phrase; false where it belongs to another noun phrase.</summary>
    public bool Take(PartyItem item, Document document, LexiconHit hit)
    {
        switch (item.Word)
        {
            case PartyWord.Indefinite or PartyWord.Several:
                if (Head is not null || Iso is not null) return false;
                _modifiers.Add(item.Name);
                return true;
            case PartyWord.Definite:
                if (Head is not null || Iso is not null || _definite) return false;
                return _definite = true;
            case PartyWord.Possessive:
                if (Head is not null || Iso is not null || _definite) return false;
                return _definite = _possessive = true;
            case PartyWord.Title or PartyWord.Modifier:
                if (Head is not null && !_ownerPossessive) return false;
                _modifiers.Add(item.Name);
                return true;
            case PartyWord.Country or PartyWord.Demonym or PartyWord.Capital:
                if (Head is not null || Iso is not null) return false;
                (Iso, IsoBy) = (item.Iso, item.Word);
                return true;
            default:
                return TakeHead(item, document, hit);
        }
    }

    /// <summary>"'s" behind what has been read; false where nothing can own.</summary>
    public bool TakePossessive()
    {
        if (Head is null && Iso is null) return false;
        _isOwned |= Iso is not null;
        return _ownerPossessive = true;
    }

    /// <summary>Whether an article or a country still waits for its noun.</summary>
    public bool IsWaiting => Head is null && (_definite || _modifiers.Count > 0 || (Iso is not null && (_ownerPossessive || IsoBy == PartyWord.Demonym)));

    /// <summary>Whether what has been read can be the subject of a reporting verb.</summary>
    public bool CanSpeak => (Head is not null || _modifiers.Count > 0 || Iso is not null) && !_ownerPossessive && (Head is not null || IsoBy is PartyWord.Capital or PartyWord.Country);

    /// <summary>"of Ukraine", "for the Pentagon", "of the American services" behind the head; false where it cannot belong.</summary>
    public bool TakeBelonging(Phrase inner)
    {
        if (Head is null || Head.Word is not (PartyWord.Role or PartyWord.Body or PartyWord.Document)) return false;
        if (inner.Head is { } body)
        {
            if (body.Word is PartyWord.Role or PartyWord.Document or PartyWord.Group) return false;
            if (Head.Word == PartyWord.Document)
            {
                if (_owner is not null) return false;
                _owner = inner;
                return true;
            }
            if (body.Word == PartyWord.Holder || Body is not null) return false;
            Body = body;
            Iso ??= inner.Iso ?? body.Iso;
            return true;
        }
        if (inner.Iso is null || Iso is not null || inner.IsoBy == PartyWord.Demonym) return false;
        (Iso, IsoBy) = (inner.Iso, inner.IsoBy);
        return true;
    }

    /// <summary>The party that has been read; null where the words come back to nobody.</summary>
    public Party? ToParty(PartyLexicon lexicon, int first, int end) =>
        Head is null
            ? Government(lexicon, first, end) with { IsDefinite = _definite, IsPossessive = _ownerPossessive }
            : Head.Word switch
            {
                PartyWord.Holder => new Party(first, end, Head.Name, Head.Kind, Head.Iso, PartyType.Person) { IsGuessed = IsGuessed, Office = Head.Office, Classes = lexicon.ClassesOf(Head.Office, Head.Kind), IsPossessive = _ownerPossessive, BodyParty = lexicon.BodyOf(Head) is { } led ? new Party(first, end, led.Name, led.Kind, led.Iso, PartyType.Organisation) { Classes = led.Classes, Actor = led.Actor } : null },
                PartyWord.Role => Role(lexicon, first, end),
                PartyWord.Body => OfBody(lexicon, first, end),
                PartyWord.Document => OfDocument(lexicon, first, end),
                PartyWord.Group => OfGroup(lexicon, first, end),
                PartyWord.Outlet => new Party(first, end, Head.Name, SourceKind.Media, Head.Iso, PartyType.Outlet) { Classes = Head.Classes, IsPossessive = _ownerPossessive },
                PartyWord.ImageryProvider => new Party(first, end, Head.Name, SourceKind.ImageryProvider, Head.Iso, PartyType.ImageryProvider) { Classes = Head.Classes, IsPossessive = _ownerPossessive },
                PartyWord.Investigators => new Party(first, end, Head.Name, Head.Kind, Head.Iso, PartyType.Investigators) { Classes = Head.Classes, IsPossessive = _ownerPossessive },
                _ => new Party(first, end, Head.Name, Head.Kind, Head.Iso, PartyType.Organisation) { Classes = Head.Classes, Actor = Head.Actor, IsPossessive = _ownerPossessive },
            };

    private Party Government(PartyLexicon lexicon, int first, int end) =>
        new(first, end, "Government of " + lexicon.CountryName(Iso!), SourceKind.Government, Iso, IsoBy switch
        {
            PartyWord.Country => PartyType.Country,
            PartyWord.Capital => PartyType.Capital,
            _ => PartyType.Demonym,
        });

    private bool TakeHead(PartyItem item, Document document, LexiconHit hit)
    {
        if (Head is not null)
        {
            // "The FSB security service", "the CNA think tank": one party, named twice.
            if (item.Word is (PartyWord.Body or PartyWord.Group) && !_ownerPossessive
                && Head.Word is (PartyWord.Organisation or PartyWord.Outlet or PartyWord.Investigators or PartyWord.ImageryProvider)) return true;
            // "Pentagon spokesman", "the ministry's spokesman", "Maxar images": what went before is whose.
            if (item.Word is not (PartyWord.Role or PartyWord.Document or PartyWord.Body) || Head.Word == PartyWord.Document) return false;
            if (Head.Word is PartyWord.Role && !_ownerPossessive)
            {
                if (item.Word != PartyWord.Role) return false;
                Head = item; // "president general"
                return true;
            }
            if (item.Word == PartyWord.Document)
            {
                _owner = (Phrase)MemberwiseClone();
                _owner._modifiers = [.. _modifiers];
            }
            // "Indian military officials", "a defence ministry spokesman".
            if (Head.Word == PartyWord.Body) _modifiers.Add(Head.Kind switch { SourceKind.Military => "military", SourceKind.Intelligence => "intelligence", _ => "plain" });
            if (Head.Word == PartyWord.Organisation && Head.Classes.Contains("administration")) _modifiers.Add("administration");
            Body = Head;
            Iso ??= Head.Iso;
        }
        (Head, _headText) = (item, document.SpanOf(hit.FirstToken, hit.EndToken).Text);
        _ownerPossessive = false;
        return true;
    }

    private Party Role(PartyLexicon lexicon, int first, int end)
    {
        var head = Head!;
        // "The head of Ukraine's defence intelligence agency" holds that body's office.
        if (head.Office == "head" && Body?.Office is { } led) head = head with { Office = led };
        var iso = Iso ?? Body?.Iso ?? head.Iso;
        var party = new Party(first, end, "", head.Kind, iso, PartyType.Role) { Office = head.Office, Classes = head.Classes, IsDefinite = _definite, Head = HeadWord, IsOwned = _possessive, IsPossessive = _ownerPossessive, IsPrivate = head.IsPrivate, Actor = Body?.Actor, BodyParty = Body is { Word: PartyWord.Body } generic && iso is not null && head.Office == "spokesperson" ? new Party(first, end, lexicon.BodyName(generic.Name, iso), generic.Kind, iso, PartyType.Body) { Classes = generic.Classes }
            : Body is { Word: not (PartyWord.Body or PartyWord.Role) } body ? new Party(first, end, body.Name, body.Kind, body.Iso, PartyType.Organisation) { Classes = body.Classes, Actor = body.Actor } : null };
        if (Name is not null) return party with { Name = Name, Type = PartyType.Person, Classes = [.. head.Classes, .. lexicon.ClassesOf(head.Office, head.Kind)], Kind = head.Kind == SourceKind.Anonymous ? SourceKind.Government : head.Kind };
        var who = Whose(lexicon, iso);
        if (TiedName is not null && (who.Length > 0 || !TiedName.Contains("{0}", StringComparison.Ordinal)))
            return party with { Name = TiedName.Replace("{0}", who, StringComparison.Ordinal), IsOpen = false };
        if (head.Owned is { } owned && _isOwned && who.Length > 0)
            return party with { Name = owned.Replace("{0}", who, StringComparison.Ordinal), Kind = SourceKind.Government, IsPrivate = false, IsOpen = false };
        var name = head.Name;
        var former = _modifiers.Contains("former");
        if (head.Office is not null)
        {
            // "Pakistan's military spokesman" speaks for the military, not for Pakistan.
            if (Body is { Word: PartyWord.Body } voiced && iso is not null && head.Office == "spokesperson") name = $"{name} of {lexicon.BodyName(voiced.Name, iso)}";
            else name = Body is { Word: not (PartyWord.Body or PartyWord.Role) } ? $"{name} of {Body.Name}" : iso is not null ? $"{name} of {lexicon.CountryName(iso)}" : name;
        }
        else
        {
            if (name == "{Role} (unnamed)") name = char.ToUpperInvariant(_headText![0]) + _headText[1..].ToLowerInvariant() + " (unnamed)";
            foreach (var modifier in _modifiers)
                if (modifier is "intelligence" or "military" or "defence" or "administration" or "security" && name.StartsWith("{0} official", StringComparison.Ordinal))
                    who = (who + " " + modifier).Trim();
            // "A White House official", "analysts at Janes".
            if (Body is { Word: PartyWord.Organisation or PartyWord.Investigators or PartyWord.Outlet } of && !of.Classes.Contains("administration"))
                (who, name) = (of.Name, name.Contains("{0}", StringComparison.Ordinal) || !name.EndsWith("(unnamed)", StringComparison.Ordinal) ? name : "{0} " + char.ToLowerInvariant(name[0]) + name[1..]);
            name = name.Replace("{0}", who, StringComparison.Ordinal).Trim();
            name = char.ToUpperInvariant(name[0]) + name[1..];
        }
        // Whoever holds the office now is not meant.
        return former && head.Office is not null
            ? party with { Name = "Former " + name, Office = null }
            // "A minister" is any of them.
            : party with { Name = name, Tied = who.Length > 0 && head.Tied is { } tied && tied.Contains("{1}", StringComparison.Ordinal) ? tied.Replace("{0}", who, StringComparison.Ordinal) : null, IsOpen = _definite || (head.Office is not null && !_modifiers.Contains("indefinite") && !_modifiers.Contains("several")) };
    }

    private Party OfBody(PartyLexicon lexicon, int first, int end)
    {
        var who = Whose(lexicon, Iso);
        var name = Iso is not null ? lexicon.BodyName(Head!.Name, Iso)
            : who.Length > 0 && !Head!.Name.StartsWith("{1}", StringComparison.Ordinal) ? "Western sources (unnamed)"
            : Head!.Name.Replace("{0}", "", StringComparison.Ordinal).Replace("{1}", who, StringComparison.Ordinal).Trim();
        if (name.EndsWith(" of", StringComparison.Ordinal)) name = name[..^3];
        return new Party(first, end, char.ToUpperInvariant(name[0]) + name[1..], Iso is null && who.Length > 0 ? SourceKind.Anonymous : Head!.Kind, Iso, PartyType.Body)
        {
            Office = Head!.Office, Classes = Head.Classes, IsDefinite = _definite, IsOpen = Iso is null && who.Length == 0, Template = Head.Name, Head = HeadWord, IsOwned = _possessive, IsPossessive = _ownerPossessive,
            Possessor = Iso is not null && IsoBy == PartyWord.Country ? Government(lexicon, first, end) : null,
        };
    }

    private Party? OfDocument(PartyLexicon lexicon, int first, int end)
    {
        var head = Head!;
        if (_owner is { } owner) return owner.ToParty(lexicon, first, end) is { } whose ? whose with { Type = whose.Type is PartyType.Person ? PartyType.Person : PartyType.Document, Stated = true } : null;
        var who = Whose(lexicon, Iso);
        // Words, figures and maps of a country are its government's; without an owner they are nobody's yet.
        if (head.Type is "estimates" or "words" or "map" && who.Length > 0)
            return Iso is not null
                ? new Party(first, end, "Government of " + lexicon.CountryName(Iso), SourceKind.Government, Iso, PartyType.Document) { Stated = true }
                : new Party(first, end, who + " sources (unnamed)", SourceKind.Anonymous, null, PartyType.Document) { Stated = true };
        var name = head.Type == "pictures" && _modifiers.Contains("aerial") ? "Satellite imagery (provider unnamed)" : head.Name;
        name = name.Replace("{1}", who, StringComparison.Ordinal).Replace("{2}", HeadWord, StringComparison.Ordinal).Trim();
        return new Party(first, end, char.ToUpperInvariant(name[0]) + name[1..], name.StartsWith("Satellite", StringComparison.Ordinal) ? SourceKind.ImageryProvider : head.Kind, Iso, PartyType.Document)
        {
            IsDefinite = _definite, IsWords = head.Type is "words", IsPictures = head.Type is "imagery" or "pictures" or "footage" or "map", IsFigures = head.Type is "estimates", Head = HeadWord, IsOwned = _possessive,
        };
    }

    /// <summary>"An independent Russian group": unnamed, but somebody's. "The group" may come back to one named before.</summary>
    private Party? OfGroup(PartyLexicon lexicon, int first, int end)
    {
        var whose = Whose(lexicon, Iso);
        if (whose.Length == 0 && !_definite) return null;
        var name = whose.Length == 0 ? "" : $"{whose} {HeadWord} (unnamed)";
        return new Party(first, end, name, SourceKind.Unknown, Iso, PartyType.Organisation) { IsDefinite = _definite, IsOpen = _definite, Head = HeadWord, Classes = _definite ? [] : [HeadWord!], IsPossessive = _ownerPossessive };
    }

    private string? HeadWord => _headText?.ToLowerInvariant();

    private string Whose(PartyLexicon lexicon, string? iso)
    {
        if (iso is not null) return lexicon.Adjective(iso);
        if (_modifiers.Contains("western") || _modifiers.Contains("allied")) return "Western";
        return _modifiers.Contains("european") ? "European" : "";
    }
}
