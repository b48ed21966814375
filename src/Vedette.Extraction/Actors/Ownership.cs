using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Actors;

/// <summary>Tells whose force a counted noun is: "Russian troops", "Putin's men", "Moscow has massed …", and else the force
/// that the report is mostly about. "Near Ukraine" owns nothing.</summary>
public sealed partial class Ownership(ActorReader actors)
{
    private const int FarBack = 64; // parties back that a possessive may mean
    private const int LongAside = 8; // tokens of an aside between subject and verb
    private const int Title = 5; // tokens of a sentence that is rather a title
    private const int Reach = 6; // tokens between an owner and what it owns
    private readonly int _verbs = actors.Language.ClassId("force-verbs");
    private readonly int _nouns = actors.Language.ClassId("force-nouns");
    private readonly int _links = actors.Language.ClassId("np-links");
    private readonly int _adverbials = actors.Language.ClassId("adverbial-openers");
    private readonly int _several = actors.Language.ClassId("pronoun-objects");
    private readonly int _helpers = actors.Language.ClassId("helpers");
    private readonly int _cues = actors.Language.ClassId("cue-verbs");
    private readonly int _comparators = actors.Language.ClassId("comparators");
    private readonly int _borders = actors.Language.ClassId("place-borders");
    private readonly int _clauses = actors.Language.ClassId("clause-words");
    private readonly int _members = actors.Language.ClassId("member-nouns");
    private readonly int _sizes = actors.Language.ClassId("size-compounds");
    private readonly int _counting = actors.Language.ClassId("counting");
    private readonly int _small = actors.Language.ClassId("np-words");

    /// <summary>Beside whom forces stand: a bare force beside a country is not that country's.</summary>
    public TargetReader Targets { get; } = new(actors);

    /// <summary>The owner of what the head names.</summary>
    /// <param name="document">The report.</param>
    /// <param name="sentence">The sentence that holds the head.</param>
    /// <param name="headFirstToken">First token of the counted noun, with or without its number and modifiers.</param>
    /// <param name="headEndToken">Last, exclusive.</param>
    /// <returns>ISO 3166-1 alpha-2, or a name; null where neither the sentence nor the report tells.</returns>
    public string? ActorOf(Document document, Sentence sentence, int headFirstToken, int headEndToken)
    {
        return StatedOwnerOf(document, sentence, headFirstToken, headEndToken) ?? LikelyOwnerOf(document, sentence, headFirstToken);
    }

    /// <summary>The owner of what the head names, as far as its sentence tells.</summary>
    internal string? StatedOwnerOf(Document document, Sentence sentence, int headFirstToken, int headEndToken)
    {
        // A "sentence" of thousands of words is no sentence.
        if (IsWall(sentence)) return null;
        var parties = actors.Read(document).Of(sentence);
        if (Gapped(document, sentence, parties, headFirstToken) is { } gapped) return gapped;
        return Modifier(document, sentence, parties, headFirstToken, headEndToken, fromWhere: false)
            ?? Behind(document, sentence, parties, headEndToken, fromWhere: false)
            ?? Possessed(document, sentence, headFirstToken)
            ?? Subject(document, sentence, parties, headFirstToken)
            ?? BesideOf(document, sentence, parties, headFirstToken)
            ?? Modifier(document, sentence, parties, headFirstToken, headEndToken, fromWhere: true)
            ?? Behind(document, sentence, parties, headEndToken, fromWhere: true);
    }

    private static bool IsWall(Sentence sentence) => sentence.EndToken - sentence.FirstToken > Attributing.AttributionReader.LongestSentence;

    /// <summary>Whose what a noun names is by the words right before it: "the German embassy", "its citizens".</summary>
    /// <returns>ISO 3166-1 alpha-2, or a name; null where they name nobody.</returns>
    internal string? HolderOf(Document document, Sentence sentence, int first, int end) =>
        Modifier(document, sentence, actors.Read(document).Of(sentence), first, end, fromWhere: true) ?? Possessed(document, sentence, first);

    /// <summary>"In Kyiv", "of Ukraine": a party that a preposition governs is no subject.</summary>
    internal bool IsGoverned(Document document, Sentence sentence, Party party) => party.FirstToken > sentence.FirstToken && IsLink(document, party.FirstToken - 1);

    /// <summary>Whether a state is no more.</summary>
    internal bool IsGone(string? owner) => actors.Lexicon.SuccessorOf(owner) is not null;

