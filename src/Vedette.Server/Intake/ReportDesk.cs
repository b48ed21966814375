using Vedette.Collection;
using Vedette.Storage;

namespace Vedette.Server.Intake;

/// <summary>Where every report comes in, whoever brings it: stored first, then read.</summary>
internal sealed class ReportDesk(StoreWriter writer, ClaimReaders readers)
{
    /// <summary>Stores a report; once this returns it is on the disk.</summary>
    /// <param name="found">The report.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <param name="from">What a watched source sent that it was taken out of.</param>
    public async Task<Stored> Take(CollectedReport found, CancellationToken cancellation, FetchedDocument? from = null)
    {
        var stored = await writer.Add(new NewReport(found.Report, found.Original, null) { From = from }, cancellation);
        if (stored == Stored.Added) readers.Enqueue(found.Report);
        return stored;
    }
}
