using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Modalities;
using Vedette.Extraction.Places;
using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;
using Vedette.Extraction.Times;
using Vedette.Model;

namespace Vedette.Extraction.Claims;

/// <summary>Makes force estimates of the force mentions of a report. Reports without one pay for nothing more.</summary>
internal sealed class ForceClaims
{
    /// <summary>A count so many days older than its report is of another episode.</summary>
    private const int EpisodeDays = 75;

    /// <summary>So many tokens from the start of a sentence, or before a count, a date is about it.</summary>
    private const int Opening = 3;

    private static readonly RuleName<HeadKind> HeadRule = new("head");

    private readonly int _clauseWords, _relatives;
    private readonly ForceReader _forces;
    private readonly Enumerations _enumerations;
    private readonly StatusReader _status;
    private readonly ModalityReader _modality;
    private readonly UnitReader _units;
    private readonly ForceRelations _relations;
    private readonly AttributionReader _attribution;
    private readonly Ownership _ownership;
    private readonly AsOfReader _times;
    private readonly TimeReader _timeReader;
    private readonly PlaceReader? _places;

    public ForceClaims(LanguagePack language, AttributionReader attribution, AsOfReader times, TimeReader timeReader, Ownership ownership, PlaceReader? places)
    {
        var cues = new CueReader(language);
        (_clauseWords, _relatives) = (language.ClassId("clauses"), language.ClassId("clause-words"));
        _forces = new ForceReader(language, new ForceLexicon(language), new QuantityReader(language, new NumberReader(language)), cues);
        _enumerations = new Enumerations(language);
        (_status, _modality, _units, _relations) = (new StatusReader(language, cues), new ModalityReader(language, cues), new UnitReader(language), new ForceRelations(language));
        (_attribution, _ownership, _times, _timeReader, _places) = (attribution, ownership, times, timeReader, places);
    }

