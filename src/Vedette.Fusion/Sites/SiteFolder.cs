using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Folds what is told of a site: what one party says of one state within days is one assertion, and so are a sentence and
/// its copies.</summary>
internal sealed class SiteFolder(SourceGrades sources, SlotOrder order, AnchoredCorrections corrections)
{
    /// <summary>Which observations of an episode are one assertion.</summary>
    public List<List<Observed>> Fold(IEnumerable<Observed> episode)
    {
        var ordered = episode.OrderBy(o => o.Slot, order).ThenBy(o => o.Claim.Evidence.Start).ThenBy(o => o.Claim.Id, StringComparer.Ordinal).ToList();
        var groups = new Groups(ordered.Count);
        var numbered = Enumerable.Range(0, ordered.Count).ToList();
        var repeats = numbered.Where(i => ordered[i].Home.Sentence >= 0).GroupBy(i => ordered[i].Home).SelectMany(g => g.Skip(1).Select(i => (Copy: i, Original: g.First()))).ToList();
        foreach (var (copy, original) in repeats) groups.Join(copy, original);
        foreach (var voice in numbered.GroupBy(i => ordered[i].Voice))
        {
            var dated = voice.OrderBy(i => ordered[i].First ?? int.MaxValue).ThenBy(i => i).ToList();
            for (var k = 1; k < dated.Count; k++)
                if (Nearby.Are(ordered[dated[k - 1]], ordered[dated[k]])) groups.Join(dated[k - 1], dated[k]);
        }
        var assigned = CorrectedGroups.Apply([.. ordered.Select(o => o.Claim)], groups, repeats, corrections);
        return [.. numbered.GroupBy(i => assigned[i], i => ordered[i]).Select(g => g.ToList())];
    }

    /// <summary>The assertion of a group.</summary>
    /// <param name="site">Id of the site.</param>
    /// <param name="question">Id of the question.</param>
    /// <param name="members">In the order of their reports.</param>
    /// <param name="others">What else is told in the episode.</param>
    public SiteGroup Make(string site, string question, List<Observed> members, Nearby others)
    {
        var lead = members.Find(m => m.Sighting.Party.Footing == Footing.Attributed && m.Relation is null)
            ?? members.Find(m => m.Sighting.Party.Footing == Footing.Attributed) ?? members[0];
        var party = lead.Sighting.Party;
        var grade = Grade(lead, members, others);
        return new SiteGroup(members, lead)
        {
            Assertion = new Assertion(
                "a-" + members[0].Claim.Id, question,
                new AssertionOrigin(party.Name, party.Independent, party.Kind, party.Country),
                null, lead.Claim.Modality, lead.Claim.AsOf,
                [.. members.Select((m, i) => new Member(
                    m.Claim.Id, m.Claim.Report.Id, m.Claim.Report.Path, m.Claim.Evidence.Start, m.Claim.Evidence.End,
                    m.Relation is { } how ? how == Carrier.Distorted ? Carrier.Reworded : how : i == 0 ? Carrier.Original : Carrier.Relay))],
                grade.ToString(), members.Count == 1 ? "one report" : "the same state of the same place from the same origin", grade)
            {
                Kind = ClaimKind.SiteObservation,
                Site = site,
                State = lead.Claim.State,
            },
        };
    }

    /// <summary>The assertion of a group as it is graded and asked for now.</summary>
    public Assertion Regraded(SiteGroup group, string question, Nearby others)
    {
        var grade = Grade(group.Lead, group.Members, others);
        return grade == group.Assertion.Grade && question == group.Assertion.Question ? group.Assertion
            : group.Assertion with { Question = question, Admiralty = grade.ToString(), Grade = grade };
    }

    private Grade Grade(Observed lead, List<Observed> members, Nearby episode)
    {
        var party = lead.Sighting.Party;
        var (reliability, reason) = sources.Of(party.Name, party.Independent, party.Kind, party.Country);
        var others = episode.To(lead).Where(o => o.Sighting.Party.Independent != party.Independent && !members.Contains(o)).ToList();
        var against = Names(others.Where(o => IsEmpty(o) != IsEmpty(lead)));
        var with = Names(others.Where(o => IsEmpty(o) == IsEmpty(lead)));
        var (credibility, why) = !lead.IsKnown ? (6, "nobody is named who knows it")
            : (with.Count, against.Count) switch
            {
                (0, 0) => (3, "one origin, neither confirmed nor contradicted"),
                ( > 0, 0) => (1, $"confirmed by {string.Join(", ", with)}"),
                (0, _) => (4, $"contradicted by {string.Join(", ", against)}"),
                _ => (2, $"confirmed by {string.Join(", ", with)}; contradicted by {string.Join(", ", against)}"),
            };
        return new Grade(reliability, reason, credibility, why);
    }

    private static bool IsEmpty(Observed observed) => observed.Claim.State == SiteState.Vacated || observed.Claim.Modality == Modality.Denied;

    private static List<string> Names(IEnumerable<Observed> observed) =>
        [.. observed.Select(o => o.Sighting.Party.Independent!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
