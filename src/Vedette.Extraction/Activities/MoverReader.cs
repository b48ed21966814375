using Vedette.Extraction.Actors;
using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Activities;

/// <summary>Reads the moves of what moves in a way of its own: ships that sail or pass a strait, embassies that are emptied,
/// citizens who are told to leave a country, waters that are closed. Their words (<c>mover-acts</c>) say much else too, and count
/// only close by a mover of their class (<c>mover-nouns</c>).</summary>
internal sealed class MoverReader
{
    private const int Reach = 8; // tokens between a mover and its act, a clause boundary counting as six
    private const int Lookback = 2; // sentences back that "the staff" may come back to
    private const int LongestPhrase = 5; // tokens of a mover's noun phrase before it

    private readonly CueReader _cues;
    private readonly Dictionary<string, PhraseTable> _acts;
    private readonly Dictionary<string, WordSet> _others;
    private readonly WordSet _advice;
    private readonly int _nouns, _military, _demonyms, _small, _boundaries, _cueVerbs, _helpers, _links, _joins;

    public MoverReader(LanguagePack language, CueReader cues)
    {
        _cues = cues;
        (_nouns, _military, _demonyms) = (language.ClassId("mover-nouns"), language.ClassId("military"), language.ClassId("demonyms"));
        (_small, _boundaries) = (language.ClassId("np-words"), language.ClassId("boundaries"));
        (_cueVerbs, _helpers) = (language.ClassId("cue-verbs"), language.ClassId("helpers"));
        (_links, _joins) = (language.ClassId("np-links"), language.ClassId("clause-words"));
        _acts = language.Entries("mover-acts").Select(e => e["class"]!).Distinct(StringComparer.Ordinal)
            .ToDictionary(c => c, c => new PhraseTable(language, "mover-acts", e => e["class"] == c), StringComparer.Ordinal);
        _others = _acts.Keys.ToDictionary(c => c, c => new WordSet(language, "mover-other", e => e["class"] == c), StringComparer.Ordinal);
        _advice = new WordSet(language, "mover-advice");
    }

    /// <summary>Whether a sentence may hold any; costs one look.</summary>
    public bool MayHold(Document document, Sentence sentence) => document.Has(sentence, _nouns) || document.Has(sentence, _demonyms);