    /// <summary>"Russian troops", "Russia's 41st Army", "NATO and Ukrainian soldiers".</summary>
    private string? Modifier(Document document, Sentence sentence, ReadOnlySpan<Party> parties, int first, int end, bool fromWhere)
    {
        for (var i = parties.Length - 1; i >= 0; i--)
        {
            var party = parties[i];
            if (party.Owner is null || party.FirstToken >= end || party.Type is PartyType.Pronoun) continue;
            if (party.EndToken <= first && !Adjoins(document, party.EndToken, first)) continue;
            if (!fromWhere && party.FirstToken > first && IsOriginLink(document, party.FirstToken - 1)) continue;
            // "12,000 military personnel": what sort, not whose.
            if (party is { Type: PartyType.Body, IsDefinite: false, IsOwned: false } && party.EndToken - party.FirstToken == 1) continue;
            if (party.EndToken > first || CanModify(document, party))
            {
                // "Russian and Belarusian troops" are both's.
                return i > 0 && parties[i - 1] is { Type: PartyType.Demonym } other && other.EndToken + 1 == party.FirstToken && other.Owner != party.Owner
                       && document.TryHit(other.EndToken, _clauses, out _)
                    ? $"{other.Owner}/{party.Owner}"
                    : party.Owner;
            }
        }
        return null;
    }

    /// <summary>"Troops of the Russian army", "soldiers from Belarus", "2,500 of them Russian".</summary>
    private string? Behind(Document document, Sentence sentence, ReadOnlySpan<Party> parties, int end, bool fromWhere)
    {
        var at = end;
        var tied = false;
        for (; at < sentence.EndToken && at < end + 4; at++)
        {
            var ties = IsBe(document, at) || (IsOwnerLink(document, at) && (fromWhere || !IsOriginLink(document, at)));
            if (!ties && !document.TryHit(at, _small, out _) && !document.TryHit(at, _several, out _)) break;
            tied |= ties;
        }
        foreach (var party in parties)
        {
            if (party.EndToken <= end || party.Type == PartyType.Pronoun) continue;
            if (party.FirstToken > at) break;
            // "The groups the minister talked about" are not the minister's.
            if (!tied && party.Type != PartyType.Demonym) continue;
            // "Troops from Ukraine's border" are not Ukraine's.
            if (IsBorder(document, party.EndToken)) continue;
            if (party.Owner is not null && (party.FirstToken == at || party.FirstToken >= end) && (party.Type != PartyType.Country || at > end)) return party.Owner;
        }
        return null;
    }

    private bool IsBorder(Document document, int at)
    {
        if (at < document.Tokens.Length && document.Tokens[at].Kind == TokenKind.Clitic) at++;
        return at < document.Tokens.Length && document.TryHit(at, _borders, out _);
    }

    /// <summary>The "to" close behind a token; 0 where none stands there.</summary>
    private int Infinitive(Document document, Sentence sentence, int from)
    {
        for (var at = from; at < sentence.EndToken && at < from + 3; at++)
            if (IsParticle(document, at)) return at;
        return 0;
    }

    private bool IsParticle(Document document, int at) => at < document.Tokens.Length && document.TryHit(at, _helpers, out var helper) && helper.Entry["type"] == "particle";

    private bool IsBe(Document document, int at) => document.TryHit(at, _helpers, out var helper) && helper.Entry["type"] == "be";

    private bool IsOwnerLink(Document document, int at) => document.TryHit(at, _links, out var link) && link.Entry["owner"] is not null;

    /// <summary>"From": whose a force is, unless the sentence names another that does something with it.</summary>
    private bool IsOriginLink(Document document, int at) => document.TryHit(at, _links, out var link) && link.Entry["owner"] == "origin";

    /// <summary>"Its forces", "his men": the last party named before that can own a force.</summary>
    private string? Possessed(Document document, Sentence sentence, int first)
    {
        var at = first - 1;
        while (at >= sentence.FirstToken && first - at <= Reach && document.Tokens[at].Kind != TokenKind.Mark && !IsPossessiveWord(document, at) && !IsLink(document, at)) at--;
        if (at < sentence.FirstToken || first - at > Reach || !IsPossessiveWord(document, at) || IsOwn(document, sentence, first)) return null;
        // "The forces opposite his country numbered 126,000": the country is his, not what is counted.
        if (at > sentence.FirstToken && !document.TryHit(at - 1, _clauses, out _) && !document.TryHit(at + 1, _nouns, out _) && VerbBetween(document, at + 1, first)) return null;
        var cast = actors.Read(document);
        var all = cast.All;
        var last = all.Length - 1;
        for (int low = 0, high = all.Length; low < high;)
        {
            var middle = (low + high) / 2;
            if (all[middle].FirstToken < at) low = middle + 1;
            else high = middle;
            last = low - 1;
        }
        for (var i = last; i >= 0 && i > last - FarBack; i--)
        {
            if (all[i].FirstToken >= at || all[i].Owner is null || all[i].Type is PartyType.Demonym or PartyType.Outlet or PartyType.Document) continue;
            // "What about Ukraine?" is about Ukraine although a preposition governs it.
            if (all[i].FirstToken > 0 && IsLink(document, all[i].FirstToken - 1) && document.Sentences[document.SentenceOf(all[i].FirstToken)] is var told && told.EndToken - told.FirstToken > Title) continue;
            return all[i].Owner;
        }
        return null;
    }

