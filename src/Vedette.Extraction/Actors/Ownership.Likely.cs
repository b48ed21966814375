using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Actors;

// Where the sentence itself names no owner.
public sealed partial class Ownership
{
    private const int HintReach = 16; // tokens between a subject and its attack or exercise
    private const int Beside = 3; // what a place as target weighs against one as owner
    private readonly int _hostile = actors.Language.ClassId("hostile-nouns");
    private readonly int _equipment = actors.Language.ClassId("equipment-operators");
    private const int SentencesBack = 3; // of one paragraph, that may have named the owner
    private const int ObjectReach = 14; // tokens between a verb of forces and what it is done with

    /// <summary>Whose a force most likely is that its sentence gives to nobody: whose force the paragraph has just told of, else
    /// who is told to stand beside the same country, else whom the report is mostly about. "Near Ukraine" is not Ukraine's.</summary>
    internal string? LikelyOwnerOf(Document document, Sentence sentence, int head)
    {
        var told = document.Recall<Told>(this) ?? document.Remember(this, Owners(document));
        if (IsWall(sentence)) return told.Mostly.FirstOrDefault();
        var target = Targets.TargetOf(document, sentence, head, null);
        return Present(actors.Read(document).Of(sentence), Near(document, told, sentence, target) ?? told.Beside(target) ?? Array.Find(told.Mostly, o => o != target));
    }

    private static string? Near(Document document, Told told, Sentence sentence, string? target)
    {
        for (var back = 1; back <= SentencesBack && sentence.Index - back >= 0 && document.Sentences[sentence.Index - back].Block == sentence.Block; back++)
            if (told.BySentence[sentence.Index - back] is { } owner && owner != target) return owner;
        return null;
    }

    /// <summary>In a sentence that names its successor a state that is no more owns nothing.</summary>
    private string? Present(ReadOnlySpan<Party> parties, string? owner)
    {
        if (actors.Lexicon.SuccessorOf(owner) is not { } successor) return owner;
        foreach (var party in parties)
            if (party.Country == successor) return successor;
        return owner;
    }

    /// <summary>The owners of forces that a report names.</summary>
    private Told Owners(Document document)
    {
        var counts = new List<(string Owner, int Count)>();
        var beside = new List<(string Owner, string Target)>();
        var bySentence = new string?[document.Sentences.Length];
        var cast = actors.Read(document);
        foreach (var sentence in document.Sentences)
        {
            var most = 0;
            foreach (var party in cast.Of(sentence))
            {
                if (party.Owner is not { } owner || Weight(document, sentence, party) is not (> 0 and var weight)) continue;
                if (weight > most) (most, bySentence[sentence.Index]) = (weight, owner);
                if (Targets.TargetOf(document, sentence, party.FirstToken, owner) is { } target) beside.Add((owner, target));
                // Whoever's force comes first is what the report is about.
                Count(counts, owner, counts.Count == 0 ? weight + 2 : weight);
            }
        }
        if (counts.TrueForAll(c => Targets.Times(document, c.Owner) > 0)) CountHints(document, cast, counts);
        // Whom the report puts forces beside is the less likely owner of a force that nobody is named for.
        return new Told([.. counts.OrderByDescending(c => c.Count - (Beside * Targets.Times(document, c.Owner))).Select(c => c.Owner)], bySentence, beside);
    }

    private int Weight(Document document, Sentence sentence, Party party)
    {
        if (OwnsBySubject(document, sentence, party) && ForceFollows(document, sentence, party.EndToken)) return 2;
        return (CanModify(document, party) && NounFollows(document, sentence, party.EndToken)) || (party is { Type: PartyType.Role } or { Type: PartyType.Organisation, Kind: Model.SourceKind.Unknown } && NounFollows(document, sentence, party.EndToken - 1)) ? 1 : 0;
    }

    private bool ForceFollows(Document document, Sentence sentence, int from)
    {
        for (var at = from; at < sentence.EndToken && at < from + ObjectReach; at++)
            if (document.Tokens[at].Kind == TokenKind.Number || document.TryHit(at, _nouns, out _)) return true;
        return false;
    }

    /// <summary>Where nothing is said to be anybody's: named formations and equipment that only one state fields.</summary>
    private void CountHints(Document document, Cast cast, List<(string Owner, int Count)> counts)
    {
        foreach (var party in cast.All)
            if (party is { Type: PartyType.Organisation, Kind: Model.SourceKind.Military, Owner: { } owner }) Count(counts, owner, 1);
        foreach (var sentence in document.Sentences)
            foreach (var party in cast.Of(sentence))
                if (Threatens(document, sentence, party)) Count(counts, party.Owner!, 1);
        if (_equipment < 0) return;
        foreach (var hit in document.Hits(0, document.Tokens.Length))
            if (hit.ClassId == _equipment && hit.Entry["iso"] is { } iso) Count(counts, iso, 1);
    }

    /// <summary>"Moscow has drawn up an attack": the subject of a sentence that goes on to a hostile act or an exercise, unless
    /// it only speaks of it.</summary>
    private bool Threatens(Document document, Sentence sentence, Party party)
    {
        if (party.Owner is null || party.IsPossessive || party.Type is not (PartyType.Country or PartyType.Capital or PartyType.Organisation or PartyType.Person)) return false;
        if (IsGoverned(document, sentence, party)) return false;
        var at = party.EndToken;
        while (at < sentence.EndToken && document.TryHit(at, _helpers, out _)) at++;
        if (at >= sentence.EndToken || (document.TryHit(at, _cues, out var cue) && cue.Entry["class"] is not ("denial" or "promise"))) return false;
        for (var end = Math.Min(sentence.EndToken, at + HintReach); at < end; at++)
            if (document.TryHit(at, _hostile, out _)) return true;
        return false;
    }

    private static void Count(List<(string Owner, int Count)> counts, string owner, int weight)
    {
        var at = counts.FindIndex(c => c.Owner == owner);
        if (at < 0) counts.Add((owner, weight));
        else counts[at] = (owner, counts[at].Count + weight);
    }

    /// <summary>Whose forces a report tells of.</summary>
    /// <param name="Mostly">The most told of first.</param>
    /// <param name="BySentence">Whose each sentence names, null for none.</param>
    /// <param name="Pairs">Whose stands beside whom.</param>
    private sealed record Told(string[] Mostly, string?[] BySentence, List<(string Owner, string Target)> Pairs)
    {
        /// <summary>Whose forces are most often told to stand beside a country.</summary>
        public string? Beside(string? target) => target is null ? null
            : Pairs.Where(p => p.Target == target).GroupBy(p => p.Owner).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
    }
}
