using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Folds what is told of sites into assertions by origin, and these into one question for each episode of a site:
/// what one party says of one state within days is one, and so are a sentence and its copies.</summary>
internal sealed class SiteQuestions(Grader grader, FusionState state, CopiedSentences sentences, AnchoredCorrections corrections)
{
    private const int EpisodeDays = 62;

    /// <param name="sightings">Site observations by site.</param>
    /// <param name="sites">The sites by id.</param>
    public (List<Question> Questions, List<Assertion> Assertions) Build(IEnumerable<IGrouping<string, Sighting>> sightings, IReadOnlyDictionary<string, Site> sites)
    {
        var (questions, assertions) = (new List<Question>(), new List<Assertion>());
        foreach (var site in sightings.OrderBy(g => g.Key, StringComparer.Ordinal))
            foreach (var kind in site.Where(s => s.IsFirst && s.Claim.Kind == ClaimKind.SiteObservation).GroupBy(StatusOf).OrderBy(g => g.Key))
                foreach (var episode in Episodes([.. kind]))
                {
                    var known = new Nearby(episode);
                    var folded = Fold(episode).ConvertAll(members => Make(sites[site.Key], members, known));
                    var first = episode.Min(s => s.First);
                    var id = $"q-{site.Key}-{kind.Key.ToString().ToLowerInvariant()}-{(first is { } d ? $"{d.Year:0000}-{d.Month:00}" : "undated")}";
                    assertions.AddRange(folded.Select(a => a with { Question = id }));
                    questions.Add(new Question(
                        id, sites[site.Key].Theatre, $"l-{site.Key}-{kind.Key.ToString().ToLowerInvariant()}", Force(episode), sites[site.Key].Name, "site", kind.Key,
                        first is { } from ? Edtf.Between(from, episode.Max(s => s.Last) ?? from) : null,
                        [.. folded.Select(a => a.Id).Order(StringComparer.Ordinal)], SiteHistory.Origins(episode))
                    { Kind = ClaimKind.SiteObservation });
                }
        return (questions, assertions);
    }

    private static ForceStatus StatusOf(Sighting sighting) => sighting.Claim.State switch
    {
        SiteState.Exercise => ForceStatus.Exercise,
        SiteState.Historic => ForceStatus.Historic,
        _ => ForceStatus.Present,
    };