    private bool VerbBetween(Document document, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (document.TryHit(at, _verbs, out _) || document.TryHit(at, _helpers, out _)) return true;
        return false;
    }

    /// <summary>"France has 1,500 troops, the United States 1,100, Italy 300": the party right before a bare number, behind a mark or
    /// "and".</summary>
    private string? Gapped(Document document, Sentence sentence, ReadOnlySpan<Party> parties, int head)
    {
        if (document.Tokens[head].Kind != TokenKind.Number) return null;
        foreach (var party in parties)
        {
            // "The force, about 4,000 strong, ...".
            if (party is { Owner: { } sized, Type: PartyType.Organisation or PartyType.Body } && party.EndToken < head && IsComma(document, party.EndToken) && IsStrong(document, party.EndToken + 1, head, sentence)) return sized;
            if (party.EndToken == head && party.FirstToken > sentence.FirstToken && party is { Owner: { } owner, Type: PartyType.Country or PartyType.Organisation }
                && (document.Tokens[party.FirstToken - 1].Kind == TokenKind.Mark || document.TryHit(party.FirstToken - 1, _clauses, out _))) return owner;
        }
        return null;
    }

    /// <summary>Whether nothing but a number, perhaps bounded, and "strong" stands behind a token.</summary>
    private bool IsStrong(Document document, int from, int number, Sentence sentence)
    {
        for (; from < number; from++)
            if (!document.TryHit(from, _comparators, out _)) return false;
        while (number < sentence.EndToken && document.Tokens[number].Kind is TokenKind.Number) number++;
        return number < sentence.EndToken && document.TryHit(number, _sizes, out _);
    }

    /// <summary>"The number of its soldiers fell to 4,500", "Serbian forces stand at 48 bases": whose the force before the head, in
    /// its clause, is by the words.</summary>
    private string? BesideOf(Document document, Sentence sentence, ReadOnlySpan<Party> parties, int head)
    {
        for (var at = head - 1; at >= sentence.FirstToken; at--)
        {
            if (document.Tokens[at].Kind == TokenKind.Mark || document.TryHit(at, _clauses, out _)) return null;
            // "Stands at" says how many there are.
            // "Are said to number": nobody in particular says it.
            if (document.TryHit(at, _cues, out var cue) && cue.Entry["frame"] != "spread" && !(at > sentence.FirstToken && IsBe(document, at - 1))) return null;
            if (!document.Tokens[at].IsCapitalised && document.TryHit(at, _nouns, out var noun))
                return Modifier(document, sentence, parties, noun.FirstToken, noun.EndToken, fromWhere: true) ?? Possessed(document, sentence, noun.FirstToken);
        }
        return null;
    }

    /// <summary>"Moscow has massed …", "The alliance was preparing to gather …": a party with a verb of forces before the head.</summary>
    private string? Subject(Document document, Sentence sentence, ReadOnlySpan<Party> parties, int first)
    {
        for (var i = parties.Length - 1; i >= 0; i--)
        {
            var party = parties[i];
            // "The Israeli military says it has called up", "The Russians say that they have": whoever is named before.
            if (i > 0 && party is { Type: PartyType.Pronoun, Name: "thing" or "several" } && party.EndToken <= first && parties[i - 1] is { Owner: not null } named && !(party.Name == "several" && IsGoverned(document, sentence, named)) && OwnsBySubject(document, sentence, named with { FirstToken = party.FirstToken, EndToken = party.EndToken, Type = named.Type == PartyType.Demonym ? PartyType.Country : named.Type })) return named.Owner;
            if (party.EndToken > first || (!OwnsBySubject(document, sentence, party) && !IsMeasured(document, sentence, party))) continue;
            return party.Owner;
        }
        // "Denmark: a frigate, four fighters".
        if (parties.Length > 0 && parties[0] is { Type: PartyType.Country, Owner: { } labelled } label && label.EndToken < first && document.Tokens[label.EndToken].Kind == TokenKind.Mark
            && document.Text[document.Tokens[label.EndToken].Start] == ':' && IsOpening(document, sentence, label.FirstToken)) return labelled;
        // "It began exercises with 5,000 troops": whoever the sentence before is about.
        if (parties.Length == 0 || parties[0] is not { Type: PartyType.Pronoun, Name: "thing" or "person" } it || it.FirstToken != sentence.FirstToken || it.EndToken > first) return null;
        // "He ordered 800 men from Italy": his own, if he does something with them.
        if (it.Name == "person" && !OwnsBySubject(document, sentence, it with { Actor = it.Name, Type = PartyType.Country })) return null;
        return SubjectOfSentenceBefore(document, sentence, it.Name == "person");
    }

