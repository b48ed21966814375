namespace Vedette.Fusion;

/// <summary>Which counts of one origin are parts of others.</summary>
internal static class Parts
{
    private const double SumTolerance = 0.02;

    /// <summary>Whether a claim of the part names one of the whole as the figure that contains it.</summary>
    public static bool Contains(Folded whole, Folded part) =>
        part.Findings.Any(p => p.Claim.PartOf is { } id && whole.Findings.Any(w => w.Claim.Id == id));

    /// <summary>Whether one report carries both, so that the origin says both at once.</summary>
    public static bool ShareReport(Folded a, Folded b) =>
        a.Findings.Any(x => b.Findings.Any(y => y.ReportRank == x.ReportRank));

    /// <summary>Whether the part and a third count of the same origin make the whole.</summary>
    public static bool IsAddend(Folded part, Folded whole, IReadOnlyList<Folded> question) =>
        question.Any(third => third != part && third != whole && SameOrigin(third, part) && IsSum(part, third, whole));

    /// <summary>Whether the two add up to a third count of the same origin.</summary>
    public static bool AreSiblings(Folded a, Folded b, IReadOnlyList<Folded> question) =>
        question.Any(third => third != a && third != b && SameOrigin(third, a) && IsSum(a, b, third));

    /// <summary>Whether the count is part of another one of its origin at its time.</summary>
    public static bool IsPart(Folded part, IReadOnlyList<Folded> question) =>
        question.Any(whole => whole != part && SameOrigin(part, whole) && whole.Figure.High > part.Figure.High && !whole.Figure.Vague && !part.Figure.Vague
            && (Contains(whole, part) || (SameTime(part, whole) && ShareReport(part, whole) && !whole.TakenBack)));

    private static bool SameTime(Folded a, Folded b) => a.From == b.From && a.To == b.To;

    private static bool SameOrigin(Folded a, Folded b) => a.Lead.Party.Key == b.Lead.Party.Key;

    private static bool IsSum(Folded a, Folded b, Folded total) =>
        Math.Abs(a.Figure.Low + b.Figure.Low - total.Figure.Low) <= SumTolerance * total.Figure.Low;
}
