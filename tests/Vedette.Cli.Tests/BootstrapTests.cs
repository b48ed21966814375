using Vedette.Cli.Evaluation;

namespace Vedette.Cli.Tests;

public sealed class BootstrapTests
{
    [Fact]
    public void TheIntervalHoldsTheFigureAndIsTheSameEveryTime()
    {
        KindCounts[] reports = [new(4, 4, 4), new(3, 5, 2), new(0, 1, 0), new(6, 5, 4), new(2, 0, 0), new(5, 5, 5)];
        var interval = Bootstrap.Interval(reports)!.Value;
        interval.Low.ShouldBeLessThan(KindCounts.F1(reports)!.Value);
        interval.High.ShouldBeGreaterThan(KindCounts.F1(reports)!.Value);
        Bootstrap.Interval(reports).ShouldBe(interval);
    }

    [Fact]
    public void ReportsThatAreAllRightLeaveNoDoubt() =>
        Bootstrap.Interval([new(2, 2, 2), new(5, 5, 5)]).ShouldBe((1, 1));

    [Fact]
    public void NothingToScoreHasNoInterval()
    {
        Bootstrap.Interval([]).ShouldBeNull();
        Bootstrap.Interval([new(0, 0, 0)]).ShouldBeNull();
    }
}
