using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Server.Live;

/// <summary>What the picture is made of: the newest version of every report, their claims, and the corrections.</summary>
internal sealed class LiveCorpus
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Report Report, IReadOnlyList<Claim> Claims)> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Report> _newest = new(StringComparer.Ordinal);
    private readonly List<Correction> _corrections = [];

    // Versions that a newer one took the place of are among them.
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _readings;
    private readonly SemaphoreSlim _changed = new(0, 1);

    /// <summary>Adds reports, in any order: of those with one address the one that came last stands.</summary>
    public void Add(IEnumerable<(Report Report, IReadOnlyList<Claim> Claims)> reports)
    {
        lock (_lock)
        {
            foreach (var (report, claims) in reports)
            {
                _seen.Add(report.Id);
                if (CanonicalAddress.Of(report.Reference.Url) is { } address)
                {
                    if (_newest.TryGetValue(address, out var before))
                    {
                        if ((before.RetrievedAt ?? Instant.MinValue) > (report.RetrievedAt ?? Instant.MinValue)) continue;
                        _reports.Remove(before.Id);
                    }
                    _newest[address] = report;
                }
                _reports[report.Id] = (report, claims);
            }
        }
        Signal();
    }

    /// <summary>Whether a report was ever added.</summary>
    public bool Has(string reportId)
    {
        lock (_lock) return _seen.Contains(reportId);
    }

    /// <summary>Puts the claims of another reading in the place of those that reports have, all at once: no picture is of two readings.</summary>
    public void Reread(IEnumerable<(string ReportId, IReadOnlyList<Claim> Claims)> read)
    {
        lock (_lock)
        {
            foreach (var (id, claims) in read)
                if (_reports.TryGetValue(id, out var held)) _reports[id] = (held.Report, claims);
            _readings++;
        }
        Signal();
    }

    public void Add(IEnumerable<Correction> corrections)
    {
        lock (_lock) _corrections.AddRange(corrections);
        Signal();
    }

    /// <summary>Whether everything that was stored at the start, or loaded into an empty store, is in it.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Says that it is.</summary>
    public void Complete()
    {
        IsWhole = true;
        Signal();
    }

    public int Count
    {
        get { lock (_lock) return _reports.Count; }
    }

    /// <summary>All of it, as it is now.</summary>
    public Corpus Now() => Now(out _);

    /// <summary>All of it, as it is now.</summary>
    /// <param name="readings">How often stored reports were read anew.</param>
    public Corpus Now(out int readings)
    {
        lock (_lock)
        {
            readings = _readings;
            var reports = _reports.Values.OrderBy(r => r.Report, ReportOrder.Instance).ToList();
            return new Corpus([.. reports.Select(r => r.Report)], [.. reports.SelectMany(r => r.Claims)]) { Corrections = [.. _corrections] };
        }
    }

    /// <summary>Waits until something was added since the last wait.</summary>
    public Task Changed(CancellationToken cancellation) => _changed.WaitAsync(cancellation);

    private void Signal()
    {
        lock (_lock)
            if (_changed.CurrentCount == 0) _changed.Release();
    }
}
