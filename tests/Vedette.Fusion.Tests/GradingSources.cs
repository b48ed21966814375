using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class GradingSources
{
    private static readonly Report First = Some.Report("first");

    private static Grade GradeOf(string assertion, IReadOnlyList<SourceGrade> sources, params Claim[] claims) =>
        Fuser.Fuse(Some.Input([First], claims) with { Sources = sources }).Assertions.Single(a => a.Id == assertion).Grade!;

    [Fact]
    public void The_first_entry_that_fits_gives_the_reliability_with_its_reason()
    {
        var sources = SourcesFile.Parse("""
            sources:
              - name: ministry of defence of BELAND
                grade: E
                reason: often caught inventing
              - kind: government
                grade: C
                reason: has an interest
            """);

        var grade = GradeOf("a-c-1", sources, Some.Count(First, "1", 90_000, Some.Official("Ministry of Defence of Beland", "XB"), "2030-05-02"));

        (grade.Reliability, grade.ReliabilityReason).ShouldBe(('E', "often caught inventing"));
    }

    [Fact]
    public void A_figure_that_another_government_confirms_is_credible_and_says_who_confirms_it()
    {
        var grade = GradeOf("a-c-1", [],
            Some.Count(First, "1", 90_000, Some.Official("Government of Beland", "XB"), "2030-05-02"),
            Some.Count(First, "2", 92_000, Some.Official("Government of Celand", "XC"), "2030-05-02"));

        grade.Credibility.ShouldBe(1);
        grade.CredibilityReason.ShouldBe("confirmed by Government of XC");
    }

    [Fact]
    public void Two_contradictions_without_confirmation_are_doubtful()
    {
        GradeOf("a-c-1", [],
            Some.Count(First, "1", 90_000, Some.Official("Government of Beland", "XB"), "2030-05-02"),
            Some.Count(First, "2", 50_000, Some.Official("Government of Celand", "XC"), "2030-05-02"),
            Some.Count(First, "3", 20_000, Some.Official("Government of Deland", "XD"), "2030-05-02"))
            .Credibility.ShouldBe(4);
    }

    [Fact]
    public void What_nobody_answers_for_cannot_be_judged()
    {
        GradeOf("a-c-1", [], Some.Count(First, "1", 90_000, null, "2030-05-02")).ToString().ShouldBe("F6");
    }

    [Theory]
    [InlineData("sources: [{grade: G, reason: x}]", "line 1: grade")]
    [InlineData("sources: [{grade: B}]", "line 1: no reason")]
    [InlineData("sources: [{grade: B, kind: wizard, reason: x}]", "line 1: unknown kind \"wizard\"")]
    [InlineData("grades: []", "no list \"sources\"")]
    [InlineData("sources: [", "line ")]
    public void A_faulty_sources_file_is_refused_with_its_line(string yaml, string reason)
    {
        Should.Throw<FormatException>(() => SourcesFile.Parse(yaml)).Message.ShouldStartWith(reason);
    }

    [Fact]
    public void The_sources_file_of_the_project_is_sound()
    {
        SourcesFile.Parse(File.ReadAllText(Path.Combine(JsonSchemas.Folder, "..", "sources", "sources.yaml"))).Count.ShouldBeGreaterThan(5);
    }
}