    /// <summary>The moves of a sentence, one of a kind: the one whose words stand nearest to its mover.</summary>
    public List<ActivityMention> Read(Document document, Sentence sentence)
    {
        var found = new List<(ActivityMention Mention, int Distance)>();
        var movers = Movers(document, sentence);
        foreach (var (kind, acts) in _acts)
        {
            if (!Holds(document, sentence, kind, movers)) continue;
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (acts.At(document, at, sentence.EndToken) is not ({ } row, var end) || (row["advised"] is not null && !IsAdvised(document, sentence, at))) continue;
                if (Nearest(document, sentence, movers, at, end, row) is ({ } who, var distance)) Keep(found, Mention(at, end, row, who, movers), distance);
                at = end - 1;
            }
        }
        return found.ConvertAll(f => f.Mention);
    }

    private static ActivityMention Mention(int first, int end, LexiconEntry row, Mover who, List<Mover> movers) =>
        new(first, end, row["activity"]!, Enum.Parse<Direction>(row["direction"]!, ignoreCase: true), who.Class == "waters" ? (first, end) : (who.First, who.End))
        {
            IsStrong = true,
            IsByOrder = who.Class != "ship",
            IsOfCitizens = who.Class is "mission" or "nationals",
            Others = who.Class is "mission" or "nationals" ? [.. movers.Where(m => m.Class == who.Class && m != who).Select(m => (m.First, m.End))] : [],
        };

    private static void Keep(List<(ActivityMention Mention, int Distance)> found, ActivityMention mention, int distance)
    {
        var at = found.FindIndex(f => f.Mention.Activity == mention.Activity);
        if (at < 0) found.Add((mention, distance));
        else if (distance < found[at].Distance) found[at] = (mention, distance);
    }

    private sealed record Mover(int First, int End, string Class, bool IsWeak);

    private List<Mover> Movers(Document document, Sentence sentence)
    {
        var movers = new List<Mover>();
        foreach (var hit in document.Hits(sentence))
        {
            if (movers.Count > 0 && hit.FirstToken < movers[^1].End) continue;
            // "Landing ships of Russia's Northern Fleet" are one.
            if (hit.ClassId == _nouns && movers.Count > 0 && movers[^1].Class == hit.Entry["class"] && IsPartOf(document, movers[^1].End, hit.FirstToken))
                movers[^1] = movers[^1] with { End = hit.EndToken, IsWeak = movers[^1].IsWeak && hit.Entry["weak"] is not null };
            else if (hit.ClassId == _nouns) movers.Add(new Mover(hit.FirstToken, hit.EndToken, hit.Entry["class"]!, hit.Entry["weak"] is not null));
            // "Told Americans to leave": people of a country by their name.
            else if (hit.ClassId == _demonyms && document.Text[document.Tokens[hit.EndToken - 1].End - 1] == 's') movers.Add(new Mover(hit.FirstToken, hit.EndToken, "nationals", false));
        }
        return movers;
    }

    /// <summary>Whether the sentence is about the moves of a class: weak words of it need a stronger one, and some words make
    /// another matter of it ("expelled diplomats", "cargo ships").</summary>
    private bool Holds(Document document, Sentence sentence, string kind, List<Mover> movers)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            if (_others[kind].Has(document.Tokens[at])) return false;
        return movers.Exists(m => m.Class == kind && Stands(document, sentence, m, movers));
    }

    /// <summary>"Staff" of no embassy close by, or named right before, are nobody's diplomats.</summary>
    private bool Stands(Document document, Sentence sentence, Mover mover, List<Mover> movers)
    {
        if (!mover.IsWeak) return true;
        foreach (var other in movers)
            if (other.Class == mover.Class && !other.IsWeak && (other.First >= mover.End ? other.First - mover.End : mover.First - other.End) <= Reach) return true;
        if (mover.Class != "mission" && Has(document, sentence.FirstToken, sentence.EndToken, _military)) return true;
        var first = document.Sentences[Math.Max(document.Blocks[sentence.Block].FirstSentence, sentence.Index - Lookback)].FirstToken;
        foreach (var hit in document.Hits(first, sentence.FirstToken))
            if (hit.ClassId == _nouns && hit.Entry["class"] == mover.Class && hit.Entry["weak"] is null) return true;
        return false;
    }

    private static bool Has(Document document, int first, int end, int classId)
    {
        foreach (var hit in document.Hits(first, end))
            if (hit.ClassId == classId) return true;
        return false;
    }

    private bool IsAdvised(Document document, Sentence sentence, int before)
    {
        for (var at = sentence.FirstToken; at < before; at++)
            if (_advice.Has(document.Tokens[at])) return true;
        return false;
    }

    private (Mover Who, int Distance)? Nearest(Document document, Sentence sentence, List<Mover> movers, int first, int end, LexiconEntry row)
    {
        (Mover Who, int Distance)? best = null;
        foreach (var mover in movers)
        {
            if (mover.Class != row["class"] || (mover.First < end && mover.End > first) || !Stands(document, sentence, mover, movers)) continue;
            var before = mover.End <= first;
            if (!before && (row["side"] == "before" || IsGoverned(document, sentence, mover.First))) continue;
            var (from, to) = before ? (BehindNames(document, mover.End, first), first) : (end, mover.First);
            if (before && Speaks(document, from, to)) continue;
            var distance = to - from + (6 * _cues.Boundaries(document, from, to));
            if (distance <= Reach && (best is null || distance < best.Value.Distance)) best = (mover, distance);
        }
        return best;
    }

    /// <summary>Whether an "of" and words of a name stand between two nouns.</summary>
    private bool IsPartOf(Document document, int from, int to)
    {
        if (to - from > LongestPhrase + 1 || !document.TryHit(from, _links, out var link) || link.Entry["owner"] is null) return false;
        for (var at = link.EndToken; at < to; at++)
            if (!IsOfPhrase(document, at) && !document.TryHit(at, _joins, out _)) return false;
        return true;
    }

    /// <summary>The token behind ", the Korolyov and the Minsk,": names put behind a noun.</summary>
    private int BehindNames(Document document, int from, int to)
    {
        if (!IsComma(document, from)) return from;
        var at = from + 1;
        while (at < to && (IsComma(document, at) || IsOfPhrase(document, at) || document.TryHit(at, _joins, out _))) at++;
        return IsComma(document, at - 1) && at - 1 > from ? at : from;
    }

    private static bool IsComma(Document document, int at) => document.Tokens[at] is { Kind: TokenKind.Mark, Length: 1 } mark && document.Text[mark.Start] == ',';

    private bool IsOfPhrase(Document document, int at) =>
        document.TryHit(at, _small, out _) || document.Tokens[at].IsCapitalised || document.Tokens[at].Kind is TokenKind.Clitic or TokenKind.Number;

    /// <summary>"Diplomats mentioned that soldiers left": who speaks does not move by that; who is told may.</summary>
    private bool Speaks(Document document, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (document.TryHit(at, _cueVerbs, out _) && !(at > from && document.TryHit(at - 1, _helpers, out var helper) && helper.Entry["type"] == "be")) return true;
        return false;
    }

    /// <summary>"To the embassy", "from its embassy": where, and not what moves.</summary>
    private bool IsGoverned(Document document, Sentence sentence, int first)
    {
        var at = first - 1;
        while (at >= sentence.FirstToken && first - at < LongestPhrase && IsOfPhrase(document, at)) at--;
        return at >= sentence.FirstToken && document.TryHit(at, _boundaries, out var word) && word.Entry["kind"] == "preposition";
    }
}
