using Vedette.Extraction.Activities;
using Vedette.Extraction.Actors;
using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Modalities;
using Vedette.Extraction.Places;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Claims;

/// <summary>Makes activities: arrivals, transfers, withdrawals, exercises. Sentences without a word of one pay for nothing more.</summary>
internal sealed class ActivityClaims(LanguagePack language, CircumstanceReader circumstances, ActorReader actors, Ownership ownership)
{
    private const string FieldHospital = "field_hospital";

    private readonly ActivityReader _activities = new(language, new CueReader(language));
    private readonly MoverReader _movers = new(language, new CueReader(language));
    private readonly SenderReader _senders = new(actors, ownership);
    private readonly UnitReader _units = new(language);

    /// <summary>Appends the activities of a report, in the order of the text.</summary>
    /// <param name="tells">Whether a sentence stands in a report that tells of forces; asked only where it matters.</param>
    /// <param name="claims">The forces, sites and equipment read before: a report that has any tells of its own.</param>
    public void Read(Document document, Func<Sentence, bool> tells, List<Claim> claims)
    {
        var military = claims.Count > 0;
        foreach (var sentence in document.Sentences)
        {
            var movers = _movers.MayHold(document, sentence) ? _movers.Read(document, sentence) : [];
            foreach (var mention in movers)
                if (Claim(document, sentence, mention) is { } claim) claims.Add(claim);
            if (!_activities.MayHold(document, sentence) || !tells(sentence)) continue;
            foreach (var mention in _activities.Read(document, sentence, military))
                // What ships do is said once, by the word for it, and a field hospital is a site where it is read as one.
                if (!((mention.Activity == FieldHospital || mention.IsMassing) && IsSite(document, sentence, mention, claims)) && !movers.Exists(m => m.Activity == mention.Activity || (m.First < mention.End && m.End > mention.First)) && Claim(document, sentence, mention) is { } claim) claims.Add(claim);
        }
    }

    /// <summary>Whether a sentence was read as one of a field hospital, or by a picture of a place where forces gather.</summary>
    private static bool IsSite(Document document, Sentence sentence, ActivityMention mention, List<Claim> claims)
    {
        var start = document.Tokens[sentence.FirstToken].Start;
        return claims.Exists(c => c.Site is not null && (mention.IsMassing ? c.Imagery is not null : c.Site == FieldHospital) && c.Evidence.Start == start);
    }

    private Claim? Claim(Document document, Sentence sentence, ActivityMention mention)
    {
        var about = circumstances.Read(document, sentence, mention.First, mention.Who, [], PlaceReach.Block);
        if (mention.IsByOrder)
        {
            var sender = _senders.SenderOf(document, sentence, mention, about.Said);
            // Reservists of nobody in particular are of the force that the report is about; embassies are not.
            if (mention.Activity == "reserve_call_up") sender ??= about.Actor;
            if (_senders.IsTurnedOut(document, sentence, mention, about.Said, sender)) return null;
            // Staff whom their own government tells to leave do leave, as far as a government can say it.
            about = about with { Actor = sender, Modality = about.Modality == Modality.Demanded ? ModalityReader.Flat(about.Said) : about.Modality };
        }
        if (about.Modality is Modality.Conditional or Modality.Demanded || CircumstanceReader.IsHistory(document, about.AsOf)) return null;
        // Nobody's force: a crowd, a club, a convoy of lorries, a hospital for the sick.
        if (about.Actor is null && (about.Places.Count == 0 || mention.Activity == FieldHospital)) return null;
        var evidence = document.SpanOf(sentence);
        string[] rules = [$"activity:{mention.Activity}", mention.IsStrong ? "activity:by-words" : "activity:by-force", .. about.Rules];
        return about.Of(document.Report, ClaimKind.Activity, evidence, document.SpanOf(mention.First, mention.End), rules) with
        {
            Unit = _units.FirstOf(document, sentence), Activity = mention.Activity, Direction = mention.Direction,
        };
    }
}
