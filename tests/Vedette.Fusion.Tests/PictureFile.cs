using System.Text.Json.Nodes;
using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class PictureFile
{
    private static readonly Report Report = Some.Report("first");

    private static Picture Picture(double number = 90_000.5) =>
        Fuser.Fuse(Some.Input([Report], Some.Count(Report, "1", number, Some.Official("Ministry \"of\" Defence\n", "XB"), "2030-05-02")));

    [Fact]
    public void A_written_picture_reads_back_as_the_same_file()
    {
        var json = PictureJson.Write(Picture());

        PictureJson.Write(PictureJson.Read(json)).ShouldBe(json);
    }

    [Fact]
    public void Keys_are_sorted_and_nothing_is_indented()
    {
        var json = PictureJson.Write(Picture());

        json.ShouldStartWith("{\"as_of\":\"2030-05-02\",\"assertions\":[{\"admiralty\":\"F3\",\"as_of\":{\"basis\":\"explicit\"");
        json.ShouldNotContain("\n");
        json.ShouldContain("Ministry \\\"of\\\" Defence\\n");
    }

    [Theory]
    [InlineData(1e21, "1e+21")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(0.5, "0.5")]
    [InlineData(1.5e-7, "1.5e-7")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(94300, "94300")]
    [InlineData(-12.25, "-12.25")]
    public void Numbers_are_written_as_ecmascript_writes_them(double number, string text)
    {
        PictureJson.Write(Picture(number)).ShouldContain($"\"point\":{text},");
    }

    [Fact]
    public void A_picture_obeys_its_schema()
    {
        new JsonSchemas(JsonSchemas.Folder).Errors(JsonNode.Parse(PictureJson.Write(Picture())), "vedette/picture.schema.json").ShouldBeEmpty();
    }

    [Fact]
    public void The_schema_finds_what_does_not_belong()
    {
        var broken = JsonNode.Parse(PictureJson.Write(Picture()))!;
        broken["assertions"]![0]!["members"]![0]!["carrier"] = "rumour";
        broken["questions"]![0]!.AsObject().Remove("scope");
        broken["average"] = 1;

        new JsonSchemas(JsonSchemas.Folder).Errors(broken, "vedette/picture.schema.json").Count.ShouldBe(3);
    }

    [SharedGoldFact]
    public void The_picture_of_the_practice_reports_obeys_its_schema()
    {
        var json = JsonNode.Parse(PictureJson.Write(Fuser.Fuse(SharedGold.Read("en", "ru", "uk"))))!;

        new JsonSchemas(JsonSchemas.Folder).Errors(json, "vedette/picture.schema.json").ShouldBeEmpty();
    }
}