    /// <summary>Whether nothing but marks and an article stands before a token in its sentence.</summary>
    private bool IsOpening(Document document, Sentence sentence, int token)
    {
        for (var at = sentence.FirstToken; at < token; at++)
            if (document.Tokens[at].Kind != TokenKind.Mark && !document.TryHit(at, _small, out _)) return false;
        return true;
    }

    /// <summary>"In 2014 we had 6,000 men", "on our side 500 soldiers": a force of the side that speaks.</summary>
    internal bool IsSpeakers(Document document, Sentence sentence, int first)
    {
        if (IsWall(sentence)) return false;
        foreach (var party in actors.Read(document).Of(sentence))
            if (party is { Type: PartyType.Pronoun, Name: "self" } && party.EndToken <= first && OwnsBySubject(document, sentence, party with { Actor = party.Name, Type = PartyType.Country })) return true;
        return IsOwn(document, sentence, first);
    }

    private bool IsOwn(Document document, Sentence sentence, int first)
    {
        for (var at = first - 1; at >= sentence.FirstToken && first - at <= Reach && document.Tokens[at].Kind != TokenKind.Mark && !IsLink(document, at); at--)
            if (document.TryHit(at, _small, out var word) && word.Entry["type"] == "possessive") return word.Entry["near"] is not null;
        return false;
    }

    private string? SubjectOfSentenceBefore(Document document, Sentence sentence, bool person)
    {
        if (sentence.Index == 0) return null;
        var before = document.Sentences[sentence.Index - 1];
        if (before.Block != sentence.Block) return null;
        foreach (var party in actors.Read(document).Of(before))
            if (party.Owner is not null && !party.IsPossessive && (person ? party.IsPerson : party.Type is PartyType.Country or PartyType.Capital or PartyType.Organisation or PartyType.Body) && !IsGoverned(document, before, party)) return party.FirstToken - before.FirstToken <= 2 ? party.Owner : null;
        return null;
    }

    private bool OwnsBySubject(Document document, Sentence sentence, Party party)
    {
        if (party.Owner is null || party.IsPossessive || party.Type is PartyType.Outlet or PartyType.Document or PartyType.Pronoun or PartyType.Investigators or PartyType.ImageryProvider) return false;
        if (party.Type == PartyType.Demonym && !ArePeople(document, party)) return false;
        if (IsGoverned(document, sentence, party) && !IsOfMembers(document, sentence, party)) return false;
        var at = party.EndToken;
        if (at + 1 < sentence.EndToken && IsComma(document, at)) at = document.TryHit(at + 1, _clauses, out _) ? at + 1 : BehindAside(document, sentence, at);
        for (; at < sentence.EndToken && at < party.EndToken + LongAside + Reach; at++)
        {
            // "It's sending", "accused Ukraine of massing".
            if (document.Tokens[at].Kind == TokenKind.Clitic || IsAccusedOf(document, sentence, party, at)) continue;
            var helper = document.TryHit(at, _helpers, out _);
            // "Declared 12,800 participants" has them; "declared that" only says so.
            if (document.TryHit(at, _verbs, out var verb) && !(document.TryHit(at, _cues, out _) && at + 1 < sentence.EndToken && document.TryHit(at + 1, _clauses, out _)))
            {
                if (!helper || verb.Length > 1) return true;
                // "Has 94,300", "has just up to 94,300", "had the bulk": a verb of its own; "has said": an auxiliary.
                var owned = at + 1;
                while (owned < sentence.EndToken && document.TryHit(owned, _helpers, out var adverb) && adverb.Entry["type"] == "adverb") owned++;
                if (owned < sentence.EndToken && !document.TryHit(owned, _cues, out _) && (document.Tokens[owned].Kind == TokenKind.Number || document.TryHit(owned, _small, out _) || document.TryHit(owned, _comparators, out _))) return true;
            }
            // "Moscow, which denies massing", "Beijing vows to send".
            if (helper || document.TryHit(at, _clauses, out _)) continue;
            if (!document.TryHit(at, _cues, out var cue)) return false;
            // "Claims to have", "claimed in 2021 to have".
            if (Infinitive(document, sentence, at + 1) is var to and > 0) at = to;
            else if (cue.Entry["class"] is not ("denial" or "promise" or "demand")) return false;
        }
        return false;
    }

