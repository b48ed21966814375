using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds what a computed share is of: "half of the units" keeps the hundred units that it was reckoned from.</summary>
internal sealed class Bases(IReadOnlyList<Slot> slots, IReadOnlyList<Folded> folded)
{
    private const double Tolerance = 0.005;

    private readonly Dictionary<string, string> _assertionOf = folded.SelectMany(f => f.Assertion.Members.Select(m => (m.Claim, f.Id))).ToDictionary(p => p.Claim, p => p.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Finding> _shares = slots.SelectMany(s => s.Findings).Where(IsShare).ToDictionary(f => f.Claim.Id, StringComparer.Ordinal);

    /// <summary>The base of an assertion that is a share; null for others. It is a larger figure of the same report and count of which
    /// the share is a plain one: the nearest before it, else the nearest.</summary>
    public FigureBase? Of(Folded assertion)
    {
        foreach (var member in assertion.Assertion.Members)
        {
            if (!_shares.TryGetValue(member.Claim, out var share)) continue;
            var whole = slots[share.ReportRank].Findings
                .Where(w => !IsShare(w) && w.Counted == share.Counted && (w.Claim.Id == share.Claim.PartOf || IsPlain(share.Figure.Low / w.Figure.High)))
                .OrderBy(w => w.Claim.Id != share.Claim.PartOf)
                .ThenBy(w => w.Claim.KeySpan.Start > share.Claim.KeySpan.Start)
                .ThenBy(w => Math.Abs(w.Claim.KeySpan.Start - share.Claim.KeySpan.Start)).ThenBy(w => w.Index)
                .FirstOrDefault();
            if (whole is not null) return new FigureBase(Math.Round(share.Figure.Low / whole.Figure.High, 4), whole.Claim.Id, _assertionOf[whole.Claim.Id], whole.Figure.High);
        }
        return null;
    }

    public static bool IsShare(Finding finding) => finding.Claim.Flags.Contains("derived_fraction", StringComparer.Ordinal);

    /// <summary>Whether a ratio below one is one that people say: halves to tenths, or whole percents.</summary>
    private static bool IsPlain(double ratio)
    {
        if (ratio is not (> 0 and < 1)) return false;
        for (var of = 2; of <= 10; of++)
            if (Math.Abs(ratio * of - Math.Round(ratio * of)) < Tolerance * of) return true;
        return Math.Abs(ratio * 100 - Math.Round(ratio * 100)) < Tolerance;
    }
}
