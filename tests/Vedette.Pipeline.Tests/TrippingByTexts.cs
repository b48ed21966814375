using Vedette.Model;

namespace Vedette.Pipeline.Tests;

/// <summary>Relations of the shipped scenario, from texts of our own through all stages.</summary>
public class TrippingByTexts
{
    public static TheoryData<string, string, string[]> Cases() => new()
    {
        {
            "built-and-struck", "2022-02-18",
            [
                "2022-02-10 Satellite images taken by Maxar Technologies on 9 February 2022 show a new pontoon bridge near Belgorod.",
                "2022-02-16 The pontoon bridge near Belgorod has been dismantled, images that Maxar Technologies took on 15 February 2022 show.",
            ]
        },
        {
            "moves-nearer", "2022-02-16",
            [
                "2022-01-25 Images by Maxar Technologies of 24 January 2022 show a large camp at Yelnya, some 250 kilometres from the border with Ukraine.",
                "2022-02-12 A new camp has appeared at Klintsy, 50 kilometres from the Ukrainian border, Maxar images of 11 February 2022 show.",
                "2022-02-13 At Valuyki, 15 kilometres from the border of Ukraine, a new camp with tents has been set up, Maxar Technologies said on 13 February 2022.",
                "2022-02-15 The Conflict Intelligence Team sees a growing camp at Tomarovka in Belgorod region, its report of 15 February 2022 says.",
            ]
        },
        {
            "end-passes", "2022-02-25",
            ["2022-02-11 Russia and Belarus are holding military exercises from 10 to 20 February, the Russian defence ministry announced.", "2022-02-25 Traders say that the market was full on Friday."]
        },
        {
            "left-behind", "2021-05-13",
            [
                "2021-04-22 Defence Minister Sergei Shoigu ordered the troops to return to their permanent bases. Russia will withdraw its forces from the border with Ukraine.",
                "2021-05-12 At the Pogonovo range hundreds of vehicles are still parked, the Conflict Intelligence Team said on 12 May 2021.",
            ]
        },
    };

    [InstalledTheory, MemberData(nameof(Cases))]
    public void A_relation_is_seen_in_what_texts_say_and_not_by_the_first_alone(string indicator, string day, string[] texts)
    {
        State(indicator, day, texts).ShouldBe(IndicatorState.Seen);
        State(indicator, texts[0][..10], texts[..1]).ShouldNotBe(IndicatorState.Seen);
    }

    private static IndicatorState State(string indicator, string day, string[] texts)
    {
        var reports = texts.Select(t => Some.Report(t[11..], published: AskedDay.Read(t[..10]))).OrderBy(r => r.KnownDay).ToList();
        var corpus = new Corpus(reports, [.. reports.SelectMany(Installed.Stages.Extract)]);
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Vedette.slnx"))) folder = folder.Parent;
        var scenario = Installed.Stages.OpenScenario([Path.Combine(folder.FullName, "scenarios", "russia-ukraine-2021.yaml")]).Latest;
        var asked = AskedDay.Read(day)!.Value;
        return Installed.Stages.Assess(Installed.Stages.Fuse(corpus, asked), scenario, asked).Indicators.Single(i => i.Id == indicator).State;
    }
}
