using NodaTime;
using Vedette.Collection;
using Vedette.Server.Intake;
using Vedette.Storage;

namespace Vedette.Server.Watching;

/// <summary>Looks at one folder: files that are new or changed since the last look, and that nobody is still writing, are read.</summary>
internal sealed class FolderWatch(SourceSettings source, IWatchStore store, ReportDesk desk, IClock clock)
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    private readonly Collector _collector = new();

    public async Task<SourceState> Look(SourceState before, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var state = before with { LastFetch = now, Next = now + Duration.FromTimeSpan(source.Every) };
        try
        {
            if (!Directory.Exists(source.Folder)) return state with { Failures = state.Failures + 1, Problem = "the folder is missing" };
            var (files, brought, problem) = (0, 0, (string?)null);
            var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 16, IgnoreInaccessible = true };
            foreach (var file in new DirectoryInfo(source.Folder).EnumerateFiles("*", options).OrderBy(f => f.LastWriteTimeUtc).ThenBy(f => f.FullName, StringComparer.Ordinal))
            {
                cancellation.ThrowIfCancellationRequested();
                if (!Collector.Reads(file.Name)) continue;
                files++;
                if (now.ToDateTimeUtc() - file.LastWriteTimeUtc < Settled) continue;
                var (key, fingerprint) = (Path.GetRelativePath(source.Folder, file.FullName), $"{file.Length} {file.LastWriteTimeUtc.Ticks}");
                if (store.Fingerprint(source.Name, key) == fingerprint) continue;
                foreach (var found in _collector.Collect([file.FullName]))
                {
                    if (found is ReadProblem unread) problem = unread.ToString();
                    if (found is CollectedReport report) brought += await desk.Take(report with { Report = report.Report with { RetrievedAt = report.Report.RetrievedAt ?? now } }, cancellation) == Stored.Added ? 1 : 0;
                }
                store.Saw(source.Name, key, fingerprint);
            }
            return state with { LastSuccess = now, Failures = 0, Problem = problem, Items = files, Reports = state.Reports + brought };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return state with { Failures = state.Failures + 1, Problem = e.Message };
        }
    }
}
