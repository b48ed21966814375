using System.Text.Json;
using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class PictureFile
{
    private static readonly Report Report = Some.Report("first");

    private static Picture Picture(double number = 90_000.5) =>
        Fuser.Fuse(Some.Input([Report], Some.Count(Report, "1", number, Some.Official("Ministry \"of\" Defence\n", "BB"), "2030-05-02")));

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

        json.ShouldStartWith("{\"as_of\":\"2030-05-02\",\"assertions\":[{\"as_of\":{\"basis\":\"explicit\"");
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
}
