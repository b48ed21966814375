using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class ComparingScopes
{
    private static readonly Report Report = Some.Report("first", "2030-05-03");
    private static readonly Source Ministry = Some.Official("Ministry of Beland", "XB");

    [Fact]
    public void The_count_of_one_place_stands_beside_that_of_the_whole_stretch_as_another_area()
    {
        var picture = Fuser.Fuse(Some.Input([Report], Some.Count(Report, "1", 94_300, Ministry, "2030-05-02"), At("2", 12_000, "2030-05-02")));

        picture.Relations.Single().ShouldSatisfyAllConditions(r => r.Kind.ShouldBe(RelationKind.OtherScope), r => (r.A, r.B).ShouldBe(("a-c-2", "a-c-1")), r => r.Why.ShouldBe("Kesh, and near XB"));
        picture.Disagreements.Single().Kind.ShouldBe(RelationKind.OtherScope);
        picture.Estimates.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2030-06-20", ForceStatus.Present)]
    [InlineData("2030-05-02", ForceStatus.Planned)]
    public void Other_times_and_statuses_are_not_compared(string day, ForceStatus status) =>
        Fuser.Fuse(Some.Input([Report], Some.Count(Report, "1", 94_300, Ministry, "2030-05-02"), At("2", 12_000, day) with { Status = status })).Relations.ShouldBeEmpty();

    private static Claim At(string id, double number, string day) => Some.Count(Report, id, number, Ministry, day) with
    {
        Target = "XB",
        Places = [new ClaimPlace(new Span(0, 4, "Kesh"), PlaceRole.At, "Kesh", "geonames:7", "PPL", "XA", 52, 33, 3)],
    };
}
