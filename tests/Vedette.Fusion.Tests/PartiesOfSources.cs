using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class PartiesOfSources
{
    public static TheoryData<string, SourceKind, string?, string?> Table()
    {
        var data = new TheoryData<string, SourceKind, string?, string?>();
        foreach (var line in File.ReadLines(Path.Combine(JsonSchemas.Folder, "..", "specs", "fusion", "parties.tsv")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], Enum.Parse<SourceKind>(cells[1].Replace("_", "", StringComparison.Ordinal), ignoreCase: true), Some(cells[2]), Some(cells[3]));
        }
        return data;

        static string? Some(string cell) => cell == "-" ? null : cell;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void A_source_stands_for_its_party(string name, SourceKind kind, string? country, string? party)
    {
        var report = Tests.Some.Report("first");
        var picture = Fuser.Fuse(Tests.Some.Input([report], Tests.Some.Count(report, "1", 90_000, new Source(name, kind, country), "2030-05-02")));

        picture.Assertions.Single().Origin.Independent.ShouldBe(party);
    }

    [Fact]
    public void A_relaying_medium_adds_no_origin()
    {
        var report = Tests.Some.Report("first");
        var claim = Tests.Some.Count(report, "1", 90_000, null, "2030-05-02") with
        {
            Attribution = new Attribution([new Source("Beland official (unnamed)", SourceKind.Anonymous, "XB"), new Source("Daily Wire", SourceKind.Media, "XC")]),
        };

        Fuser.Fuse(Tests.Some.Input([report], claim)).Questions.Single().Origins.ShouldBe(["Government of XB"]);
    }

    [Fact]
    public void Lone_surrogates_in_names_and_texts_do_no_harm()
    {
        var report = Tests.Some.Report("first", text: "A \ud800 report of Xa\udfffvia.");

        PictureJson.Write(Fuser.Fuse(Tests.Some.Input([report], Tests.Some.Count(report, "1", 90_000, Tests.Some.Official("Minist\ud800ry é", "XB"), "2030-05-02"))))
            .ShouldContain("Minist\ufffdry");
    }
}
