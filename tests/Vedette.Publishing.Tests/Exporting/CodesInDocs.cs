using Vedette.Model;

namespace Vedette.Publishing.Tests;

public sealed class CodesInDocs
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "../../../../..");

    [Fact]
    public void The_guide_has_the_table_of_codes_as_it_is() =>
        File.ReadAllLines(Path.Combine(Root, "docs/guides/exports.md")).Where(l => l.StartsWith("| activity |", StringComparison.Ordinal) || l.StartsWith("| statement |", StringComparison.Ordinal) || l.StartsWith("| event |", StringComparison.Ordinal))
            .ShouldBe(File.ReadAllLines(Path.Combine(Root, "src/Vedette.Publishing/Codes/event-codes.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => $"| {string.Join(" | ", l.Split('\t'))} |"));

    [Fact]
    public void Every_kind_of_statement_has_a_code()
    {
        var claim = Some.BuildUp().Picture().Claims.First(c => c.Kind == ClaimKind.Statement);

        foreach (var kind in Enum.GetValues<StatementKind>().Except([StatementKind.Other])) EventCodes.Of(claim with { Statement = kind })!.Cameo.ShouldNotBeNull(kind.ToString());
    }
}
