using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Modalities;
using Vedette.Extraction.Places;
using Vedette.Extraction.Statements;
using Vedette.Extraction.Text;
using Vedette.Extraction.Times;
using Vedette.Model;

namespace Vedette.Extraction.Claims;

/// <summary>Makes statement claims of what is warned, denied, demanded or promised in a report.</summary>
internal sealed class StatementClaims(LanguagePack language, ActorReader actors, AttributionReader attribution, AffairsReader affairs, AsOfReader times, PlaceReader? places)
{
    private readonly StatementReader _statements = new(language, actors, attribution, affairs);
    private readonly ConditionReader _conditions = new(language);
    private readonly ModalityReader _modality = new(language, new CueReader(language));

    /// <summary>The statements of a report, in order of their sentences.</summary>
    public List<Claim> Read(Document document)
    {
        var mentions = new List<StatementMention>();
        _statements.Read(document, mentions);
        var claims = new List<Claim>(mentions.Count);
        if (mentions.Count == 0) return claims;
        var located = places?.Read(document);
        var ordinal = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            ordinal = i > 0 && mentions[i - 1].Sentence == mentions[i].Sentence ? ordinal + 1 : 0;
            claims.Add(Claim(document, mentions[i], ordinal, located));
        }
        return claims;
    }

    private Claim Claim(Document document, StatementMention mention, int ordinal, DocumentPlaces? located)
    {
        var sentence = document.Sentences[mention.Sentence];
        var evidence = document.SpanOf(sentence);
        var condition = MayHang(mention.Kind) ? _conditions.Read(document, sentence, mention.ContentEnd > 0 ? mention.ContentFirst : sentence.FirstToken, mention.ContentEnd > 0 ? mention.ContentEnd : sentence.EndToken) : null;
        var modality = Modal(document, sentence, mention, condition is not null);
        // What is denied has a target seldom, and whom an assessment is about is its actor.
        var addressee = mention.Kind is StatementKind.Denial or StatementKind.AssessmentOfIntent or StatementKind.Other ? null : mention.Addressee;
        string[] rules =
        [
            mention.Rule,
            mention.Said.IsOwnVoice ? "voice:own" : mention.Said.IsCarried ? "voice:carried" : "voice:named",
            condition is null ? "condition:none" : "condition:clause",
        ];
        return new Claim
        {
            Id = ClaimId.Of(document.Report.Id, ClaimKind.Statement, evidence, evidence, ordinal),
            Kind = ClaimKind.Statement,
            Report = document.Report.Reference,
            Evidence = evidence,
            Attribution = mention.Said.Attribution,
            Modality = modality,
            AsOf = times.AsOf(document, sentence, mention.First, modality == Modality.Predicted ? AsOfQuestion.Future : AsOfQuestion.Present),
            Places = located is null ? [] : places!.Of(located, document, sentence, mention.First, [mention.First], mention.Said, mention.Side, PlaceReach.Sentence),
            Actor = mention.Kind == StatementKind.AssessmentOfIntent ? mention.Addressee?.Owner ?? mention.Side : mention.Side,
            Target = mention.Kind is StatementKind.Accusation or StatementKind.ThreatOfConsequence or StatementKind.Warning or StatementKind.Demand ? addressee?.Owner : null,
            Statement = mention.Kind,
            Speaker = mention.Speaker?.Name,
            Addressee = addressee is null ? null : addressee.Owner ?? addressee.Name,
            Condition = condition is { } c ? document.SpanOf(c.First, c.End) : null,
            Consequence = condition is { ThenFirst: >= 0 } then ? document.SpanOf(then.ThenFirst, then.ThenEnd) : null,
            Rules = rules,
            Confidence = ConfidenceModel.Of(rules),
        };
    }

    /// <summary>What is warned of, promised or asked for may hang on an "if"; what is denied or charged does not.</summary>
    private static bool MayHang(StatementKind kind) =>
        kind is not (StatementKind.Denial or StatementKind.Accusation or StatementKind.AgreementClaim);

    private Modality Modal(Document document, Sentence sentence, StatementMention mention, bool hangs) => mention.Kind switch
    {
        StatementKind.Denial => Modality.Denied,
        StatementKind.Demand or StatementKind.CallForDeescalation => Modality.Demanded,
        _ when hangs => Modality.Conditional,
        StatementKind.Warning or StatementKind.AssessmentOfIntent => _modality.Hedge(document, sentence, mention.First, mention.End, mention.Said),
        _ => ModalityReader.Flat(mention.Said),
    };
}