    private static string Force(List<Sighting> episode) =>
        episode.Select(s => s.Claim.Actor).OfType<string>().GroupBy(a => a, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? Finding.UnknownActor;

    /// <summary>Cuts where nothing is told for two months; what has no day belongs to the first.</summary>
    private static IEnumerable<List<Sighting>> Episodes(List<Sighting> sightings)
    {
        var run = sightings.Where(s => s.First is null).ToList();
        LocalDate? end = null;
        foreach (var sighting in sightings.Where(s => s.First is not null).OrderBy(s => s.First).ThenBy(s => s.Claim.Id, StringComparer.Ordinal))
        {
            if (end is { } last && Period.DaysBetween(last, sighting.First!.Value) > EpisodeDays)
            {
                yield return run;
                run = [];
                end = null;
            }
            run.Add(sighting);
            if (end is null || sighting.Last > end) end = sighting.Last ?? sighting.First;
        }
        if (run.Count > 0) yield return run;
    }

    private List<List<Sighting>> Fold(List<Sighting> episode)
    {
        var ordered = episode.OrderBy(s => state.Numbers[s.Claim.Report.Id], state.Order).ThenBy(s => s.Claim.Evidence.Start).ThenBy(s => s.Claim.Id, StringComparer.Ordinal).ToList();
        var groups = new Groups(ordered.Count);
        var numbered = ordered.Select((s, i) => (Sighting: s, Index: i, Home: sentences.Home(s.Claim.Report.Id, s.Claim.Evidence.Start))).ToList();
        var repeats = numbered.Where(n => n.Home.Sentence >= 0).GroupBy(n => n.Home).SelectMany(g => g.Skip(1).Select(n => (Copy: n.Index, Original: g.First().Index))).ToList();
        foreach (var (copy, original) in repeats) groups.Join(copy, original);
        foreach (var voice in numbered.GroupBy(n => (n.Sighting.Claim.State, Voice(n.Sighting))))
        {
            var dated = voice.OrderBy(n => n.Sighting.First ?? LocalDate.MaxIsoValue).ThenBy(n => n.Index).ToList();
            for (var i = 1; i < dated.Count; i++)
                if (Nearby.Are(dated[i - 1].Sighting, dated[i].Sighting)) groups.Join(dated[i - 1].Index, dated[i].Index);
        }
        var assigned = CorrectedGroups.Apply([.. ordered.Select(s => s.Claim)], groups, repeats, corrections);
        return [.. numbered.GroupBy(n => assigned[n.Index], n => n.Sighting).Select(g => g.ToList())];
    }

    /// <summary>What nobody is named for is told by the report itself.</summary>
    private static string Voice(Sighting sighting) =>
        sighting.Party.Footing == Footing.Attributed ? sighting.Party.Key : sighting.Party.Key + sighting.Claim.Report.Id;

    private Assertion Make(Site site, List<Sighting> members, Nearby episode)
    {
        var lead = members.Find(m => m.Party.Footing == Footing.Attributed && CarrierOf(m) is null)
            ?? members.Find(m => m.Party.Footing == Footing.Attributed) ?? members[0];
        var grade = Grade(lead, members, episode);
        return new Assertion(
            "a-" + members[0].Claim.Id, null,
            new AssertionOrigin(lead.Party.Name, lead.Party.Independent, lead.Party.Kind, lead.Party.Country),
            null, lead.Claim.Modality, lead.Claim.AsOf,
            [.. members.Select((m, i) => new Member(
                m.Claim.Id, m.Claim.Report.Id, m.Claim.Report.Path, m.Claim.Evidence.Start, m.Claim.Evidence.End,
                CarrierOf(m) is { } how ? how == Carrier.Distorted ? Carrier.Reworded : how : i == 0 ? Carrier.Original : Carrier.Relay))],
            grade.ToString(), members.Count == 1 ? "one report" : "the same state of the same place from the same origin", grade)
        {
            Kind = ClaimKind.SiteObservation,
            Site = site.Id,
            State = lead.Claim.State,
        };
    }

    private Grade Grade(Sighting lead, List<Sighting> members, Nearby episode)
    {
        var (reliability, reason) = grader.Reliability(lead.Party.Name, lead.Party.Independent, lead.Party.Kind, lead.Party.Country);
        var others = episode.To(lead).Where(s => s.Party.Independent != lead.Party.Independent && !members.Contains(s, ReferenceEqualityComparer.Instance)).ToList();
        var against = Names(others.Where(s => IsEmpty(s) != IsEmpty(lead)));
        var with = Names(others.Where(s => IsEmpty(s) == IsEmpty(lead)));
        var (credibility, why) = lead.Party.Independent is null || lead.Party.Footing != Footing.Attributed ? (6, "nobody is named who knows it")
            : (with.Count, against.Count) switch
            {
                (0, 0) => (3, "one origin, neither confirmed nor contradicted"),
                ( > 0, 0) => (1, $"confirmed by {string.Join(", ", with)}"),
                (0, _) => (4, $"contradicted by {string.Join(", ", against)}"),
                _ => (2, $"confirmed by {string.Join(", ", with)}; contradicted by {string.Join(", ", against)}"),
            };
        return new Grade(reliability, reason, credibility, why);
    }

    private Carrier? CarrierOf(Sighting sighting) => state.Slots[state.Numbers[sighting.Claim.Report.Id]].Relation;

    private static bool IsEmpty(Sighting sighting) => sighting.Claim.State == SiteState.Vacated || sighting.Claim.Modality == Modality.Denied;

    private static List<string> Names(IEnumerable<Sighting> sightings) =>
        [.. sightings.Select(s => s.Party.Independent!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
