using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Actors;

/// <summary>Reads the noun phrases of a sentence that name a party: "a senior official in Washington", "Ukraine's
/// commander-in-chief, Ruslan Khomchak,", "the Russian defence ministry". What a role or a bare "the ministry" means is left
/// open for <see cref="ActorReader"/>.</summary>
internal sealed class PartyReader(LanguagePack language, PartyLexicon lexicon)
{
    private const int LongestPhrase = 16; // tokens of one noun phrase
    private readonly HashSet<int> _openers = [.. language.Entries("openers").SelectMany(e => e.Forms).Select(f => language.Words.Find(f)).Where(w => w >= 0)];
    private readonly int _pronouns = language.ClassId("pronouns");
    private readonly int _times = language.ClassId("time-names");
    private readonly int _small = language.ClassId("np-words");
    private readonly int _phrases = language.ClassId("cue-phrases");
    private readonly int _lands = language.ClassId("land-nouns");
    private readonly int _verbs = language.ClassId("cue-verbs");
    private readonly int _helpers = language.ClassId("helpers");
    private readonly int _links = language.ClassId("np-links");
    private readonly int _clauses = language.ClassId("clause-words");

    /// <summary>Appends the parties of a sentence, in order.</summary>
    public void Read(Document document, Sentence sentence, List<Party> parties)
    {
        var at = sentence.FirstToken;
        while (at < sentence.EndToken)
        {
            if (ReadAt(document, at, sentence.FirstToken, sentence.EndToken) is { } party)
            {
                parties.Add(party);
                at = Math.Max(at + 1, party.EndToken);
            }
            else
            {
                at++;
            }
        }
        if (parties.Count > 1) TieToForum(document, sentence, parties);
    }

    /// <summary>"At the OSCE, American envoys said …": whoever speaks there speaks for a mission.</summary>
    private void TieToForum(Document document, Sentence sentence, List<Party> parties)
    {
        var forum = parties[0];
        if (forum is not { Type: PartyType.Organisation, Kind: SourceKind.InternationalOrganisation } || forum.FirstToken != sentence.FirstToken + 1
            || !document.TryHit(sentence.FirstToken, _links, out _) || forum.EndToken >= sentence.EndToken || !IsMark(document, forum.EndToken, ',')) return;
        for (var i = 1; i < parties.Count; i++)
            if (parties[i].Tied is { } tied) parties[i] = parties[i] with { Name = tied.Replace("{1}", forum.Name, StringComparison.Ordinal), IsOpen = false };
    }

    private Party? ReadAt(Document document, int first, int sentenceStart, int end)
    {
        // "Nkweta-Salami" is no Salami.
        if (first - 2 >= sentenceStart && IsMark(document, first - 1, '-') && !document.Tokens[first].SpaceBefore && !document.Tokens[first - 1].SpaceBefore
            && document.Tokens[first - 2].IsCapitalised && !Claimed(document, first - 2)) return null;
        if (first == sentenceStart && first + 2 < end && LandAt(document, first) is { } land) return land;
        // Most words name nobody: they cost one look at their phrases.
        var hits = document.HitsAt(first);
        if (hits.Length == 0) return NameAt(document, first, sentenceStart, end);
        var party = false;
        foreach (var hit in hits)
        {
            if (hit.ClassId == _pronouns)
                return new Party(first, hit.EndToken, hit.Entry["refers"] ?? "", SourceKind.Unknown, null, PartyType.Pronoun);
            party |= lexicon.Of(hit) is not null;
        }
        if (!party) return NameAt(document, first, sentenceStart, end);
        var phrase = ReadPhrase(document, first, end, out var at);
        if (phrase.IsEmpty) return NameAt(document, first, sentenceStart, end);
        if (phrase.Head is null && phrase.Iso is null) return NearAt(document, first, end);
        // "Seen by this newspaper": the report speaks of itself.
        if (phrase.Head is { Word: PartyWord.Group } && document.TryHit(first, _small, out var near) && near.Entry["near"] is not null) return null;
        // "Kyiv School of Economics", "Moscow State University": one longer name.
        if (phrase is { Head: null, IsPossessive: false, IsoBy: PartyWord.Country or PartyWord.Capital } && at < end && document.Tokens[at].Capitals == 1 && NameEnd(document, at, end) is var longer && longer > at)
        {
            while (longer + 1 < end && document.TryHit(longer, _links, out var of) && NameEnd(document, of.EndToken, end) is var more && more > of.EndToken) longer = more;
            var start = first;
            while (start < at && document.TryHit(start, _small, out _)) start++;
            return new Party(first, longer, document.SpanOf(start, longer).Text, SourceKind.Unknown, null, PartyType.Organisation);
        }
        // "Russian-backed", "Ukraine-bound": no party.
        if (phrase.Head is null && at + 1 < end && IsMark(document, at, '-') && !document.Tokens[at].SpaceBefore && !document.Tokens[at + 1].SpaceBefore) return null;
        return Finish(document, phrase, first, at, end);
    }

