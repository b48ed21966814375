using Vedette.Load;

namespace Vedette.Server.Tests;

[Trait("Category", "Slow")]
public sealed class LoadTests
{
    [Fact]
    public async Task Every_report_that_was_taken_outlives_a_kill()
    {
        using var output = new StringWriter();

        (await KillTrial.Run(5, output)).ShouldBeTrue(output.ToString());
    }

    [Fact]
    public async Task Every_open_station_has_every_change()
    {
        using var output = new StringWriter();

        await StreamTrial.Run(200, 5, output);

        output.ToString().ShouldContain("0 deliveries missing, 0 stations with gaps");
    }
}
