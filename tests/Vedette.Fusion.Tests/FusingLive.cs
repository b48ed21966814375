using FsCheck;
using FsCheck.Fluent;
using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class FusingLive
{
    private static readonly string[] Days = ["2030-05-02", "2030-05-04", "2030-05-09", "2030-06-20"];
    private static readonly double[] Numbers = [90_000, 94_000, 94_300, 41];
    private static readonly Source?[] Origins =
    [
        null, Some.Official("Ministry of Defence of Beland", "XB"), new Source("Anna Ruban", SourceKind.Person, "XB"), new Source("Ruban", SourceKind.Person),
        new Source("Officials (unnamed)", SourceKind.Anonymous), new Source("Daily Wire", SourceKind.Media),
    ];

    [Fact]
    public void One_by_one_in_any_order_gives_the_picture_of_all_at_once()
    {
        Prop.ForAll(Arb.From(Gen.Choose(0, 99_999).ArrayOf(14)), picks =>
        {
            var reports = Enumerable.Range(0, 5).Select(i => Some.Report("r" + i, i == 4 ? null : Days[i], Text(picks[i]), i == 2 ? "Daily Wire" : null)).ToList();
            var claims = picks.Select((p, i) => Claim(reports[p % 5], i, p / 5)).ToList();
            var live = new LiveFusion("test");
            foreach (var report in reports.OrderBy(r => (picks[0] + (13 * reports.IndexOf(r))) % 7))
                live.Add(report, [.. claims.Where(c => c.Report.Id == report.Id)]);

            var (one, all) = (PictureJson.Write(live.Picture()), PictureJson.Write(Fuser.Fuse(Some.Input(reports, [.. claims]))));
            return one == all;
        }).QuickCheckThrowOnFailure();
    }

    [SharedGoldFact]
    public void The_practice_reports_one_by_one_backwards_give_the_picture_of_all_at_once()
    {
        var input = SharedGold.Read("en", "ru", "uk");
        var live = new LiveFusion(input.Extractor);
        foreach (var report in input.Reports.Reverse()) live.Add(report, [.. input.Claims.Where(c => c.Report.Id == report.Id)]);

        PictureJson.Write(live.Picture()).ShouldBe(PictureJson.Write(Fuser.Fuse(input)));
    }

    [Fact]
    public void A_report_that_is_added_twice_changes_nothing()
    {
        var report = Some.Report("first");
        var claim = Some.Count(report, "1", 90_000, Origins[1], "2030-05-02");
        var live = new LiveFusion("test");
        live.Add(report, [claim]).Single().Id.ShouldBe("a-c-1");

        live.Add(report, [claim]).ShouldBeEmpty();
        live.Count.ShouldBe(1);
    }

    [Fact]
    public void A_copy_adds_a_carrier_and_no_origin_to_the_assertion_that_it_touches()
    {
        var (first, second) = (Some.Report("a", "2030-05-02", Text(0)), Some.Report("b", "2030-05-03", Text(0) + " "));
        var live = new LiveFusion("test");
        live.Add(first, [Some.Count(first, "1", 90_000, Origins[1], "2030-05-02")]);

        var touched = live.Add(second, [Some.Count(second, "2", 90_000, Origins[1], "2030-05-02")]).Single();

        touched.Members.Select(m => m.Carrier).ShouldBe([Carrier.Original, Carrier.Verbatim]);
        live.Picture().Questions.Single().Origins.Count.ShouldBe(1);
        live.Copies().ShouldBe([("r-b", "r-a")]);
    }

    private static Claim Claim(Report report, int i, int p)
    {
        var claim = Some.Count(
            report, i.ToString(System.Globalization.CultureInfo.InvariantCulture), Numbers[p % 4], Origins[p / 4 % 6],
            p / 24 % 5 is var d && d < 4 ? Days[d] : null, (ForceStatus)(p / 120 % 3), p % 9 == 0 ? Modality.Denied : Modality.Reported);
        return (p % 5) switch
        {
            0 => claim with { Places = [] },
            1 => claim with { Actor = null },
            _ => claim,
        };
    }

    private static string Text(int pick) => (pick % 3) switch
    {
        0 => "General Ruban told the assembly in Marrow that the northern army has moved two brigades.\nConvoys passed Upper Dole each night since the harvest feast.\nThe ministry in Celand called the account a fairy tale.",
        1 => "General Rouban informed the assembly in Marow that the northern army has shifted two brigades.\nConvoys went by Upper Dole each night since the harvest banquet.\nThe ministry in Celande named the account a fairy tale.",
        _ => $"Report number {pick} tells of trams.",
    };
}
