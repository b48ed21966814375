using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds the reports that a state body issued itself: there the report's own voice is the body's.</summary>
internal static class Issuers
{
    private const int HeadingLength = 200;

    /// <summary>Countries of the issuing bodies by report id. A bulletin that names no country speaks of its own forces.</summary>
    public static Dictionary<string, string> Of(IReadOnlyList<Report> reports, ILookup<string, Claim> claims)
    {
        var issuers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            var outlet = Folding.Key(report.Reference.Outlet ?? "");
            var official = outlet.Length > 0
                ? Roles.IsOfficial(outlet)
                : Heading(report) is var heading && Roles.IsBulletin(heading) && Roles.IsOfficial(heading);
            if (official && MainActor(claims[report.Id]) is { } actor)
                issuers[report.Id] = actor;
        }
        return issuers;
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
