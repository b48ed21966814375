using NodaTime;
using Vedette.Gazetteer;
using Vedette.Model;
using Vedette.Tests.Shared;

namespace Vedette.Warning.Tests;

/// <summary>Builders of evidence and scenarios for tests.</summary>
internal static class Some
{
    public static readonly LocalDate Day = new(2030, 5, 1);

    /// <summary>A scenario whose indicators a, b and c are tripped by activities of those names; c speaks against the first hypothesis.</summary>
    public const string Yaml = Beland.Question + """
        hypotheses:
          - { id: attack, title: It attacks, prior: 0.1, why: rare }
          - { id: show, title: It shows force, prior: 0.4, why: common }
          - { id: drill, title: It drills, prior: 0.5, why: every year }
        groups:
          same: { correlation: 0.5, why: one cause }
        indicators:
          - id: a
            title: A
            group: same
            shown: { kind: activity, activity: a }
            half_life: 30d
            likelihoods: { attack: 0.9, show: 0.5, drill: 0.1 }
            why: so it is
            absence: { seen_if_so: 0.8, by: [media], facts: 3 }
          - id: b
            title: B
            group: same
            shown: { kind: activity, activity: b }
            least: { origins: 2 }
            half_life: 20d
            likelihoods: { attack: 0.8, show: 0.6, drill: 0.3 }
            why: so it is
          - id: c
            title: C
            shown: { kind: activity, activity: c }
            half_life: 60d
            likelihoods: { attack: 0.1, show: 0.4, drill: 0.8 }
            why: so it is
            absence: { seen_if_so: 0.5, by: [media, investigators], facts: 2 }
        """;

    public static Scenario Scenario(string yaml = Yaml) => Beland.Scenario(yaml, Place);

    /// <summary>Knows the places Near and Far, and nothing else.</summary>
    public static Place? Place(string name) => name switch
    {
        "Near" => new Place("vedette:near", "Near", "PPL", "XA", null, 50, 30, 1, 100),
        "Far" => new Place("vedette:far", "Far", "PPL", "XA", null, 55, 90, 1, 100),
        _ => null,
    };

    public static Evidence Activity(string id, string activity, string origin = "O", int day = 0, SourceKind kind = SourceKind.Media, char reliability = 'C') =>
        Of(id, origin, day, new Claim
        {
            Id = "c-" + id,
            Kind = ClaimKind.Activity,
            Report = Report(id),
            Evidence = new Span(0, 4, "Text"),
            Attribution = Attribution.OwnVoice,
            Modality = Modality.Reported,
            Activity = activity,
            Actor = "XA",
        }, kind, reliability);

    public static Evidence Site(string id, string place, double lat, double lon, SiteState state, string origin = "O", int day = 0, string site = "camp") =>
        Of(id, origin, day, new Claim
        {
            Id = "c-" + id,
            Kind = ClaimKind.SiteObservation,
            Report = Report(id),
            Evidence = new Span(0, 4, "Text"),
            Attribution = Attribution.OwnVoice,
            Modality = Modality.Asserted,
            Site = site,
            State = state,
            Actor = "XA",
            Places = [new ClaimPlace(new Span(0, 1, place), PlaceRole.At, place, "vedette:" + place, "PPL", "XA", lat, lon, 1)],
        }, SourceKind.ImageryProvider, 'B');

    public static Evidence Count(string id, double number, string origin = "O", int day = 0) =>
        Of(id, origin, day, new Claim
        {
            Id = "c-" + id,
            Kind = ClaimKind.ForceEstimate,
            Report = Report(id),
            Evidence = new Span(0, 4, "Text"),
            Attribution = Attribution.OwnVoice,
            Modality = Modality.Reported,
            Counted = "personnel",
            Status = ForceStatus.Present,
            Quantity = new Quantity(number, number, number, Comparator.Exactly, false, new Span(0, 4, "Text")),
            Actor = "XA",
        }, SourceKind.Government, 'C');

    public static ReportReference Report(string id) => new("r-" + id, id + ".txt", null, null, null, null, PublishedBasis.Unknown, "en", id);

    private static Evidence Of(string id, string origin, int day, Claim claim, SourceKind kind, char reliability) => new()
    {
        Id = "a-" + id,
        Claim = claim,
        Origin = origin,
        Kind = kind,
        Reliability = reliability,
        Credibility = 3,
        Known = Day.PlusDays(day),
        Fact = FactKey.Of(claim),
        PlaceKey = FactKey.Place(claim),
        Claims = [claim.Id],
    };
}
