using NodaTime;
using Vedette.Collection;
using Vedette.Model;
using Vedette.Storage;

namespace Vedette.Pipeline;

/// <summary>All reports of a run with their claims.</summary>
/// <param name="Reports">By the instant from which they are known, then id; each once.</param>
/// <param name="Claims">In the order of the reports, then of their spans.</param>
public sealed record Corpus(IReadOnlyList<Report> Reports, IReadOnlyList<Claim> Claims)
{
    /// <summary>What people put right by hand; each counts from the day on which it was made.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Reads everything that collection finds.</summary>
    /// <param name="line">Reads the claims.</param>
    /// <param name="collected">What collection finds.</param>
    /// <param name="hear">Told of every outcome, in the order of collection.</param>
    /// <param name="progress">Told after each report.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static async Task<Corpus> Read(
        ReadingLine line, IEnumerable<Collected> collected, Action<Reading> hear,
        IProgress<ReadingProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(hear);
        var all = new List<ReadReport>();
        await foreach (var reading in line.Run(collected, progress, cancellation: cancellation))
        {
            hear(reading);
            // The bytes are of no further use here, and would double the memory of a great folder.
            if (reading is ReadReport read) all.Add(read with { Original = default });
        }
        all.Sort((a, b) => ReportOrder.Instance.Compare(a.Report, b.Report));
        return new Corpus([.. all.Select(r => r.Report)], [.. all.SelectMany(r => r.Claims)]);
    }

    /// <summary>Reads everything that collection finds and a store does not hold, puts it there, each report whole as soon as
    /// it is read; reads again what another reader has read; and gives all that the store then holds.</summary>
    /// <param name="line">Reads the claims.</param>
    /// <param name="reader">Fingerprint of what reads them: see <see cref="Fingerprint"/>.</param>
    /// <param name="collected">What collection finds.</param>
    /// <param name="store">Holds the reports; a report that this reader has read is not read again.</param>
    /// <param name="clock">When a report is stored.</param>
    /// <param name="hear">Told of every outcome, in the order of collection.</param>
    /// <param name="progress">Told after each report.</param>
    /// <param name="cancellation">Ends the run; what was stored stays.</param>
    public static async Task<Corpus> ReadInto(
        IReportStore store, IClock clock, ReadingLine line, string reader, IEnumerable<Collected> collected, Action<Reading> hear,
        IProgress<ReadingProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(hear);
        var carriers = new List<CollectedCarrier>();
        await foreach (var reading in line.Run(New(store, collected, carriers), progress, cancellation: cancellation))
        {
            hear(reading);
            if (reading is ReadReport read) store.Add(read.Report, read.Original, read.Claims, clock.GetCurrentInstant(), reader);
        }
        foreach (var carrier in carriers) store.AddCarrier(carrier.ReportId, carrier.Path);
        await foreach (var reading in line.Run(Others(store, reader), progress, cancellation: cancellation))
        {
            if (reading is ReadReport read) store.Reread([(read.Report.Id, read.Claims)], reader);
            else hear(reading);
        }
        return new Corpus([.. store.Reports()], [.. store.Claims()]);
    }

    // What another version of the program or its lexicons has read.
    private static IEnumerable<Collected> Others(IReportStore store, string reader)
    {
        foreach (var id in store.ReadByOthers(reader))
            if (store.Find(id) is { } report) yield return new CollectedReport(report, default);
    }

    // Of what is stored, only where else it was found is remembered.
    private static IEnumerable<Collected> New(IReportStore store, IEnumerable<Collected> collected, List<CollectedCarrier> carriers)
    {
        foreach (var item in collected)
        {
            if (item is CollectedCarrier carrier)
                carriers.Add(carrier);
            else if (item is CollectedReport { Report: var report } && store.Contains(report.Id))
            {
                if (report.Reference.Path is { } path) carriers.Add(new CollectedCarrier(report.Id, path));
            }
            else
                yield return item;
        }
    }
}
