using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Statements;

/// <summary>Finds the statements of a report: verbs by which somebody warns, denies or demands; words that make a warning or
/// a demand of what somebody says; and hostile acts that somebody is said to intend.</summary>
internal sealed partial class StatementReader(LanguagePack language, ActorReader actors, AttributionReader attribution, AffairsReader affairs)
{
    private const int IntentReach = 7; // tokens between a word of purpose and the act
    private const int NearReach = 2;
    private const int Opening = 2; // tokens before and behind the word that opens "nonsense, the ministry said"
    private const int OwnReach = 6; // tokens between one's own and what they should do

    private readonly StatementLexicon _lexicon = new(language);
    private readonly Addressees _addressees = new(language);
    private readonly int _clauses = language.ClassId("clauses");
    private readonly int _helpers = language.ClassId("helpers");
    private readonly int _conditions = language.ClassId("statement-conditions");
    private readonly int _joins = language.ClassId("clause-words");

    /// <summary>Appends the statements of a report of war or statecraft, sentence by sentence.</summary>
    public void Read(Document document, List<StatementMention> mentions)
    {
        var voices = attribution.Read(document);
        var cast = actors.Read(document);
        var found = new List<StatementMention>();
        foreach (var sentence in document.Sentences)
        {
            if (sentence.EndToken - sentence.FirstToken > AttributionReader.LongestSentence) continue;
            found.Clear();
            Acts(document, sentence, voices, cast, found);
            Said(document, sentence, voices, cast, found);
            if (found.Count == 0) Intents(document, sentence, voices, cast, found);
            mentions.AddRange(found);
        }
    }

    private void Acts(Document document, Sentence sentence, Attributions voices, Cast cast, List<StatementMention> found)
    {
        foreach (var act in voices.ActsOf(sentence.Index))
        {
            // "Denied threatening": what is denied is not done.
            if (found.Exists(f => f.Kind == StatementKind.Denial && f.ContentFirst <= act.CueFirst && act.CueFirst < f.ContentEnd) && !IsJoined(document, sentence, act.CueFirst)) continue;
            // "Demanded that the alliance rule it out": asked for, and not done.
            if (found.Exists(f => f.Kind == StatementKind.Demand && f.ContentFirst <= act.CueFirst && act.CueFirst < f.ContentEnd && act.Speaker.FirstToken > f.First) && IsBare(document, act.CueFirst)) continue;
            // Who never promised does nothing by it, nor does who threatens nobody; who does not deny leaves it standing.
            var kind = _lexicon.KindOf(act.Cue);
            if (kind != StatementKind.Denial && (act.IsNegated || _lexicon.HasNegatedObject(document, sentence, kind, act.CueEnd)))
            {
                if (kind == StatementKind.ThreatOfConsequence && Voiced(document, sentence, voices, cast, act.CueFirst, act.CueEnd, StatementKind.Denial, "statement:said") is { } denial
                    && denial.Side == act.Speaker.Owner) Keep(found, denial);
                continue;
            }
            if (!Speakers.Speaks(act.Speaker, affairs.IsAffairs(document, sentence)) || (kind is StatementKind.Demand or StatementKind.Offer && _lexicon.IsToOwn(document, sentence, act.CueEnd, act.CueEnd + 3))) continue;
            var (contentFirst, contentEnd) = Content(document, sentence, voices, act);
            if (_lexicon.IsLabel(act.Cue))
            {
                if (contentEnd < act.CueEnd || Label(document, sentence, act.CueEnd, contentEnd) is not { } label) continue;
                kind = label;
            }
            var source = new Source(act.Speaker.Name, act.Speaker.Kind, act.Speaker.Country, document.SpanOf(act.Speaker.FirstToken, act.Speaker.EndToken));
            var key = Math.Min(act.CueEnd, sentence.EndToken - 1);
            var heard = voices.For(sentence.Index, key);
            // "Ukraine welcomes it, its foreign minister wrote": the minister says it for Ukraine.
            if (act.Speaker.Type is PartyType.Country or PartyType.Capital && heard.Attribution.Chain.FirstOrDefault(s => s.Country == act.Speaker.Country && s.Name != source.Name) is { } voice) source = voice;
            // Whoever spoke in an earlier sentence passes nothing on that another is named for.
            var said = First(heard.IsCarried && heard.Attribution.Chain.All(s => s.Name != source.Name) ? heard with { Attribution = heard.Attribution with { Chain = [] } } : heard, source);
            var mention = new StatementMention(sentence.Index, kind, act.CueFirst, act.CueEnd, source, said, "statement:act")
            {
                Side = act.Speaker.Owner ?? act.Speaker.BodyParty?.Owner,
                IsNegated = act.IsNegated,
                ContentFirst = contentFirst,
                ContentEnd = contentEnd,
                Addressee = _addressees.Of(cast.Of(sentence), sentence, act.CueEnd, act.Speaker, document),
            };
            // "Tehran says Washington agreed": the claim is Tehran's, and its words are read as such.
            if (mention.Kind == StatementKind.AgreementClaim && said.Attribution.Chain.Count > 1) continue;
            mention = mention with { Kind = Refine(document, mention) };
            // "Demanded and insisted": one statement.
            if (!found.Exists(f => f.Kind == mention.Kind && f.Speaker?.Name == source.Name)) found.Add(mention);
        }
    }

