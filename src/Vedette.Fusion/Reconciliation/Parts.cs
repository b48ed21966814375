namespace Vedette.Fusion;

/// <summary>Which counts of one origin are parts of others, in one question.</summary>
internal sealed class Parts
{
    private const double SumTolerance = 0.02;

    private readonly ILookup<string, Folded> _byParty;
    private readonly Dictionary<Folded, bool> _isPart = [];

    public Parts(IReadOnlyList<Folded> question) => _byParty = question.ToLookup(a => a.Lead.Party.Key, StringComparer.Ordinal);

    /// <summary>Whether a claim of the part names one of the whole as the figure that contains it.</summary>
    public static bool Contains(Folded whole, Folded part) =>
        part.Wholes.Count > 0 && whole.Findings.Any(w => part.Wholes.Contains(w.Claim.Id));

    /// <summary>Whether one report carries both, so that the origin says both at once.</summary>
    public static bool ShareReport(Folded a, Folded b) => a.Reports.Count < b.Reports.Count ? b.Reports.Overlaps(a.Reports) : a.Reports.Overlaps(b.Reports);

    /// <summary>Whether the part and a third count of the same origin make the whole.</summary>
    public bool IsAddend(Folded part, Folded whole) =>
        SameOrigin(part).Any(third => third != part && third != whole && IsSum(part, third, whole));

    /// <summary>Whether the two add up to a third count of the same origin.</summary>
    public bool AreSiblings(Folded a, Folded b) =>
        SameOrigin(a).Any(third => third != a && third != b && IsSum(a, b, third));

    /// <summary>Whether the count is part of another one of its origin at its time.</summary>
    public bool IsPart(Folded part)
    {
        if (!_isPart.TryGetValue(part, out var known))
            _isPart[part] = known = SameOrigin(part).Any(whole => whole != part && whole.Figure.High > part.Figure.High && !whole.Figure.Vague && !part.Figure.Vague
                && (Contains(whole, part) || (SameTime(part, whole) && ShareReport(part, whole) && !whole.TakenBack)));
        return known;
    }

    private static bool SameTime(Folded a, Folded b) => a.From == b.From && a.To == b.To;

    private IEnumerable<Folded> SameOrigin(Folded a) => _byParty[a.Lead.Party.Key];

    private static bool IsSum(Folded a, Folded b, Folded total) =>
        Math.Abs(a.Figure.Low + b.Figure.Low - total.Figure.Low) <= SumTolerance * total.Figure.Low;
}