    /// <summary>"The island has", "The kingdom keeps": the country named last, as the subject of a sentence.</summary>
    private Party? LandAt(Document document, int first) =>
        document.TryHit(first, _small, out var the) && the.Entry["type"] == "definite" && document.TryHit(the.EndToken, _lands, out var land) && land.EndToken < document.Tokens.Length && document.Tokens[land.EndToken].Kind is TokenKind.Word or TokenKind.Clitic
            ? new Party(first, land.EndToken, "", SourceKind.Government, null, PartyType.Country) { IsOpen = true, IsDefinite = true, IsPossessive = document.Tokens[land.EndToken].Kind == TokenKind.Clitic }
            : null;

    /// <summary>Reads small words, countries, bodies and heads as far as they make one noun phrase.</summary>
    private Phrase ReadPhrase(Document document, int first, int end, out int at)
    {
        var phrase = new Phrase();
        at = first;
        while (at < end && at - first < LongestPhrase)
        {
            if (document.Tokens[at].Kind == TokenKind.Clitic || (at > first && IsApostrophe(document, at)))
            {
                if (!phrase.TakePossessive()) break;
                at++;
                continue;
            }
            var (hit, item) = Best(document, at);
            if (item is null)
            {
                // "The 35-year-old brigadier", "the embattled minister": what lies between article and head says nothing.
                if (phrase.IsWaiting && Skippable(document, at, end) is var next and > 0)
                {
                    at = next;
                    continue;
                }
                break;
            }
            if (at > first && document.Tokens[at - 1].Kind == TokenKind.Mark && !document.Tokens[at].SpaceBefore && phrase.Head is null) break;
            // "Western governments estimate that": a verb, no noun, unless another verb follows.
            if (item.Word == PartyWord.Document && phrase.CanSpeak && document.TryHit(at, _verbs, out _) && !VerbFollows(document, hit.EndToken, end)) break;
            if (!phrase.Take(item, document, hit)) break;
            at = hit.EndToken;
        }
        return phrase;
    }

    /// <summary>The token behind one unknown word or hyphenated compound that a role or body follows; 0 where none does.</summary>
    private int Skippable(Document document, int at, int end)
    {
        var token = document.Tokens[at];
        if (token.Kind == TokenKind.Mark || token.IsCapitalised || document.TryHit(at, _helpers, out _) || document.TryHit(at, _links, out _) || document.TryHit(at, _verbs, out _) || document.TryHit(at, _pronouns, out _)) return 0;
        var next = at + 1;
        while (next + 1 < end && next - at < LongestPhrase && IsMark(document, next, '-') && !document.Tokens[next].SpaceBefore && !document.Tokens[next + 1].SpaceBefore) next += 2;
        if (token.Kind == TokenKind.Number && next == at + 1) return 0;
        return next < end && Best(document, next).Item is { Word: PartyWord.Role or PartyWord.Body or PartyWord.Group } ? next : 0;
    }

    private bool VerbFollows(Document document, int at, int end) =>
        at < end && (document.TryHit(at, _verbs, out _) || document.TryHit(at, _helpers, out _));

    private Party? Finish(Document document, Phrase phrase, int first, int at, int end)
    {
        at = TakeBelonging(document, phrase, at, end);
        if (phrase.Head is { Word: PartyWord.Role } role)
        {
            var name = at;
            var comma = name < end && IsMark(document, name, ',');
            if (comma) name++;
            // "Its chief of staff, General Milan Mojsilovic,": the rank is no name.
            while (comma && name < end && Best(document, name) is { Item: { Word: PartyWord.Role, Kind: SourceKind.Military, Office: null } } rank) name = rank.Hit.EndToken;
            // Behind a comma a name belongs to the role only where another comma closes it.
            if (name < end && HolderAt(document, name) is (var holder, { } item) && (!comma || (holder.EndToken < end && IsMark(document, holder.EndToken, ','))))
            {
                phrase.Head = item;
                at = comma ? holder.EndToken + 1 : holder.EndToken;
            }
            else if (name < end && !role.IsPrivate && NameEnd(document, name, end) is var nameEnd && nameEnd > name + (comma && name == at + 1 ? 1 : 0)
                     && (!comma || (nameEnd < end && IsMark(document, nameEnd, ','))))
            {
                phrase.Name = document.SpanOf(name, nameEnd).Text;
                if (lexicon.Near.Person(phrase.Name) is { } near) (phrase.Head, phrase.IsGuessed) = (near, true);
                at = comma ? nameEnd + 1 : nameEnd;
            }
        }
        return phrase.ToParty(lexicon, first, at);
    }