    private static bool IsBare(Document document, int verb) => document.TextOf(verb) is var word && !word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>What a name that somebody gives makes of it: "called the reports a fable", "branded it a provocation".</summary>
    private StatementKind? Label(Document document, Sentence sentence, int first, int end)
    {
        foreach (var hit in document.Hits(first, end))
            if (hit.ClassId == _lexicon.Cues && (_lexicon.IsSaid(hit.Entry) || _lexicon.IsName(hit.Entry)) && !_lexicon.IsNegated(document, sentence, hit.FirstToken)
                && _lexicon.KindOf(hit.Entry) is StatementKind.Denial or StatementKind.Accusation or StatementKind.RedLine or StatementKind.Warning) return _lexicon.KindOf(hit.Entry);
        return null;
    }

    /// <summary>"…, and threatened": a verb that a conjunction ties to the one before, beside it and not under it.</summary>
    private bool IsJoined(Document document, Sentence sentence, int verb)
    {
        var at = verb - 1;
        while (at > sentence.FirstToken && document.TryHit(at, _helpers, out _)) at--;
        return document.TryHit(at, _joins, out var word) && word.Entry["type"] == "conjunction";
    }

    /// <summary>What stands behind the verb may make more of it: who calls for calm calls for de-escalation, and who warns of
    /// consequences threatens them.</summary>
    private StatementKind Refine(Document document, StatementMention mention)
    {
        if (mention.IsNegated) return StatementKind.Other;
        foreach (var hit in document.Hits(mention.ContentFirst, mention.ContentEnd))
        {
            if (hit.ClassId != _lexicon.Cues || !_lexicon.IsSaid(hit.Entry)) continue;
            switch (mention.Kind, _lexicon.KindOf(hit.Entry))
            {
                case (StatementKind.Demand, StatementKind.CallForDeescalation):
                    return StatementKind.CallForDeescalation;
                case (StatementKind.Warning or StatementKind.Promise, StatementKind.ThreatOfConsequence):
                    return StatementKind.ThreatOfConsequence;
                case (_, StatementKind.RedLine) when mention.Kind != StatementKind.Denial:
                    return StatementKind.RedLine;
            }
        }
        return mention.Kind;
    }

