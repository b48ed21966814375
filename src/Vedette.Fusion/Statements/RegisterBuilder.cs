using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Folds statements into the if-then register: one line for what one speaker does to one addressee under the
/// same condition.</summary>
internal static class RegisterBuilder
{
    public static List<RegisterEntry> Build(IReadOnlyList<Claim> claims) =>
        [.. claims.Where(c => c.Kind == ClaimKind.Statement && c.Statement is not null and not StatementKind.Other)
            .GroupBy(c => (c.Statement!.Value, Folding.Key(c.Speaker ?? c.Attribution.Origin?.Name ?? ""), Folding.Key(c.Addressee ?? ""), Folding.Key(Wording(c))))
            .Select(g => new RegisterEntry(
                "i-" + g.First().Id, g.Key.Item1, g.First().Speaker ?? g.First().Attribution.Origin?.Name, g.First().Addressee,
                [.. g.Select(c => c.Id).Order(StringComparer.Ordinal)]))
            .OrderBy(e => e.Id, StringComparer.Ordinal)];

    private static string Wording(Claim claim) =>
        claim.Condition?.Text ?? claim.Consequence?.Text ?? claim.Evidence.Text;
}
