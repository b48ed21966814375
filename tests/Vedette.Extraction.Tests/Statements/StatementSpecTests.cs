using Vedette.Model;

namespace Vedette.Extraction.Tests.Statements;

/// <summary>The cases of <c>specs/statements</c>.</summary>
public class StatementSpecTests
{
    private static readonly Extractor Extractor = new([Some.English]);

    public static TheoryData<string, string, string, string, string, string> Statements()
    {
        var cases = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in SpecTable.Rows("statements", "en").Where(r => r.Length > 1))
            cases.Add(row[0], row[1], Cell(row, 2), Cell(row, 3), Cell(row, 4), Cell(row, 5));
        return cases;
    }

    public static TheoryData<string> Others()
    {
        var cases = new TheoryData<string>();
        foreach (var row in SpecTable.Rows("statements", "en").Where(r => r.Length == 1)) cases.Add(row[0]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void Says_who_does_what_to_whom_and_on_which_condition(string text, string statement, string speaker, string addressee, string condition, string consequence)
    {
        var claims = Read(text);
        var claim = claims.ShouldHaveSingleItem();
        Snake(claim.Statement!.Value).ShouldBe(statement);
        (claim.Speaker ?? "").ShouldBe(speaker);
        if (addressee.Length > 0) claim.Addressee.ShouldBe(addressee);
        (claim.Condition?.Text ?? "").ShouldBe(condition);
        if (condition.Length > 0) (claim.Consequence?.Text ?? "").ShouldBe(consequence);
        foreach (var span in new[] { claim.Condition, claim.Consequence, claim.Evidence })
            if (span is { } s) s.Text.ShouldBe(text[s.Start..s.End]);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Private_talk_and_mere_news_are_no_statements(string text) => Read(text).ShouldBeEmpty();

    private static List<Claim> Read(string text) =>
        [.. Extractor.Extract(Some.Report(text, "2024-03-01")).Where(c => c.Kind == ClaimKind.Statement)];

    private static string Cell(string[] row, int at) => row.Length > at ? row[at] : "";

    private static string Snake(StatementKind kind) => System.Text.Json.JsonSerializer.Serialize(kind).Trim('"');
}
