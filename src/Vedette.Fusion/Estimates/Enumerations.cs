namespace Vedette.Fusion;

/// <summary>Figures of one sentence share its origin: where half of the figures of an unattributed sentence turn out to rest on
/// one party, the others rest on it as well.</summary>
internal static class Enumerations
{
    /// <summary>Replaces the party of such findings.</summary>
    /// <param name="findings">All findings; changed in place.</param>
    /// <param name="groups">Which of them are one assertion.</param>
    public static void Attribute(List<Finding> findings, Groups groups)
    {
        var issued = Enumerable.Range(0, findings.Count).Where(i => findings[i].Party.Footing != Footing.Attributed)
            .GroupBy(i => (findings[i].ReportRank, findings[i].Claim.Evidence.Start))
            .Where(g => g.Skip(1).Any())
            .ToList();
        if (issued.Count == 0) return;
        var parties = new Dictionary<int, Party>();
        for (var i = 0; i < findings.Count; i++)
            if (findings[i].Party is { Footing: Footing.Attributed, Independent: not null } party) parties.TryAdd(groups.Find(i), party);
        var found = new Dictionary<int, Party>();
        foreach (var sentence in issued)
        {
            var known = sentence.Select(i => parties.GetValueOrDefault(groups.Find(i))).OfType<Party>().ToList();
            if (known.Count * 2 < sentence.Count() || known.Exists(p => p.Key != known[0].Key)) continue;
            foreach (var i in sentence)
                if (!parties.ContainsKey(groups.Find(i)))
                    found.TryAdd(groups.Find(i), known[0]);
        }
        for (var i = 0; i < findings.Count; i++)
            if (found.TryGetValue(groups.Find(i), out var party))
                findings[i] = findings[i] with { Party = party };
    }
}
