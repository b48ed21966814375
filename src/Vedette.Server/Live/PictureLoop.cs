using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Vedette.Pipeline;
using Vedette.Server.Intake;

namespace Vedette.Server.Live;

/// <summary>Makes the picture anew whenever its corpus changed. After each time it rests as long as the work took, so that many
/// reports at once leave the machine to those who send them.</summary>
internal sealed partial class PictureLoop(LiveCorpus corpus, LivePicture live, Stages stages, Boards boards, Briefs briefs, AlertDesk alerts, ClaimReaders readers, Metrics metrics, ILogger<PictureLoop> log) : BackgroundService
{
    private const int ManyInLine = 200;

    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(20);

    private readonly GrowingPicture _growing = stages.Grow();
    private int _readings;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await corpus.Changed(stoppingToken);
            var begun = Stopwatch.GetTimestamp();
            try
            {
                await Task.Run(Step, stoppingToken);
            }
#pragma warning disable CA1031 // One report that cannot be fused must not stop the picture for good.
            catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
#pragma warning restore CA1031
            {
                metrics.Failed();
                Broken(fault);
            }
            var took = Stopwatch.GetElapsedTime(begun);
            metrics.Fused(took);
            // Where many reports stand in line, the next picture is soon out of date anyway.
            var rest = readers.InLine > ManyInLine ? 4 * took : took;
            await Task.Delay(rest < LongestRest ? rest : LongestRest, stoppingToken);
        }
    }

    private void Step()
    {
        var whole = corpus.IsWhole;
        var now = corpus.Now(out var readings);
        var picture = _growing.Of(now);
        live.Take(picture, now);
        // What another reading of the same reports shows is no news.
        alerts.Look(picture, boards.Of(live.Now), whole, news: readings == _readings);
        _readings = readings;
        // The first lines of the page are there before anybody asks.
        if (whole) briefs.Json(live.Now, null, lead: true);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "the picture could not be made; the last one stands")]
    private partial void Broken(Exception fault);
}
