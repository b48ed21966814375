using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Makes the assertions of the folded findings: members with their carriers, the origin, the figure and the time
/// of the most original member. Where two are alike the earlier one counts.</summary>
/// <param name="findings">In the order of their reports, then of their place in them.</param>
/// <param name="links">Which of them repeat which.</param>
/// <param name="slots">All reports.</param>
internal sealed class AssertionBuilder(IReadOnlyList<Finding> findings, IReadOnlyList<ClaimLink> links, IReadOnlyList<Slot> slots)
{
    private readonly Dictionary<int, ClaimLink> _links = links.DistinctBy(l => l.Copy).ToDictionary(l => l.Copy);

    /// <param name="assigned">For each finding the number of its assertion.</param>
    /// <param name="held">An assertion as it was made before, by id: where nothing of it changed, it stays the same one.</param>
    /// <param name="only">The numbers of those that are wanted; null for all.</param>
    public List<Folded> Build(int[] assigned, Func<string, Folded?> held, IReadOnlySet<int>? only = null)
    {
        var groups = new Dictionary<int, List<int>>();
        for (var i = 0; i < assigned.Length; i++)
        {
            if (only?.Contains(assigned[i]) == false) continue;
            if (!groups.TryGetValue(assigned[i], out var group)) groups[assigned[i]] = group = [];
            group.Add(i);
        }
        return [.. groups.Values.Select(g => Make(g, held)).OrderBy(f => f.Id, StringComparer.Ordinal)];
    }

    private Folded Make(List<int> members, Func<string, Folded?> held)
    {
        var first = members.Find(i => Damage(i) == 0) is var f && Damage(f) == 0 && members.Contains(f) ? f : members[0];
        var id = "a-" + findings[members[0]].Claim.Id;
        return held(id) is { } old && IsSame(old, members, first) ? old : Make(id, members, first);
    }

    private bool IsSame(Folded old, List<int> members, int first)
    {
        if (old.Findings.Count != members.Count) return false;
        for (var k = 0; k < members.Count; k++)
        {
            var member = old.Assertion.Members[k];
            if (!old.Findings[k].Equals(findings[members[k]]) || member.Carrier != CarrierOf(members[k], first) || member.Changed != _links.GetValueOrDefault(members[k])?.Changed) return false;
        }
        return true;
    }

    private Folded Make(string id, List<int> members, int first)
    {
        var lead = members.MinBy(i => (Damage(i), Footing(i), i));
        var named = members.Where(i => findings[i].Party.Footing == Fusion.Footing.Attributed && Damage(i) < 2).ToList();
        var voice = named.Count > 0 ? findings[named.MinBy(i => (findings[i].Party.Independent is null, Damage(i), Anonymity(i), i))] : findings[lead];
        var dated = members.Where(i => findings[i].Dated).ToList();
        var time = findings[lead].Dated || dated.Count == 0 ? findings[lead] : findings[dated.MinBy(i => (Damage(i), Footing(i), i))];
        var assertion = new Assertion(
            id,
            Question: null,
            new AssertionOrigin(voice.Party.Name, voice.Party.Independent, voice.Party.Kind, voice.Party.Country),
            findings[lead].Claim.Quantity,
            findings[lead].Claim.Modality,
            time.Claim.AsOf,
            [.. members.Select(i => MemberOf(i, first))],
            Rationale: Rationale([.. members.Select(i => findings[i])]))
        {
            AssumedSame = members.Where(i => findings[i].Party is { Footing: Fusion.Footing.Attributed, Name.Length: > 0 }).Select(i => Roles.ProperKey(findings[i].Party.Name)).Distinct(StringComparer.Ordinal).Skip(1).Any(),
            Relays = [.. members.SelectMany(i => findings[i].Claim.Attribution.Chain).Where(s => s.Kind == SourceKind.Media && s.Name != voice.Party.Name)
                .GroupBy(s => Roles.ProperKey(s.Name), StringComparer.Ordinal).Select(g => g.Select(s => s.Name).Order(StringComparer.Ordinal).First()).Order(StringComparer.Ordinal)],
        };
        return new Folded(assertion, findings[lead], [.. members.Select(i => findings[i])]);
    }

    private Member MemberOf(int i, int first)
    {
        var claim = findings[i].Claim;
        return new Member(claim.Id, claim.Report.Id, claim.Report.Path, claim.KeySpan.Start, claim.KeySpan.End, CarrierOf(i, first), _links.GetValueOrDefault(i)?.Changed);
    }

    private Carrier CarrierOf(int i, int first)
    {
        if (!_links.TryGetValue(i, out var link)) return i == first ? Carrier.Original : Carrier.Relay;
        var copied = slots[findings[i].ReportRank].Relation;
        return link.Changed is not null ? Carrier.Distorted : copied is Carrier.Distorted ? Carrier.Reworded : copied ?? Carrier.Relay;
    }

    /// <summary>0 for a report's own words, 1 for a copy that holds, 2 for a damaged one.</summary>
    private int Damage(int i) => _links.TryGetValue(i, out var link) ? link.Changed is null ? 1 : 2 : 0;

    private Footing Footing(int i) => findings[i].Party.Footing;

    private int Anonymity(int i) => findings[i].Party.Kind is SourceKind.Anonymous or SourceKind.Unknown ? 1 : 0;

    private static string Rationale(IReadOnlyList<Finding> members)
    {
        if (members.Count == 1) return "one report";
        var parts = new List<string>();
        var names = members.Select(m => m.Party.Name).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (names.Count > 1) parts.Add($"{string.Join(", ", names)}: one party ({members.First(m => m.Party.Name.Length > 0).Party.Independent ?? "assumed"}), assumed the same finding");
        else if (names.Count == 1) parts.Add("the same origin and figure");
        if (members.Any(m => m.Party.Footing != Fusion.Footing.Attributed) && names.Count > 0) parts.Add("the same figure without attribution rests on it");
        if (members.Any(m => !m.Figure.Equal(members[0].Figure))) parts.Add("equal but for rounding");
        return parts.Count > 0 ? string.Join("; ", parts) : "the same figure without attribution";
    }
}
