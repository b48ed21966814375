using Vedette.Extraction.Equipment;

namespace Vedette.Extraction.Tests.Equipment;

public class EquipmentReaderTests
{
    private static readonly EquipmentReader Reader = new(Some.English);

    private static string Read(string text)
    {
        var document = Some.Document(text);
        return string.Join("; ", document.Sentences.ToArray().SelectMany(s => Reader.Read(document, s))
            .Select(m => $"{m.Span.Text}={m.Name}/{m.Category}"));
    }

    [Theory]
    [InlineData("a Buk-3 system", "Buk-3 system=Buk-M3/air_defence")]
    [InlineData("40 T-72B3 tanks and nine BMP-2s", "T-72B3 tanks=T-72B3/tank; BMP-2s=BMP-2/armoured_vehicle")]
    [InlineData("12 2S19 Msta-S howitzers", "2S19 Msta-S howitzers=2S19 Msta-S/artillery_piece")]
    [InlineData("six BM-21 Grad launchers", "BM-21 Grad launchers=BM-21 Grad/multiple_rocket_launcher")]
    [InlineData("Su-30SM fighters over the sea", "Su-30SM fighters=Su-30SM/aircraft")]
    [InlineData("the S-350 air defence systems", "S-350 air defence systems=S-350/air_defence")]
    [InlineData("tanks, self-propelled guns and fuel trucks", "tanks=tank/tank; self-propelled guns=artillery piece/artillery_piece; fuel trucks=fuel truck/vehicle")]
    [InlineData("F-16 jets and MQ-9 Reaper drones", "F-16 jets=F-16/aircraft; MQ-9 Reaper drones=MQ-9 Reaper/drone")]
    public void Equipment_is_found_and_named(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("the grad student went home")]
    [InlineData("a T-1000 robot")]
    [InlineData("on the A-road to the sea")]
    [InlineData("he spoke at the S-bend")]
    public void Other_words_are_no_equipment(string text) => Read(text).ShouldBeEmpty();
}
