using Vedette.Load;

namespace Vedette.Server.Tests;

[Trait("Category", "Slow")]
public sealed class LoadTests
{
    [Fact]
    public async Task Every_report_that_was_taken_outlives_a_kill()
    {
        var outcome = await KillTrial.Run(5);

        outcome.Holds.ShouldBeTrue(outcome.Line);
    }

    [Fact]
    public async Task Every_open_station_has_every_change()
    {
        (await StreamTrial.Run(200, 5)).Line.ShouldContain("0 deliveries missing, 0 stations with gaps");
    }
}