    /// <summary>"of Ukraine", "in Kyiv", "for the Pentagon", "at the ministry".</summary>
    private int TakeBelonging(Document document, Phrase phrase, int at, int end)
    {
        for (var round = 0; round < 3 && at + 1 < end && document.TryHit(at, _links, out var link); round++)
        {
            if (link.EndToken < end && phrase.Head is { Tied: { } tied } && TakeTie(document, phrase, tied, link.EndToken, end) is var behind and > 0)
            {
                at = behind;
                break;
            }
            // "A researcher with the Carnegie Endowment".
            if (phrase.Head is { Word: PartyWord.Role, Kind: SourceKind.Analyst or SourceKind.Investigators or SourceKind.Anonymous } && link.Entry["member"] is not null && NameBehind(document, link.EndToken, end) is var institute and > 0)
            {
                at = institute;
                break;
            }
            if (link.EndToken >= end || link.Entry["belongs"] is not { } belongs || (belongs == "documents" && phrase.Head?.Word != PartyWord.Document)) break;
            // Soldiers "in Syria" are not Syria's.
            if (link.Entry["owner"] is null && phrase.Head is { Kind: SourceKind.Military, Office: null }) break;
            // "The American embassy in Kyiv": where it stands, not whose it is.
            if (link.Entry["owner"] is null && phrase.Head is { IsSent: true })
            {
                if (ReadPhrase(document, link.EndToken, end, out var where) is { Head: null, Iso: not null }) at = where;
                break;
            }
            // "Its soldiers from Somalia" are whose they are.
            if (link.Entry["owner"] == "origin" && phrase is { IsOwned: true, Head: { Kind: SourceKind.Military, Office: null } }) break;
            // "The mayor of Metula": a place that no lexicon of parties knows.
            if (phrase.Head?.Word == PartyWord.Role && NameEnd(document, link.EndToken, end) is var place && place > link.EndToken)
            {
                at = place;
                continue;
            }
            var inner = ReadPhrase(document, link.EndToken, end, out var stop);
            if (!phrase.TakeBelonging(inner)) break;
            at = stop;
        }
        return at;
    }

    /// <summary>"A driver from the Stogi district" is a local; "envoys to the OSCE" speak for a mission. The token behind; 0 where no such tie follows.</summary>
    private int TakeTie(Document document, Phrase phrase, string tied, int at, int end)
    {
        if (at < end && document.TryHit(at, _small, out var small) && small.Entry["type"] == "definite") at = small.EndToken;
        if (at >= end) return 0;
        if (!tied.Contains("{1}", StringComparison.Ordinal))
        {
            var place = NameEnd(document, at, end);
            if (place == at) return 0;
            phrase.TiedName = tied;
            return place;
        }
        if (Best(document, at) is not { Item: { Word: PartyWord.Organisation, Kind: SourceKind.InternationalOrganisation } body } tie) return 0;
        phrase.TiedName = tied.Replace("{1}", body.Name, StringComparison.Ordinal);
        return tie.Hit.EndToken;
    }

    /// <summary>The token behind a name with or without its article; 0 where none stands there.</summary>
    private int NameBehind(Document document, int at, int end)
    {
        if (at < end && document.TryHit(at, _small, out var small) && small.Entry["type"] == "definite") at = small.EndToken;
        if (at >= end) return 0;
        if (Best(document, at) is { Item.Word: PartyWord.Organisation or PartyWord.Investigators } known) return known.Hit.EndToken;
        var stop = at;
        while (stop < end && document.Tokens[stop] is { IsCapitalised: true, Kind: TokenKind.Word }) stop++;
        return stop > at ? stop : 0;
    }

    private Party? NameAt(Document document, int first, int sentenceStart, int end)
    {
        var token = document.Tokens[first];
        if (token.Capitals != 1 || token.Kind != TokenKind.Word) return null;
        if (first == sentenceStart && _openers.Contains(token.Word)) return null;
        var stop = NameEnd(document, first, end);
        if (NearAt(document, first, end) is { } near) return near;
        if (stop - first < 2) return null;
        var name = document.SpanOf(first, stop).Text;
        // "The Rasanah Institute" is no person.
        return first > sentenceStart && document.TryHit(first - 1, _small, out var small) && small.Entry["type"] == "definite"
            ? new Party(first, stop, name, SourceKind.Unknown, null, PartyType.Organisation)
            : new Party(first, stop, name, SourceKind.Person, null, PartyType.Person);
    }

