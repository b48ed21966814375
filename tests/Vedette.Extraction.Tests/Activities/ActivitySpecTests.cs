using Vedette.Model;

namespace Vedette.Extraction.Tests.Activities;

public sealed class ActivitySpecTests
{
    private static readonly Extractor Extractor = new([Some.English], Places.SomePlaces.Index);

    public static IEnumerable<object[]> Rows => SpecTable.Rows("activities", "en").Select(r => new object[] { r[0], r[1], r[2] });

    [Theory]
    [MemberData(nameof(Rows))]
    public void ActivitiesComeOutWithDirectionAndActorAndNothingElse(string text, string published, string expected)
    {
        var found = Extractor.Extract(Some.Report(text, published)).Where(c => c.Kind == ClaimKind.Activity)
            .Select(c => $"{c.Activity} {Snake(c.Direction!.Value)} {c.Actor}").ToList();
        (found.Count == 0 ? "-" : string.Join("; ", found)).ShouldBe(expected);
    }

    private static string Snake(Direction direction) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(direction.ToString());
}
