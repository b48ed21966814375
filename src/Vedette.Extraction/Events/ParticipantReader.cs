using Vedette.Extraction.Actors;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Events;

/// <summary>Finds who takes part in an event: the sides named in its clause, else the two that the report has been about.</summary>
internal sealed class ParticipantReader(LanguagePack language)
{
    private const int Most = 8; // participants
    private const int Beside = 3; // tokens between whose event it is and the event
    private const int Back = 3; // sentences back that a group may come back to
    private const int PersonBack = 12; // parties back that "he" may mean

    private readonly int _groups = language.ClassId("event-groups");
    private readonly int _links = language.ClassId("np-links");
    private readonly int _matters = language.ClassId("event-matters");
    private readonly int _clauses = language.ClassId("clause-words");
    private readonly int _verbs = language.ClassId("cue-verbs");

    /// <summary>The sides, in the order of the text, and the rule that found them: <c>event:group</c> where a group is named,
    /// whose sides may stay unknown.</summary>
    /// <param name="speaker">Whom "we" take part for; null where the report speaks itself.</param>
    public (IReadOnlyList<string> Sides, string Rule) Read(Document document, Sentence sentence, Cast cast, int first, int end, string? speaker)
    {
        var (from, to) = Clause(document, sentence, first, end);
        var sides = new List<string>();
        foreach (var party in cast.Of(sentence))
            if (party.FirstToken >= from && party.EndToken <= to && (Takes(party) ?? Meant(cast, party, speaker)) is { } side && !IsWhere(document, party) && !IsWhose(document, party, first)) Add(sides, side);
        if (sides.Count >= 2) return (sides, "event:named");
        if (sides.Count == 1 && IsOfMembers(document, cast, sentence, sides[0])) return (sides, "event:group");
        if (!HasGroup(document, from, to)) return (sides, "event:named");
        Before(document, cast, sentence, sides);
        return (sides, "event:group");
    }

    /// <summary>"We": whoever speaks. "He": the person named last.</summary>
    private static string? Meant(Cast cast, Party pronoun, string? speaker)
    {
        if (pronoun.Type != PartyType.Pronoun) return null;
        if (pronoun.Name == "self") return speaker;
        if (pronoun.Name != "person") return null;
        var before = cast.CountBefore(pronoun.FirstToken);
        for (var i = before - 1; i >= 0 && i >= before - PersonBack; i--)
            if (cast.All[i].IsPerson && Takes(cast.All[i]) is { } side) return side;
        return null;
    }

    /// <summary>Whom a party takes part for; null for those who only report or watch.</summary>
    private static string? Takes(Party party) => party.Type switch
    {
        PartyType.Pronoun or PartyType.Outlet or PartyType.Document or PartyType.ImageryProvider or PartyType.Investigators => null,
        _ when party.IsPrivate => null,
        _ => party.Owner ?? party.BodyParty?.Owner ?? party.Body ?? (party.Kind == Model.SourceKind.InternationalOrganisation ? party.Name : null),
    };

    /// <summary>"In Vienna", "at The Hague": a capital that only says where.</summary>
    private bool IsWhere(Document document, Party party) =>
        IsMatter(document, party) || party.Type is PartyType.Capital or PartyType.Organisation && party.FirstToken > 0 && document.TryHit(party.FirstToken - 1, _links, out var link) && link.Entry["owner"] is null && link.Entry["belongs"] == "yes";

    /// <summary>"Aggression against Ukraine", "talks on Libya": what the talk is of.</summary>
    private bool IsMatter(Document document, Party party) =>
        party.FirstToken > 0 && party.Type is PartyType.Country && document.TryHit(party.FirstToken - 1, _matters, out _);

    /// <summary>"Russia's movements", "Western arms": whose something is, unless that is the event ("Biden's call") or a person
    /// ("their Ukrainian colleague").</summary>
    private bool IsWhose(Document document, Party party, int cue) =>
        (party.IsPossessive || party.Type == PartyType.Demonym || document.Tokens[party.EndToken - 1].Kind == TokenKind.Clitic)
        && !(party.EndToken <= cue && cue - party.EndToken <= Beside) && !document.TryHit(party.EndToken, _groups, out _);

    private static void Add(List<string> sides, string side)
    {
        if (sides.Count < Most && !sides.Contains(side)) sides.Add(side);
    }

    /// <summary>The stretch around an event that no semicolon, relative clause, "that" or aside of a speaker ends.</summary>
    private (int From, int To) Clause(Document document, Sentence sentence, int first, int end)
    {
        var from = first;
        while (from > sentence.FirstToken && !Parts(document, from - 1)) from--;
        var to = end;
        while (to < sentence.EndToken && !Parts(document, to) && !Speaks(document, sentence, to)) to++;
        return (from, to);
    }

    private bool Parts(Document document, int at)
    {
        var token = document.Tokens[at];
        if (token.Kind == TokenKind.Mark) return document.Text[token.Start] is ';' or ':' or '—' or '–' or '“' or '”' or '"';
        return document.TryHit(at, _clauses, out var word) && word.Entry["joins"] is null && word.Entry["type"] is "that" or "conjunction";
    }

    /// <summary>", the Kremlin said": who says it takes no part by that.</summary>
    private bool Speaks(Document document, Sentence sentence, int at)
    {
        if (document.Tokens[at].Kind != TokenKind.Mark || document.Text[document.Tokens[at].Start] != ',') return false;
        for (var next = at + 1; next < sentence.EndToken && next <= at + 6; next++)
        {
            if (document.Tokens[next].Kind == TokenKind.Mark) return false;
            if (document.TryHit(next, _verbs, out var verb) && verb.Entry["frame"] == "verb" && verb.Entry["noun"] is null) return true;
        }
        return false;
    }

    /// <summary>The two states that the report has been about, where talks go without saying whose they are; fewer where it has not been
    /// about two.</summary>
    public IReadOnlyList<string> Around(Document document, Sentence sentence, Cast cast)
    {
        var sides = new List<string>();
        Before(document, cast, sentence, sides);
        return sides;
    }

    private bool HasGroup(Document document, int from, int to)
    {
        foreach (var hit in document.Hits(from, to))
            if (hit.ClassId == _groups && hit.Entry["of"] is null) return true;
        return false;
    }

    /// <summary>"NATO ambassadors met": an organisation's own members.</summary>
    private bool IsOfMembers(Document document, Cast cast, Sentence sentence, string organisation)
    {
        foreach (var party in cast.Of(sentence))
            if (Takes(party) == organisation && organisation.Length > 2 && party.EndToken < sentence.EndToken && document.TryHit(party.EndToken, _groups, out _)) return true;
        return false;
    }

    /// <summary>Fills up to two sides with the states named most often around: who "the two presidents" are. Where fewer are
    /// named there, nobody is guessed.</summary>
    private void Before(Document document, Cast cast, Sentence sentence, List<string> sides)
    {
        var from = document.Sentences[Math.Max(0, sentence.Index - Back)].FirstToken;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = cast.CountBefore(sentence.EndToken) - 1; i >= 0 && cast.All[i].FirstToken >= from; i--)
            // Two letters: alliances have no presidents.
            if ((cast.All[i].FirstToken >= sentence.FirstToken || !IsWhere(document, cast.All[i])) && Takes(cast.All[i]) is { Length: 2 } side && !sides.Contains(side))
                counts[side] = counts.GetValueOrDefault(side) + (cast.All[i].Type == PartyType.Demonym ? 1 : 2);
        if (counts.Count + sides.Count < 2) return;
        foreach (var (side, _) in counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            if (sides.Count >= 2) break;
            sides.Add(side);
        }
    }
}
