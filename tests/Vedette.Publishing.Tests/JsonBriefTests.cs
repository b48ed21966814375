using System.Text.Json;

namespace Vedette.Publishing.Tests;

public class JsonBriefTests
{
    [Fact]
    public void Programs_get_the_words_of_the_brief_with_what_carries_them()
    {
        var brief = Some.BuildUp().Brief();

        using var json = JsonDocument.Parse(JsonBrief.Write(brief));

        var root = json.RootElement;
        root.GetProperty("schema").GetString().ShouldBe(JsonBrief.Schema);
        root.GetProperty("bottom_line").EnumerateArray().Select(s => s.GetProperty("text").GetString()).ShouldBe(brief.BottomLine.Select(s => s.Text));
        root.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("id").GetString()).ShouldBe(brief.Sections.Select(s => s.Id));
        root.GetProperty("exhibits").GetArrayLength().ShouldBe(brief.Exhibits.Count);
        var cards = root.GetProperty("sections").EnumerateArray().Single(s => s.GetProperty("id").GetString() == "register").GetProperty("blocks");
        cards[0].GetProperty("title").GetProperty("text").GetString()!.ShouldContain("makes a demand of Grenzland");
        cards[0].GetProperty("fields").EnumerateArray().SelectMany(f => f.GetProperty("value").GetProperty("exhibits").EnumerateArray()).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_same_brief_gives_the_same_bytes() =>
        JsonBrief.Write(Some.BuildUp().Brief()).ShouldBe(JsonBrief.Write(Some.BuildUp().Brief()));
}
