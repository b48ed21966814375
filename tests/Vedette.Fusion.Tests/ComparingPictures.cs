using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class ComparingPictures
{
    private static readonly Report First = Some.Report("first", "2030-05-02");
    private static readonly Report Second = Some.Report("second", "2030-05-20");
    private static readonly Source Ministry = Some.Official("Ministry of Defence of Beland", "XB");

    [Fact]
    public void A_picture_does_not_differ_from_itself()
    {
        var picture = Fuser.Fuse(Some.Input([First], Some.Count(First, "1", 90_000, Ministry, "2030-05-02")));

        Differences.Between(picture, picture).ShouldBeEmpty();
    }

    [Fact]
    public void A_later_figure_is_a_new_finding_that_moves_the_envelope_and_supersedes()
    {
        var before = Fuser.Fuse(Some.Input([First], Some.Count(First, "1", 80_000, Ministry, "2030-05-02")));
        var after = Fuser.Fuse(Some.Input([First, Second], Some.Count(First, "1", 80_000, Ministry, "2030-05-02"), Some.Count(Second, "2", 90_000, Ministry, "2030-05-19")));

        Differences.Between(before, after).Select(c => c.What).ShouldBe(["new_report", "new_finding", "envelope", "superseded"]);
    }

    [Fact]
    public void An_earlier_report_of_the_same_finding_is_no_new_finding_though_the_id_changes()
    {
        var early = Some.Report("early", "2030-05-01");
        var before = Fuser.Fuse(Some.Input([First], Some.Count(First, "2", 90_000, Ministry, "2030-05-01")));
        var after = Fuser.Fuse(Some.Input([First, early], Some.Count(First, "2", 90_000, Ministry, "2030-05-01"), Some.Count(early, "1", 90_000, Ministry, "2030-05-01")));

        var change = Differences.Between(before, after).Single(c => c.What == "new_carriers");
        (change.Id, change.Was).ShouldBe(("a-c-1", "a-c-2"));
    }

    [Fact]
    public void A_plan_stands_beside_what_is_present_as_a_share_and_is_not_added()
    {
        var picture = Fuser.Fuse(Some.Input([First],
            Some.Count(First, "1", 100, Ministry, "2030-05-02") with { Counted = "battalion_tactical_group" },
            Some.Count(First, "2", 200, Ministry, "2030-08", ForceStatus.Planned) with { Counted = "battalion_tactical_group" }));

        var gauge = picture.Gauges.Single();
        (gauge.PresentLow, gauge.PlanHigh, gauge.ShareLow, gauge.ShareHigh).ShouldBe((100d, 200d, 0.5, 0.5));
    }

    [Fact]
    public void A_computed_share_keeps_its_base()
    {
        var half = Some.Count(First, "2", 50, Ministry, "2030-05-02") with { Flags = ["derived_fraction"] };
        var picture = Fuser.Fuse(Some.Input([First], Some.Count(First, "1", 100, Ministry, "2030-05-02", ForceStatus.Planned), half));

        var found = picture.Assertions.Single(a => a.Id == "a-c-2").Base!;
        (found.Share, found.Assertion, found.Whole).ShouldBe((0.5, "a-c-1", 100d));
    }
}