    /// <summary>What is said: behind the verb, or before it where the speaker comes last ("…, Minsk promises").</summary>
    private (int First, int End) Content(Document document, Sentence sentence, Attributions voices, SpeechAct act)
    {
        if (act.Speaker.FirstToken > act.CueFirst) return (ClauseStart(document, sentence, act.CueFirst), act.CueFirst);
        foreach (var stretch in voices.Of(sentence.Index))
            if (stretch.CueFirst == act.CueFirst && !stretch.IsOpen && stretch.FirstToken < act.Speaker.FirstToken) return (ClauseStart(document, sentence, act.Speaker.FirstToken), act.Speaker.FirstToken);
        return (act.CueEnd, ClauseEnd(document, sentence, act.CueEnd));
    }

    /// <summary>Behind the last ", and" or ";" before a token.</summary>
    private int ClauseStart(Document document, Sentence sentence, int token)
    {
        for (var at = token - 1; at > sentence.FirstToken; at--)
            if (IsBreak(document, at)) return at;
        return sentence.FirstToken;
    }

    private int ClauseEnd(Document document, Sentence sentence, int token)
    {
        for (var at = token; at < sentence.EndToken; at++)
            if (IsBreak(document, at)) return at;
        return sentence.EndToken;
    }

    private bool IsBreak(Document document, int at) =>
        document.Tokens[at].Kind == TokenKind.Mark && (document.Text[document.Tokens[at].Start] == ';'
            || (document.Text[document.Tokens[at].Start] == ',' && at + 1 < document.Tokens.Length && document.TryHit(at + 1, _joins, out var word) && word.Entry["type"] == "conjunction"));

