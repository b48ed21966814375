using NodaTime;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Server.Live;

/// <summary>What pictures are made of: reports with their claims, and corrections. The newest version of a report stands; days before
/// it was known keep the earlier one.</summary>
internal sealed class LiveCorpus
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Report Report, IReadOnlyList<Claim> Claims)> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Report> _newest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Report Report, IReadOnlyList<Claim> Claims)> _earlier = new(StringComparer.Ordinal);
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
                        if (Retrieved(before) > Retrieved(report))
                        {
                            _earlier[report.Id] = (report, claims);
                            continue;
                        }
                        if (before.Id != report.Id && _reports.Remove(before.Id, out var held)) _earlier[before.Id] = held;
                    }
                    _earlier.Remove(report.Id);
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
                else if (_earlier.TryGetValue(id, out held)) _earlier[id] = (held.Report, claims);
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
            return Of(_reports.Values, _corrections);
        }
    }

    /// <summary>What of it was known before an instant: of each report the version that stood then.</summary>
    public Corpus Before(Instant end)
    {
        lock (_lock)
        {
            var known = new Dictionary<string, (Report Report, IReadOnlyList<Claim> Claims)>(_reports, StringComparer.Ordinal);
            foreach (var versions in _earlier.Values.GroupBy(v => CanonicalAddress.Of(v.Report.Reference.Url)!, StringComparer.Ordinal))
            {
                var newest = _newest[versions.Key];
                Report? stood = null, before = null;
                foreach (var version in versions.Select(v => v.Report).OrderBy(Retrieved).ThenBy(r => r.Id, StringComparer.Ordinal).Append(newest))
                {
                    if (KnownFrom(version, before) < end) stood = version;
                    before = version;
                }
                if (stood == newest) continue;
                known.Remove(newest.Id);
                if (stood is not null) known[stood.Id] = _earlier[stood.Id];
            }
            return Of(known.Values.Where(r => r.Report.KnownAt < end), _corrections.Where(c => c.At < end));
        }
    }

    /// <summary>Waits until something was added since the last wait.</summary>
    public Task Changed(CancellationToken cancellation) => _changed.WaitAsync(cancellation);

    private static Corpus Of(IEnumerable<(Report Report, IReadOnlyList<Claim> Claims)> held, IEnumerable<Correction> corrections)
    {
        var reports = held.OrderBy(r => r.Report, ReportOrder.Instance).ToList();
        return new Corpus([.. reports.Select(r => r.Report)], [.. reports.SelectMany(r => r.Claims)]) { Corrections = [.. corrections] };
    }

    private static Instant Retrieved(Report report) => report.RetrievedAt ?? Instant.MinValue;

    // An edited text that kept its date was not there on that day: nobody knew it before it was fetched.
    private static Instant? KnownFrom(Report version, Report? before) =>
        before is null || version.KnownAt > before.KnownAt || version.RetrievedAt is null ? version.KnownAt : version.RetrievedAt;

    private void Signal()
    {
        lock (_lock)
            if (_changed.CurrentCount == 0) _changed.Release();
    }
}