    /// <summary>"Accused Ukraine of having sent": the "of" behind whom somebody speaks of, before what they do.</summary>
    private bool IsAccusedOf(Document document, Sentence sentence, Party party, int at) =>
        at == party.EndToken && at + 1 < sentence.EndToken && party.FirstToken > sentence.FirstToken && IsOwnerLink(document, at) && document.TryHit(party.FirstToken - 1, _cues, out _)
        && document.TextOf(at + 1).EndsWith("ing", StringComparison.Ordinal) && (document.TryHit(at + 1, _verbs, out _) || document.TryHit(at + 1, _helpers, out _));

    /// <summary>"The Syrians", "Americans": a people, and no adjective.</summary>
    private static bool ArePeople(Document document, Party demonym) => document.Text[document.Tokens[demonym.EndToken - 1].End - 1] == 's';

    /// <summary>"The strength of M23, put at 400 a year ago, is now 2,700": whose size a sentence begins with.</summary>
    private bool IsMeasured(Document document, Sentence sentence, Party party)
    {
        var link = party.FirstToken - 1;
        return party.Owner is not null && link > sentence.FirstToken && link - sentence.FirstToken <= Beside && IsOwnerLink(document, link) && document.TryHit(link - 1, _counting, out _);
    }

    /// <summary>"Members of the alliance", "units of the army": what they have is its.</summary>
    private bool IsOfMembers(Document document, Sentence sentence, Party party)
    {
        var link = party.FirstToken - 1;
        return link > sentence.FirstToken && IsOwnerLink(document, link) && document.TryHit(link - 1, _members, out _)
               && (link - 2 < sentence.FirstToken || !IsLink(document, link - 2));
    }

    /// <summary>The token behind an aside between commas; the comma itself where none closes it.</summary>
    private static int BehindAside(Document document, Sentence sentence, int comma)
    {
        for (var at = comma + 1; at < sentence.EndToken && at <= comma + LongAside; at++)
            if (IsComma(document, at)) return at + 1;
        return comma;
    }

    private static bool IsComma(Document document, int at) => document.Tokens[at].Kind == TokenKind.Mark && document.Text[document.Tokens[at].Start] == ',';

    private bool NounFollows(Document document, Sentence sentence, int at)
    {
        for (var i = at; i < sentence.EndToken && i < at + 4; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Mark && document.Text[document.Tokens[i].Start] != '-') return false;
            if (document.TryHit(i, _nouns, out _)) return true;
            // "NATO speaks of troops": not its.
            if (IsLink(document, i) || document.TryHit(i, _cues, out _)) return false;
        }
        return false;
    }

    /// <summary>Adjectives, possessives, names that stand before nouns: "Russian", "Moscow's", "US", "NATO".</summary>
    private static bool CanModify(Document document, Party party) =>
        party.Type is PartyType.Demonym or PartyType.Organisation or PartyType.Body
        || party.IsPossessive
        || (party.Type == PartyType.Country && document.Tokens[party.EndToken - 1].Capitals == 2)
        || (party.Type is PartyType.Country or PartyType.Capital or PartyType.Person && document.Tokens[party.EndToken - 1].Kind == TokenKind.Clitic);

    /// <summary>Whether nothing but words of one noun phrase stands between.</summary>
    private bool Adjoins(Document document, int from, int to)
    {
        if (to - from > Reach) return false;
        for (var at = from; at < to; at++)
        {
            var token = document.Tokens[at];
            if (token.Kind == TokenKind.Mark && document.Text[token.Start] is not ('-' or '"' or '“' or '”')) return false;
            if (IsLink(document, at) || document.TryHit(at, _helpers, out _) || document.TryHit(at, _clauses, out _)) return false;
            // "The Pentagon says 70,000": not the Pentagon's.
            if (document.TryHit(at, _cues, out var cue) && cue.Entry["noun"] is null) return false;
            if (document.TryHit(at, _verbs, out _) && at > from && token.Kind == TokenKind.Word) return false;
        }
        return true;
    }

    private bool IsLink(Document document, int at) => document.TryHit(at, _links, out _) || document.TryHit(at, _adverbials, out _);

    private bool IsPossessiveWord(Document document, int at) => document.TryHit(at, _small, out var hit) && hit.Entry["type"] == "possessive";
}
