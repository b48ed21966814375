using Vedette.Model;

namespace Vedette.Storage;

/// <summary>A report to be stored.</summary>
/// <param name="Report">The report.</param>
/// <param name="Original">The bytes that its id is the hash of; empty where they are not kept.</param>
/// <param name="Claims">Its claims; null where they are still to be read: <see cref="IReportStore.SetClaims"/> brings them, and the report is found by its words from then on.</param>
public sealed record NewReport(Report Report, ReadOnlyMemory<byte> Original, IReadOnlyList<Claim>? Claims)
{
    /// <summary>What read the claims: a fingerprint of program, lexicons and gazetteer; null where nobody says.</summary>
    public string? Reader { get; init; }

    /// <summary>The document of a watched source that it was taken out of; null where it came by itself.</summary>
    public FetchedDocument? From { get; init; }
}
