using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Activities;

/// <summary>Reads what forces do, by verbs and nouns of the lexicon <c>activity-cues</c> beside a force of <c>activity-subjects</c>.
/// Words that are a force only among soldiers ("units", "men") need a military sentence; pronouns need a force named before.</summary>
internal sealed class ActivityReader
{
    /// <summary>How far a force stands from what it does, in tokens, a clause boundary counting as six.</summary>
    private const int Reach = 12;

    /// <summary>The same for words that do much else: "came", "left".</summary>
    private const int Near = 2;

    /// <summary>How much nearer arms that are named by type count.</summary>
    private const int TypeLead = 8;

    /// <summary>How far before a force a number that counts it stands.</summary>
    private const int CountReach = 4;

    private const int Lookback = 3;

    private const string Withdrawal = "withdrawal";

    /// <summary>How far before a drill the words may stand that make it a matter in passing: "after the exercise".</summary>
    private const int BackgroundReach = 6;

    /// <summary>How many sentences back a withdrawal may be told that trains are boarded for.</summary>
    private const int HomewardReach = 5;

    private readonly CueReader _cues;
    private readonly MoveFrames _frames;
    private readonly int _acts, _subjects, _types, _series, _classes, _not, _military, _numbers, _demonyms, _passing, _held, _unseen, _links;

    public ActivityReader(LanguagePack language, CueReader cues)
    {
        (_cues, _frames) = (cues, new MoveFrames(language));
        (_acts, _subjects, _not) = (language.ClassId("activity-cues"), language.ClassId("activity-subjects"), language.ClassId("activity-not"));
        (_passing, _held, _unseen, _links) = (language.ClassId("activity-passing"), language.ClassId("activity-held"), language.ClassId("equipment-not"), language.ClassId("np-links"));
        (_types, _series, _classes) = (language.ClassId("equipment"), language.ClassId("equipment-series"), language.ClassId("equipment-classes"));
        (_military, _numbers, _demonyms) = (language.ClassId("military"), language.ClassId("numbers"), language.ClassId("demonyms"));
    }

    /// <summary>Whether a sentence may hold any; costs one look.</summary>
    public bool MayHold(Document document, Sentence sentence) => document.Has(sentence, _acts);