    private void Said(Document document, Sentence sentence, Attributions voices, Cast cast, List<StatementMention> found)
    {
        if (!document.Has(sentence, _lexicon.Cues)) return;
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != _lexicon.Cues || !_lexicon.IsSaid(hit.Entry) || IsInAct(found, hit.FirstToken)) continue;
            var kind = _lexicon.KindOf(hit.Entry);
            if (kind == StatementKind.AgreementClaim && _lexicon.IsDoubted(document, sentence, hit.FirstToken)) continue;
            if (kind == StatementKind.Demand && _lexicon.IsToOwn(document, sentence, Math.Max(sentence.FirstToken, hit.FirstToken - OwnReach), hit.FirstToken)) continue;
            if (kind == StatementKind.CallForDeescalation && _lexicon.IsLookedFor(document, sentence, hit.FirstToken)) continue;
            if (kind is not (StatementKind.Denial or StatementKind.RedLine) && _lexicon.IsNegated(document, sentence, hit.FirstToken)) kind = StatementKind.Other;
            if (Voiced(document, sentence, voices, cast, hit.FirstToken, hit.EndToken, kind, "statement:said") is { } mention) Keep(found, mention);
        }
    }

    /// <summary>Whether words stand in what somebody does a statement by.</summary>
    private static bool IsInAct(List<StatementMention> found, int token)
    {
        foreach (var f in found)
            if (f.Rule == "statement:act" && f.ContentFirst <= token && (f.ContentEnd > token || f.ContentFirst >= f.End) && f.Kind != StatementKind.Other) return true;
        return false;
    }

    /// <summary>A statement made by words inside what somebody says; null where nobody says it who makes statements.</summary>
    private StatementMention? Voiced(Document document, Sentence sentence, Attributions voices, Cast cast, int first, int end, StatementKind kind, string rule)
    {
        var said = voices.For(sentence.Index, first);
        if (said.Attribution.Origin is null && kind is StatementKind.Denial or StatementKind.Accusation && SpeakerBehind(document, sentence, voices, first) is { } behind) said = First(said, behind);
        if (said.Attribution.Origin is not { } origin)
        {
            if (kind == StatementKind.AssessmentOfIntent && !IsQuestion(document, sentence) && Before(cast, sentence, first) is { } intender) return new StatementMention(sentence.Index, kind, first, end, null, said, rule) { ContentFirst = first, Addressee = intender };
            // "For Beijing that is a red line": whose it is stands before it.
            if (kind != StatementKind.RedLine || Before(cast, sentence, first) is not { } drawer) return null;
            origin = new Source(drawer.Name, drawer.Kind, drawer.Country, document.SpanOf(drawer.FirstToken, drawer.EndToken));
            said = First(said, origin);
        }
        // "Its claim is false, an official said": the official denies it.
        if (kind == StatementKind.Denial && said.Attribution.Chain.Count > 1 && Speakers.PartyOf(cast, origin, document) is { IsPossessive: true })
        {
            said = said with { Attribution = said.Attribution with { Chain = [.. said.Attribution.Chain.Skip(1)] } };
            origin = said.Attribution.Chain[0];
        }
        if (!Speakers.Speaks(origin, affairs.IsAffairs(document, sentence))) return null;
        var party = Speakers.PartyOf(cast, origin, document);
        return new StatementMention(sentence.Index, kind, first, end, origin, said, rule)
        {
            Side = party?.Owner ?? origin.Country,
            ContentFirst = first,
            Addressee = _addressees.Of(cast.Of(sentence), sentence, sentence.FirstToken, party, document),
        };
    }

    /// <summary>"Nonsense, the ministry said": who says the word or two that open a sentence before a comma.</summary>
    private static Source? SpeakerBehind(Document document, Sentence sentence, Attributions voices, int first)
    {
        if (first - sentence.FirstToken > Opening) return null;
        foreach (var stretch in voices.Of(sentence.Index))
        {
            if (stretch.Speakers is not [var speaker, ..]) continue;
            var start = Math.Min(speaker.FirstToken, stretch.CueFirst);
            if (start > first + 1 && start - first <= Opening + 2 && document.Text[document.Tokens[start - 1].Start] == ',')
                return new Source(speaker.Name, speaker.Kind, speaker.Country, document.SpanOf(speaker.FirstToken, speaker.EndToken));
        }
        return null;
    }

    private static bool IsQuestion(Document document, Sentence sentence) => document.Text[document.Tokens[sentence.EndToken - 1].Start] == '?';

    private static Party? Before(Cast cast, Sentence sentence, int token)
    {
        foreach (var party in cast.Of(sentence))
            if (party.EndToken <= token && party.Type != PartyType.Demonym && Speakers.Speaks(party, affairs: false)) return party;
        return null;
    }

    /// <summary>Of several statements that the words of one speaker make in one sentence, the weightiest stands.</summary>
    private static void Keep(List<StatementMention> found, StatementMention mention)
    {
        // "Troops will leave, Minsk promises": once is enough. Taking note of something goes before what is said of it.
        if (found.Exists(f => f.Kind == mention.Kind && (f.Speaker?.Name == mention.Speaker?.Name || (f.Kind == StatementKind.Denial && f.Side is not null && f.Side == mention.Side)))) return;
        found.RemoveAll(f => f.Kind == StatementKind.Other && f.Speaker?.Name == mention.Speaker?.Name);
        var at = found.FindIndex(f => f.Rule == mention.Rule && f.Speaker?.Name == mention.Speaker?.Name);
        if (at < 0) found.Add(mention);
        else if (Weight(mention.Kind) > Weight(found[at].Kind)) found[at] = mention;
    }

    private static int Weight(StatementKind kind) => kind switch
    {
        StatementKind.ThreatOfConsequence => 9,
        StatementKind.RedLine => 8,
        StatementKind.CallForDeescalation => 7,
        StatementKind.Demand => 6,
        StatementKind.Offer => 5,
        StatementKind.AgreementClaim => 4,
        StatementKind.Denial => 3,
        StatementKind.Accusation => 2,
        StatementKind.Promise => 1,
        _ => 0,
    };

    private static Attributed First(Attributed said, Source speaker)
    {
        var chain = said.Attribution.Chain;
        return chain.Count > 0 && chain[0].Name == speaker.Name
            ? said
            : said with { Attribution = said.Attribution with { Chain = [speaker, .. chain.Where(s => s.Name != speaker.Name)] } };
    }
}
