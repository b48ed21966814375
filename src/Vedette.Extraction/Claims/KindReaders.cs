using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Places;
using Vedette.Extraction.Statements;
using Vedette.Extraction.Times;
using Vedette.Gazetteer;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;
using Sentence = Vedette.Extraction.Text.Sentence;

namespace Vedette.Extraction.Claims;

/// <summary>The readers of every kind of claim in one language, over one set of readers of speakers, times and places.</summary>
internal sealed class KindReaders
{
    private readonly ForceClaims _forces;
    private readonly ObservationClaims _observations;
    private readonly ActivityClaims _activities;
    private readonly AffairsReader _affairs;
    private readonly StatementClaims _statements;
    private readonly EventClaims _events;

    /// <param name="index">The gazetteer; null reads claims without places.</param>
    /// <param name="borders">Legal borders; null reads without them.</param>
    public KindReaders(LanguagePack language, PlaceIndex? index, Borders? borders)
    {
        var actors = new ActorReader(language);
        var times = new TimeReader(language);
        var (voices, asOf, places) = (new AttributionReader(language, actors), new AsOfReader(times), index is null ? null : new PlaceReader(language, index, borders));
        var ownership = new Ownership(actors);
        var circumstances = new CircumstanceReader(language, ownership, voices, asOf, places);
        _forces = new ForceClaims(language, voices, asOf, times, ownership, places);
        (_observations, _activities) = (new ObservationClaims(language, circumstances), new ActivityClaims(language, circumstances, actors, ownership));
        _affairs = new AffairsReader(language);
        (_statements, _events) = (new StatementClaims(language, actors, voices, _affairs, asOf, places), new EventClaims(language, actors, voices, asOf, places));
    }

    /// <summary>The claims of a report, by where their evidence and key span begin; where those are the same, in the order of the
    /// kinds.</summary>
    public IReadOnlyList<Claim> Read(Document document)
    {
        var claims = _forces.Read(document);
        var (affairs, forces) = _affairs.Read(document);
        // Airports, trucks and drills are everybody's: reports of other matters are read for them only where a sentence tells of forces.
        bool Tells(Sentence sentence) => forces || _affairs.TellsOfForces(document, sentence);
        _observations.Read(document, Tells, claims);
        _activities.Read(document, Tells, claims);
        // Companies promise and coaches warn too: only reports of war and statecraft are read for what is said and who meets.
        if (affairs)
        {
            claims.AddRange(_statements.Read(document));
            claims.AddRange(_events.Read(document));
        }
        return claims.Count < 2 ? claims : [.. claims.OrderBy(c => c.Evidence.Start).ThenBy(c => c.KeySpan.Start)];
    }
}