    /// <summary>The activities of a sentence, one of a kind: the one that stands nearest to its force.</summary>
    /// <param name="military">Whether the report is known to tell of forces.</param>
    public List<ActivityMention> Read(Document document, Sentence sentence, bool military)
    {
        var found = new List<(ActivityMention Mention, int Distance)>();
        var end = sentence.FirstToken;
        // Verbs of general movement are many, and say nothing here without a force.
        var forced = document.Has(sentence, _subjects) || document.Has(sentence, _types) || document.Has(sentence, _series) || document.Has(sentence, _classes);
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != _acts || hit.FirstToken < end || IsCovered(document, sentence, hit)) continue;
            if (Mention(document, sentence, hit, military, forced) is not { } read) continue;
            end = hit.EndToken;
            var at = 0;
            while (at < found.Count && found[at].Mention.Activity != read.Mention.Activity) at++;
            if (at == found.Count) found.Add(read);
            else if (read.Distance < found[at].Distance) found[at] = read;
        }
        // "Troops deployed to the border are to return": which troops, and no news of a deployment.
        if (found.Exists(f => f.Mention.Activity == Withdrawal)) found.RemoveAll(f => f.Mention.TellsWhich);
        return found.ConvertAll(f => f.Mention);
    }

    private (ActivityMention Mention, int Distance)? Mention(Document document, Sentence sentence, LexiconHit act, bool military, bool forced)
    {
        var row = act.Entry;
        var drill = row["activity"] == "exercise";
        if ((drill && IsInPassing(document, sentence, act)) || (row["goal"] is not null && !forced)) return null;
        if (!_frames.Fits(document, sentence, act) || IsInCompound(document, act)) return null;
        var strong = row["strong"] is not null;
        var distance = Nearest(document, sentence, act, out var who);
        if (distance > (row["near"] is null ? Reach : Near))
        {
            if (!strong && !(drill && (IsNamed(document, act) || IsHeld(document, sentence, act)))) return null;
            // Whoever goes home is the force that the sentence names, however far before.
            if (row["activity"] != Withdrawal || distance == int.MaxValue) who = act;
            distance = Reach;
        }
        else if (!strong && !IsForce(document, sentence, act, who, military))
        {
            return null;
        }
        var direction = Enum.Parse<Direction>(row["direction"]!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
        var activity = row["activity"]!;
        if (activity == "transfer" && _frames.Boards(document, sentence, act) && IsHomeward(document, sentence)) (activity, direction) = (Withdrawal, Direction.DeEscalation);
        if (activity == Withdrawal && _frames.GoesForward(document, sentence, act)) (activity, direction) = ("transfer", Direction.Escalation);
        if (!drill && _frames.IsInDoubt(document, sentence, act, who)) return null;
        if (activity is "arrival" or "transfer")
        {
            if (_frames.IsAsOfRight(document, sentence, act) || IsShown(document, sentence, act)) return null;
            if (who.Entry["category"] == "air_defence") activity = "air_defence_deployment";
        }
        var which = who.EndToken == act.FirstToken && (row["near"] ?? row["massing"]) is not null && document.TextOf(act.FirstToken).EndsWith("ed", StringComparison.Ordinal);
        // "5,000 soldiers moved to the coast": a count, and read as one.
        if (row["goal"] == "place" && who.EndToken == act.FirstToken && IsCounted(document, act, who)) return null;
        return (new ActivityMention(act.FirstToken, act.EndToken, activity, direction, (who.FirstToken, who.EndToken)) { IsStrong = strong, IsByOrder = activity == "reserve_call_up", TellsWhich = which, IsMassing = row["massing"] is not null && row["moving"] is null }, distance);
    }

    /// <summary>"On prepare-to-deploy orders".</summary>
    private static bool IsInCompound(Document document, LexiconHit act) =>
        act.FirstToken > 0 && !document.Tokens[act.FirstToken].SpaceBefore && document.Tokens[act.FirstToken - 1] is { Kind: TokenKind.Mark, Length: 1 } mark && document.Text[mark.Start] == '-';

    /// <summary>"The film shows tanks rolling toward a village".</summary>
    private bool IsShown(Document document, Sentence sentence, LexiconHit act) =>
        _cues.Distance(document, sentence, _unseen, act.FirstToken, act.EndToken, out _, hit => hit.Entry["type"] is not "show") <= Reach;

    /// <summary>Whether a withdrawal is told in the sentence or shortly before: then whoever boards a train goes home.</summary>
    private bool IsHomeward(Document document, Sentence sentence)
    {
        var first = document.Sentences[Math.Max(0, sentence.Index - HomewardReach)].FirstToken;
        foreach (var hit in document.Hits(first, sentence.EndToken))
            if (hit.ClassId == _acts && hit.Entry["activity"] == Withdrawal && hit.Entry["goal"] is null) return true;
        return false;
    }

    /// <summary>The force or the arms that stand nearest to an act.</summary>
    private int Nearest(Document document, Sentence sentence, LexiconHit act, out LexiconHit who)
    {
        who = default;
        var least = int.MaxValue;
        var behind = _frames.TakesObject(document, sentence, act);
        // "Added to the units already there": the force is where it is added to.
        if (act.Entry["object"] is not null && act.Entry["near"] is not null && act.EndToken < sentence.EndToken && document.TryHit(act.EndToken, _links, out _)) return least;
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != _subjects && hit.ClassId != _types && hit.ClassId != _series && !(hit.ClassId == _classes && hit.Entry["weak"] is null)) continue;
            if (hit.FirstToken < act.EndToken && (behind || hit.EndToken > act.FirstToken)) continue;
            // "Withdrew a few thousand troops": no pronoun, and behind the act it would be none of a force.
            if (hit.FirstToken >= act.EndToken && hit.Entry["weak"] == "pronoun") continue;
            // "Military exercises": of what kind they are, and not who holds them.
            if (act.Entry["activity"] == "exercise" && hit.EndToken == act.FirstToken && hit.Entry["weak"] == "yes") continue;
            var distance = hit.EndToken <= act.FirstToken
                ? act.FirstToken - hit.EndToken + (6 * _cues.Boundaries(document, hit.EndToken, act.FirstToken))
                : hit.FirstToken - act.EndToken + (6 * _cues.Boundaries(document, act.EndToken, hit.FirstToken));
            // Of "a Tor battery, four vehicles", the type says more than the vehicles.
            if (hit.ClassId == _types && _cues.DistanceInList(document, hit, act.FirstToken, act.EndToken) is <= Reach and var near) distance = near - TypeLead;
            if (distance < least) (least, who) = (distance, hit);
        }
        return least;
    }

    private bool IsForce(Document document, Sentence sentence, LexiconHit act, LexiconHit who, bool military)
    {
        var kind = who.ClassId == _subjects ? who.Entry["weak"] : null;
        if (kind == "yes" && !military && !IsMilitary(document, sentence, act, who)) return false;
        if (kind == "pronoun" && (who.FirstToken > act.FirstToken || !IsForceBefore(document, sentence, who.FirstToken))) return false;
        // "Will deploy 2,000 troops from Italy to Poland": a count, and a move too.
        return act.Entry["massing"] is null || !IsCounted(document, act, who) || (act.Entry["moving"] is not null && _frames.GoesOver(document, sentence, act));
    }

    /// <summary>"After the exercise", "on completing a month of drills": no news of a drill.</summary>
    private bool IsInPassing(Document document, Sentence sentence, LexiconHit drill)
    {
        for (var at = Math.Max(sentence.FirstToken, drill.FirstToken - BackgroundReach); at < drill.FirstToken; at++)
            // "Ended three days of exercises": of how long they were, and no matter in passing.
            if (document.TryHit(at, _passing, out var hit) && hit.EndToken <= drill.FirstToken && !(hit.Entry["length"] is not null && IsHeld(document, sentence, drill))) return true;
        return false;
    }

    /// <summary>"Exercises were held", "drills began": a drill that nobody in particular holds.</summary>
    private bool IsHeld(Document document, Sentence sentence, LexiconHit drill) =>
        _cues.Distance(document, sentence, _held, drill.FirstToken, drill.EndToken, out _) <= Reach;

    private bool IsCovered(Document document, Sentence sentence, LexiconHit act)
    {
        if (!document.Has(sentence, _not)) return false;
        foreach (var hit in document.Hits(sentence))
            if (hit.ClassId == _not && hit.FirstToken < act.EndToken && hit.EndToken > act.FirstToken && hit.Length > act.Length) return true;
        return false;
    }

    /// <summary>"Zapad-2021", "Exercise Defender": a drill with a name needs nobody who does it.</summary>
    private bool IsNamed(Document document, LexiconHit act) =>
        (document.Tokens[act.FirstToken].IsCapitalised && act.EndToken < document.Tokens.Length && document.Text[document.Tokens[act.EndToken].Start] == '-'
            || act.FirstToken > 0 && document.TryHit(act.FirstToken - 1, _military, out _));

    private bool IsMilitary(Document document, Sentence sentence, LexiconHit act, LexiconHit who)
    {
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != _military && hit.ClassId != _demonyms && !(hit.ClassId == _subjects && hit.Entry["weak"] is null)) continue;
            if ((hit.FirstToken < act.FirstToken || hit.FirstToken >= act.EndToken) && (hit.FirstToken < who.FirstToken || hit.FirstToken >= who.EndToken)) return true;
        }
        return IsForceBefore(document, sentence, sentence.FirstToken);
    }

    /// <summary>Whether a force is named before a token, in its sentence or the ones before.</summary>
    private bool IsForceBefore(Document document, Sentence sentence, int token)
    {
        var first = document.Sentences[Math.Max(0, sentence.Index - Lookback)].FirstToken;
        foreach (var hit in document.Hits(first, token))
            if (hit.ClassId == _types || hit.ClassId == _series || ((hit.ClassId == _subjects || hit.ClassId == _classes) && hit.Entry["weak"] is null)) return true;
        return false;
    }

    /// <summary>Whether a number counts the force: "massed 90,000 troops" is a count.</summary>
    private bool IsCounted(Document document, LexiconHit act, LexiconHit who)
    {
        var first = who.FirstToken > act.FirstToken ? Math.Max(act.EndToken, who.FirstToken - (2 * CountReach)) : Math.Max(0, who.FirstToken - CountReach);
        for (var at = first; at < who.FirstToken; at++)
            if (document.Tokens[at].Kind == TokenKind.Number || document.TryHit(at, _numbers, out _)) return true;
        return false;
    }
}
