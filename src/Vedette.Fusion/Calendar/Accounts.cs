using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>What each side says of an event: its own words of it, and what it says in the reports that tell of it and at that
/// time, where it took part.</summary>
internal static class Accounts
{
    private const int DaysAfter = 3;

    public static List<EventAccount> Of(IReadOnlyList<Claim> run, ILookup<string, Claim> statements, Sides sides)
    {
        var present = run.SelectMany(c => c.Participants ?? []).Select(Sides.KeyOf).ToHashSet(StringComparer.Ordinal);
        var told = run.Select(c => (Claim: c, Side: sides.Of(c), Stance: AccountStance.Tells)).ToList();
        foreach (var report in run.GroupBy(c => c.Report.Id, StringComparer.Ordinal))
            foreach (var statement in statements[report.Key])
            {
                var side = sides.Of(statement);
                if (present.Contains(side.Key) && report.Any(e => AtThatTime(statement, e)))
                    told.Add((statement, side, Stance(statement)));
            }
        return [.. told.GroupBy(t => t.Side.Key, StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length == 0).ThenBy(g => g.First().Side.Name, StringComparer.Ordinal)
            .Select(g => new EventAccount(
                g.First().Side.Name ?? "", g.Key.Length == 2 ? g.Key : null, g.Max(t => t.Stance),
                [.. g.Select(t => t.Claim.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
    }

    private static AccountStance Stance(Claim statement) => statement.Statement switch
    {
        StatementKind.AgreementClaim => AccountStance.Agreed,
        StatementKind.Denial => AccountStance.Denies,
        _ => AccountStance.Tells,
    };

    /// <summary>A statement of no day of its own belongs to the event that its report tells of.</summary>
    private static bool AtThatTime(Claim statement, Claim told) =>
        statement.AsOf.Edtf is null || told.AsOf.Edtf is null || statement.AsOf.Basis == DateBasis.ReportDate
        || statement.AsOf.Edtf.Overlaps(told.AsOf.Edtf)
        || (statement.AsOf.Edtf.Earliest is { } said && told.AsOf.Edtf.Latest is { } end && Period.DaysBetween(end, said) is >= 0 and <= DaysAfter);
}
