namespace Vedette.Collection.Tests;

/// <summary>The cases of <c>specs/collection/dates.yaml</c>.</summary>
public class DateSpecTests
{
    public static TheoryData<string> Names => new(Specs.Read("dates.yaml").Select(c => c["name"]!));

    [Theory, MemberData(nameof(Names))]
    public void The_date_of_publication_is_found_where_texts_put_it(string name)
    {
        var spec = Specs.Read("dates.yaml").Single(c => c["name"] == name);
        using var folder = new TempFolder();
        var items = folder.Collect(folder.Write("report.txt", spec["text"]!));

        var reference = items.OfType<CollectedReport>().Single().Report.Reference;
        (reference.Published?.Text ?? "null").ShouldBe(string.IsNullOrEmpty(spec["published"]) ? "null" : spec["published"]);
        reference.PublishedBasis.ToString().ToLowerInvariant().ShouldBe(spec["basis"]);
        items.OfType<ReadProblem>().Any().ShouldBe(spec.ContainsKey("problem"));
    }
}
