using Vedette.Extraction.Lexicons;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Actors;

/// <summary>A noun phrase that names a party, while it is being read.</summary>
internal sealed class Phrase
{
    private readonly List<string> _modifiers = [];
    private string? _headText;
    private bool _definite;
    private bool _possessive;
    private bool _ownerPossessive;

    public PartyItem? Head { get; set; }

    /// <summary>What the head belongs to: "Pentagon" in "Pentagon spokesman".</summary>
    public PartyItem? Body { get; private set; }

    public string? Iso { get; private set; }

    public PartyWord IsoBy { get; private set; }

    /// <summary>A person's name as written, where a role stands before it.</summary>
    public string? Name { get; set; }

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
        return _ownerPossessive = true;
    }

    /// <summary>"of Ukraine", "for the Pentagon" behind the head; false where it cannot belong.</summary>
    public bool TakeBelonging(PartyItem item)
    {
        if (Head is null || Head.Word is not (PartyWord.Role or PartyWord.Body or PartyWord.Document)) return false;
        switch (item.Word)
        {
            case PartyWord.Country or PartyWord.Capital or PartyWord.Demonym:
                if (Iso is not null) return false;
                (Iso, IsoBy) = (item.Iso, item.Word);
                return true;
            case PartyWord.Body or PartyWord.Organisation or PartyWord.Investigators or PartyWord.Outlet or PartyWord.ImageryProvider when Body is null:
                Body = item;
                Iso ??= item.Iso;
                return true;
            default:
                return false;
        }
    }

    public Party ToParty(Document document, PartyLexicon lexicon, int first, int end) =>
        Head is null
            ? new Party(first, end, "Government of " + lexicon.CountryName(Iso!), SourceKind.Government, Iso, IsoBy switch
            {
                PartyWord.Country => PartyType.Country,
                PartyWord.Capital => PartyType.Capital,
                _ => PartyType.Demonym,
            })
            { IsDefinite = _definite }
            : Head.Word switch
            {
                PartyWord.Holder => new Party(first, end, Head.Name, Head.Kind, Head.Iso, PartyType.Person) { Office = Head.Office, Classes = OfficeClasses(Head.Office) },
                PartyWord.Role => Role(lexicon, first, end),
                PartyWord.Body => OfBody(lexicon, first, end),
                PartyWord.Document => OfDocument(lexicon, first, end),
                PartyWord.Outlet => new Party(first, end, Head.Name, SourceKind.Media, Head.Iso, PartyType.Outlet) { Classes = Head.Classes },
                PartyWord.ImageryProvider => new Party(first, end, Head.Name, SourceKind.ImageryProvider, Head.Iso, PartyType.ImageryProvider) { Classes = Head.Classes },
                PartyWord.Investigators => new Party(first, end, Head.Name, Head.Kind, Head.Iso, PartyType.Investigators) { Classes = Head.Classes },
                _ => new Party(first, end, Head.Name, Head.Kind, Head.Iso, PartyType.Organisation) { Classes = Head.Classes },
            };

    private static string[] OfficeClasses(string? office) => office is null ? [] : office.Split('_');

    private bool TakeHead(PartyItem item, Document document, LexiconHit hit)
    {
        if (Head is not null)
        {
            // "Pentagon spokesman", "the ministry's spokesman", "Maxar images": what went before is whose.
            if (item.Word is not (PartyWord.Role or PartyWord.Document or PartyWord.Body)) return false;
            if (Head.Word is PartyWord.Role && !_ownerPossessive)
            {
                if (item.Word != PartyWord.Role) return false;
                Head = item; // "president general"
                return true;
            }
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
        var iso = Iso ?? Body?.Iso ?? head.Iso;
        var party = new Party(first, end, "", head.Kind, iso, PartyType.Role) { Office = head.Office, Classes = head.Classes, IsDefinite = _definite, Head = HeadWord, IsOwned = _possessive };
        if (Name is not null) return party with { Name = Name, Type = PartyType.Person, Kind = head.Kind == SourceKind.Anonymous ? SourceKind.Government : head.Kind };
        var who = Whose(lexicon, iso);
        var name = head.Name;
        if (head.Office is not null)
        {
            name = Body is not null && Body.Word != PartyWord.Body ? $"{name} of {Body.Name}" : iso is not null ? $"{name} of {lexicon.CountryName(iso)}" : name;
        }
        else
        {
            if (name == "{Role} (unnamed)") name = char.ToUpperInvariant(_headText![0]) + _headText[1..].ToLowerInvariant() + " (unnamed)";
            foreach (var modifier in _modifiers)
                if (modifier is "intelligence" or "military" or "defence" or "administration" && name.StartsWith("{0} official", StringComparison.Ordinal))
                    who = (who + " " + modifier).Trim();
            name = name.Replace("{0}", who, StringComparison.Ordinal).Trim();
            name = char.ToUpperInvariant(name[0]) + name[1..];
        }
        return party with { Name = name, IsOpen = _definite || head.Office is not null };
    }

    private Party OfBody(PartyLexicon lexicon, int first, int end)
    {
        var who = Whose(lexicon, Iso);
        var name = Iso is null && who.Length > 0
            ? "Western sources (unnamed)"
            : Head!.Name.Replace("{0}", Iso is null ? "" : lexicon.CountryName(Iso), StringComparison.Ordinal).Replace("{1}", who, StringComparison.Ordinal).Trim();
        if (name.EndsWith(" of", StringComparison.Ordinal)) name = name[..^3];
        return new Party(first, end, char.ToUpperInvariant(name[0]) + name[1..], Iso is null && who.Length > 0 ? SourceKind.Anonymous : Head!.Kind, Iso, PartyType.Body)
        {
            Office = Head!.Office, Classes = Head.Classes, IsDefinite = _definite, IsOpen = Iso is null && who.Length == 0, Template = Head.Name, Head = HeadWord, IsOwned = _possessive,
        };
    }

    private Party OfDocument(PartyLexicon lexicon, int first, int end)
    {
        var head = Head!;
        if (Body is { Word: PartyWord.ImageryProvider or PartyWord.Investigators or PartyWord.Outlet or PartyWord.Organisation or PartyWord.Holder } owner)
            return new Party(first, end, owner.Name, owner.Kind, owner.Iso, PartyType.Document) { Classes = owner.Classes };
        var name = head.Name;
        if (head.Type == "pictures" && _modifiers.Contains("aerial")) name = "Satellite imagery (provider unnamed)";
        name = name.Replace("{1}", Whose(lexicon, Iso), StringComparison.Ordinal).Replace("{2}", _headText?.ToLowerInvariant(), StringComparison.Ordinal).Trim();
        return new Party(first, end, char.ToUpperInvariant(name[0]) + name[1..], head.Kind, Iso, PartyType.Document) { IsDefinite = _definite };
    }

    private string? HeadWord => _headText?.ToLowerInvariant();

    private string Whose(PartyLexicon lexicon, string? iso)
    {
        if (iso is not null) return lexicon.Adjective(iso);
        if (_modifiers.Contains("western") || _modifiers.Contains("allied")) return "Western";
        return _modifiers.Contains("european") ? "European" : "";
    }
}