    /// <summary>The force estimates of a report, in order of their numbers.</summary>
    public List<Claim> Read(Document document)
    {
        var mentions = new List<ForceMention>();
        _forces.Read(document, mentions);
        if (mentions.Count == 0) return [];
        _enumerations.Join(document, mentions);
        var voices = _attribution.Read(document);
        var claims = new List<Claim>(mentions.Count);
        var places = _places?.Read(document);
        TimeMention[] times = [];
        List<int> keys = [];
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (i == 0 || mentions[i - 1].Sentence != mention.Sentence)
            {
                times = _timeReader.Recall(document, document.Sentences[mention.Sentence]);
                keys = [];
                for (var j = i; j < mentions.Count && mentions[j].Sentence == mention.Sentence; j++) keys.Add(mentions[j].Quantity.NumberFirst);
            }
            var claim = Claim(document, mentions, i, claims, voices, times);
            claims.Add(places is null ? claim : claim with { Places = PlacesOf(document, places, mention, keys, claim, voices) });
        }
        _relations.Relate(document, mentions, claims);
        return claims;
    }

    private Claim Claim(Document document, List<ForceMention> mentions, int number, List<Claim> before, Attributions voices, TimeMention[] times)
    {
        var mention = mentions[number];
        var sentence = document.Sentences[mention.Sentence];
        var evidence = document.SpanOf(sentence);
        var quantity = mention.Quantity;
        var span = document.SpanOf(quantity.First, quantity.End);
        var said = voices.For(mention.Sentence, quantity.NumberFirst);
        var status = _status.Read(document, mentions, number, out var rule);
        var asOf = _times.AsOf(document, sentence, quantity.NumberFirst, Question(status));
        // "300 militants, down from 500 last summer", "83 from 60 two weeks ago": the time is the other figure's.
        if (asOf.Expression is { } when && (IsBehindContrast(document, sentence, mention.End, when.Start) || IsBehindFormer(document, mentions, number, when.Start))) asOf = new Interval(document.Report.Reference.Published, DateBasis.ReportDate);
        var actor = ActorOf(document, mentions, number, before, said);
        if (status is not ForceStatus.Historic && _ownership.IsGone(actor))
        {
            (status, rule) = (ForceStatus.Historic, "status:former-state");
            asOf = _times.AsOf(document, sentence, quantity.NumberFirst, AsOfQuestion.Past);
        }
        if (status is not (ForceStatus.Casualty or ForceStatus.Historic) && (IsOtherEpisode(document.Report, asOf) || IsToldOfThePast(document, sentence, mention, times)))
        {
            (status, rule) = (ForceStatus.Historic, "status:older-date");
            asOf = _times.AsOf(document, sentence, quantity.NumberFirst, AsOfQuestion.Past);
        }
        // "The ministry released the figure late on Tuesday."
        if (asOf.Basis == DateBasis.ReportDate && voices.ReferringTo(mention.Sentence) is { } figure
            && _times.Released(document, document.Sentences[document.SentenceOf(figure)], figure) is { } released) asOf = released;
        if (asOf.Basis == DateBasis.ReportDate && status is ForceStatus.Present or ForceStatus.Capacity or ForceStatus.Reserve && SpokenOn(document, mention, said, voices) is { } spoke) asOf = spoke;
        var modality = _modality.Read(document, mention, status, said);
        // "It would take 100,000 troops to hold the city."
        if (modality == Modality.Conditional && rule == "status:default") (status, rule) = (ForceStatus.Expected, "status:would-be");
        var condition = modality == Modality.Conditional ? _modality.Condition(document, mention) : default;
        var rules = Rules(mention, rule, said, actor, modality);
        return new Claim
        {
            Id = ClaimId.Of(document.Report.Id, ClaimKind.ForceEstimate, evidence, span, 0),
            Kind = ClaimKind.ForceEstimate,
            Report = document.Report.Reference,
            Evidence = evidence,
            Attribution = said.Attribution,
            Modality = modality,
            AsOf = asOf,
            Actor = actor,
            Target = _ownership.Targets.TargetOf(document, sentence, quantity.NumberFirst, actor),
            Quantity = new Quantity(quantity.Low, quantity.High, quantity.Point, quantity.Comparator, quantity.Kind == NumberKind.Vague, span),
            Counted = mention.Counted,
            Status = status,
            Unit = _units.UnitOf(document, sentence, mention),
            Condition = condition.End > condition.First ? document.SpanOf(condition.First, condition.End) : null,
            Flags = mention.Derived ? ["derived_fraction"] : [],
            Rules = rules,
            Confidence = ConfidenceModel.Of(rules),
        };
    }

    /// <summary>"On Monday he said that …. There were 112,000, he said": the day he spoke, as told close before; null where none is.</summary>
    private Interval? SpokenOn(Document document, ForceMention mention, Attributed said, Attributions voices)
    {
        if (said.Attribution.Origin is not { Kind: not (SourceKind.ImageryProvider or SourceKind.Media) } speaker) return null;
        foreach (var (sentence, cue) in voices.SpokeBefore(mention.Sentence, speaker.Name))
            if (_times.Released(document, document.Sentences[sentence], cue) is { Edtf: not null } spoke) return spoke;
        return null;
    }

    /// <summary>Whose a count is: as its words say, else as the count that it goes on from, else as the report makes likely.</summary>
    private string? ActorOf(Document document, List<ForceMention> mentions, int number, List<Claim> before, Attributed said)
    {
        var mention = mentions[number];
        var sentence = document.Sentences[mention.Sentence];
        var last = number > 0 ? mentions[number - 1] : null;
        // "600 British soldiers, 200 of whom": whose the whole is.
        if (mention.Partitive && last?.Sentence == mention.Sentence && document.TryHit(mention.End - 1, _relatives, out var word) && word.Entry["type"] == "relative") return before[number - 1].Actor;
        if (_ownership.StatedOwnerOf(document, sentence, mention.NounFirst, mention.NounEnd) is { } stated) return stated;
        if (said.Attribution.Origin is { Country: { } own, Kind: not (SourceKind.Media or SourceKind.Analyst or SourceKind.Investigators) } && _ownership.IsSpeakers(document, sentence, mention.NounFirst)) return own;
        // "It has 205,000, but only 50,000 in the east"; "It has 250,000. Around 40,000 of them".
        if (last is not null && (last.Sentence == mention.Sentence || (mention.Partitive && mention.Sentence - last.Sentence == 1))) return before[number - 1].Actor;
        return _ownership.LikelyOwnerOf(document, sentence, mention.NounFirst);
    }

    private bool IsBehindContrast(Document document, Sentence sentence, int from, int start)
    {
        for (var at = from; at < sentence.EndToken && document.Tokens[at].Start < start; at++)
            if (document.TryHit(at, _relatives, out var word) && word.Entry["type"] == "contrast") return true;
        return false;
    }

    private static bool IsBehindFormer(Document document, List<ForceMention> mentions, int number, int start) =>
        number + 1 < mentions.Count && mentions[number + 1] is { Quantity.Earlier: true } former && former.Sentence == mentions[number].Sentence && document.Tokens[former.First].Start < start;

    private static string[] Rules(ForceMention mention, string status, Attributed said, string? actor, Modality modality) =>
    [
        HeadRule.Of(mention.Head),
        status,
        Circumstances.CueRule.Of(said.Cue),
        .. said.IsGuessed ? ["voice:near-name"] : Array.Empty<string>(),
        said.IsOwnVoice ? "voice:own" : said.IsCarried ? "voice:carried" : "voice:named",
        actor is null ? "actor:unknown" : "actor:known",
        modality is Modality.Possible or Modality.Conditional or Modality.Predicted ? "modality:hedged" : "modality:flat",
    ];

    private IReadOnlyList<ClaimPlace> PlacesOf(Document document, DocumentPlaces places, ForceMention mention, List<int> keys, Claim claim, Attributions voices)
    {
        var reach = claim.Status is ForceStatus.Capacity or ForceStatus.Reserve ? PlaceReach.Sentence
            : mention.Head == HeadKind.Elided ? PlaceReach.BlockBefore
            : PlaceReach.Block;
        return _places!.Of(places, document, document.Sentences[mention.Sentence], mention.Quantity.NumberFirst, keys, voices.For(mention.Sentence, mention.Quantity.NumberFirst), claim.Actor, reach);
    }

    private static AsOfQuestion Question(ForceStatus status) => status switch
    {
        ForceStatus.Planned or ForceStatus.Expected => AsOfQuestion.Future,
        ForceStatus.Historic or ForceStatus.Casualty => AsOfQuestion.Past,
        ForceStatus.Present => AsOfQuestion.Standing,
        _ => AsOfQuestion.Present,
    };

    /// <summary>"In April, when tens of thousands were sent …": a date long past opens the sentence, or stands right before.</summary>
    private bool IsToldOfThePast(Document document, Sentence sentence, ForceMention mention, TimeMention[] times)
    {
        if (document.Report.Reference.Published?.Earliest is not { } published) return false;
        TimeMention? nearest = null;
        foreach (var time in times)
        {
            if (time.EndToken > mention.First) break;
            if (time.Type == TimeType.Date && time.Value is not null && (time.FirstToken - sentence.FirstToken <= Opening || mention.First - time.EndToken <= Opening)) nearest = time;
        }
        // "Since 2002, when half a million men": of that year, not of all years since.
        if (nearest is { Value: { Earliest: { } begun, Latest: null } } && document.TryHit(mention.First - 1, _clauseWords, out _)) return NodaTime.Period.DaysBetween(begun, published) > EpisodeDays;
        return nearest?.Value?.Latest is { } latest && NodaTime.Period.DaysBetween(latest, published) > EpisodeDays;
    }

    /// <summary>Whether the words date a count long before their report.</summary>
    private static bool IsOtherEpisode(Report report, Interval asOf) =>
        asOf.Basis is DateBasis.Explicit or DateBasis.Relative or DateBasis.Inherited
        && asOf.Edtf?.Latest is { } latest && report.Reference.Published?.Earliest is { } published
        && NodaTime.Period.DaysBetween(latest, published) > EpisodeDays;
}