    /// <summary>The public speaker that a misspelt name at a token means: "Vladimir Zelinskyi", "the European Onion"; a single
    /// word only beside a cue: "Interfacts said", "carried by Interfacts".</summary>
    private Party? NearAt(Document document, int first, int end)
    {
        var stop = first;
        var unknown = false;
        while (stop < end && stop - first < 5 && document.Tokens[stop] is { Kind: TokenKind.Word, Capitals: 1 } token && (stop == first || token.SpaceBefore))
        {
            unknown |= document.HitsAt(stop).Length == 0;
            stop++;
        }
        if (!unknown) return null;
        if (stop - first == 1 && !(stop < end && document.TryHit(stop, _verbs, out _)) && !IsBehindCue(document, first)) return null;
        var name = document.Text.AsSpan(document.Tokens[first].Start, document.Tokens[stop - 1].End - document.Tokens[first].Start);
        return (lexicon.Near.Person(name) ?? lexicon.Near.Body(name)) is { } item
            ? new Phrase { Head = item, IsGuessed = true }.ToParty(lexicon, first, stop)! with { IsGuessed = true }
            : null;
    }

    private bool IsBehindCue(Document document, int first)
    {
        for (var at = Math.Max(0, first - 3); at < first; at++)
            if (document.TryHit(at, _phrases, out var cue) && cue.EndToken == first) return true;
        return false;
    }

    /// <summary>The end of a run of capitalised words that no lexicon of parties claims.</summary>
    private int NameEnd(Document document, int first, int end)
    {
        var at = first;
        while (at < end && at - first < 5)
        {
            var token = document.Tokens[at];
            if (token.Kind == TokenKind.Word && token.IsCapitalised && !Claimed(document, at) && !document.TryHit(at, _times, out _)) at++;
            else if (at > first && at + 1 < end && IsMark(document, at, '-') && !document.Tokens[at + 1].SpaceBefore && document.Tokens[at + 1].IsCapitalised) at++;
            else if (at > first && IsMark(document, at, '.') && document.Tokens[at - 1].Length == 1 && at + 1 < end && document.Tokens[at + 1].IsCapitalised) at++;
            else break;
        }
        return at;
    }

    private bool Claimed(Document document, int at)
    {
        foreach (var hit in document.HitsAt(at))
            if (lexicon.Of(hit) is { Word: not PartyWord.None }) return true;
        return false;
    }

    private (LexiconHit Hit, PartyItem? Item) HolderAt(Document document, int at)
    {
        foreach (var hit in document.HitsAt(at))
            if (lexicon.Of(hit) is { Word: PartyWord.Holder } item) return (hit, item);
        return default;
    }

    /// <summary>The longest phrase of a party lexicon at a token; of equal ones the more telling.</summary>
    private (LexiconHit Hit, PartyItem? Item) Best(Document document, int at)
    {
        (LexiconHit Hit, PartyItem? Item) best = default;
        foreach (var hit in document.HitsAt(at))
        {
            if (lexicon.Of(hit) is not { } item || (hit.Entry["bare"] is not null && !IsBare(document, hit.EndToken))) continue;
            if (best.Item is null || hit.Length > best.Hit.Length
                || (hit.Length == best.Hit.Length && Phrase.Rank(item.Word) > Phrase.Rank(best.Item.Word)))
                best = (hit, item);
        }
        return best;
    }

    /// <summary>Whether no further word of the noun phrase follows, so that an adjective is the noun: "the legitimate mentioned".</summary>
    private bool IsBare(Document document, int at) =>
        at >= document.Tokens.Length || document.Tokens[at].Kind == TokenKind.Mark || document.TryHit(at, _verbs, out _) || document.TryHit(at, _helpers, out _) || document.TryHit(at, _clauses, out _);

    private static bool IsMark(Document document, int at, char mark) =>
        document.Tokens[at].Kind == TokenKind.Mark && document.Text[document.Tokens[at].Start] == mark;

    private static bool IsApostrophe(Document document, int at) =>
        document.Tokens[at] is { Kind: TokenKind.Mark, SpaceBefore: false } token && Tokenizer.IsApostrophe(document.Text[token.Start]);
}
