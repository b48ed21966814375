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
        var issued = findings.Where(f => f.Party.Footing != Footing.Attributed)
            .GroupBy(f => (f.ReportRank, f.Claim.Evidence.Start))
            .Where(g => g.Count() > 1)
            .ToList();
        if (issued.Count == 0) return;
        var parties = findings.Where(f => f.Party.Footing == Footing.Attributed && f.Party.Independent is not null)
            .GroupBy(f => groups.Find(f.Index))
            .ToDictionary(g => g.Key, g => g.First().Party);
        var found = new Dictionary<int, Party>();
        foreach (var sentence in issued)
        {
            var known = sentence.Select(f => parties.GetValueOrDefault(groups.Find(f.Index))).OfType<Party>().ToList();
            if (known.Count * 2 < sentence.Count() || known.Exists(p => p.Key != known[0].Key)) continue;
            foreach (var finding in sentence)
                if (!parties.ContainsKey(groups.Find(finding.Index)))
                    found.TryAdd(groups.Find(finding.Index), known[0]);
        }
        for (var i = 0; i < findings.Count; i++)
            if (found.TryGetValue(groups.Find(i), out var party))
                findings[i] = findings[i] with { Party = party };
    }
}
