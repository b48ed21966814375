using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Modalities;
using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Claims;

/// <summary>Makes force estimates of the force mentions of a report.</summary>
internal sealed class ForceClaims
{
    private readonly ForceReader _forces;
    private readonly Enumerations _enumerations;
    private readonly StatusReader _status;
    private readonly ModalityReader _modality;

    public ForceClaims(LanguagePack language)
    {
        _forces = new ForceReader(language, new ForceLexicon(language), new QuantityReader(language));
        _enumerations = new Enumerations(language);
        (_status, _modality) = (new StatusReader(language), new ModalityReader(language));
    }

    /// <summary>The force estimates of a report, in order of their numbers.</summary>
    public IReadOnlyList<Claim> Read(Document document)
    {
        var mentions = new List<ForceMention>();
        _forces.Read(document, mentions);
        if (mentions.Count == 0) return [];
        _enumerations.Join(document, mentions);
        var claims = new List<Claim>(mentions.Count);
        foreach (var mention in mentions)
        {
            var sentence = document.Sentences[mention.Sentence];
            var evidence = document.SpanOf(sentence);
            var quantity = mention.Quantity;
            var span = document.SpanOf(quantity.First, quantity.End);
            var status = _status.Read(document, mention, out var rule);
            claims.Add(new Claim
            {
                Id = ClaimId.Of(document.Report.Id, ClaimKind.ForceEstimate, evidence, span, 0),
                Kind = ClaimKind.ForceEstimate,
                Report = document.Report.Reference,
                Evidence = evidence,
                Attribution = Attribution.OwnVoice,
                Modality = _modality.Read(document, mention, status, false),
                Quantity = new Quantity(quantity.Low, quantity.High, quantity.Point, quantity.Comparator, quantity.Kind == NumberKind.Vague, span),
                Counted = mention.Counted,
                Status = status,
                Rules = [$"head:{mention.Head.ToString().ToLowerInvariant()}", rule],
            });
        }
        return claims;
    }
}
