using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds the reports that a state body issued itself: there the report's own voice is the body's.</summary>
internal static class Issuers
{
    private const int HeadingLength = 200;

    /// <summary>Country of the body that issued a report; null where none did. A bulletin that names no country speaks of its
    /// own forces.</summary>
    public static string? Of(Report report, IReadOnlyList<Claim> claims)
    {
        var outlet = Folding.Key(report.Reference.Outlet ?? "");
        var official = outlet.Length > 0
            ? Roles.IsOfficial(outlet)
            : Heading(report) is var heading && Roles.IsBulletin(heading) && Roles.IsOfficial(heading);
        return official ? MainActor(claims) : null;
    }

    private static string Heading(Report report)
    {
        var start = Math.Clamp(report.BodyStart, 0, report.Text.Length);
        var end = Math.Min(report.Text.Length, start + HeadingLength);
        var blank = report.Text.IndexOf("\n\n", start, end - start, StringComparison.Ordinal);
        return blank < 0 ? "" : Folding.Key(report.Text[start..blank]);
    }

    private static string? MainActor(IEnumerable<Claim> claims) =>
        claims.Where(c => c.Actor is { Length: 2 })
            .GroupBy(c => c.Actor!, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
}
