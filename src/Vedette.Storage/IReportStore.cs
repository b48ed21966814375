using NodaTime;
using Vedette.Model;

namespace Vedette.Storage;

/// <summary>Keeps reports with their claims, append-only, in a chain of custody. Every implementation passes one contract suite.
/// Failures of the store itself are <see cref="StoreException"/>.</summary>
public interface IReportStore : IDisposable
{
    /// <summary>What goes for the reader of claims that people brought in with their report: no reading of the text replaces them.</summary>
    const string Imported = "import";

    /// <summary>Whether a report with this id is stored, erased ones included.</summary>
    bool Contains(string reportId);

    /// <summary>Stores a report with its claims: whole, or not at all. A report that is already there is left as it is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="original">The bytes that its id is the hash of; empty where they are not kept.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="at">When it is stored; <see cref="Report.RetrievedAt"/> goes before it in the chain of custody.</param>
    /// <param name="reader">What read the claims: a fingerprint of program, lexicons and gazetteer; null where nobody says.</param>
    /// <returns>What changed.</returns>
    Stored Add(Report report, ReadOnlyMemory<byte> original, IReadOnlyList<Claim> claims, Instant at, string? reader = null);

    /// <summary>Ids of the reports, erased ones left out, whose claims neither this reader has read nor people have brought, in the order of <see cref="Reports"/>.</summary>
    IReadOnlyList<string> ReadByOthers(string reader);

    /// <summary>Puts the claims of another reading in the place of those that reports have, in one step: all or none. The reports, their
    /// bytes and their links in the chain stay as they are; a claim that is read again keeps its id.</summary>
    /// <returns>How many reports have other claims now: those that are absent or erased are not among them.</returns>
    int Reread(IReadOnlyList<(string ReportId, IReadOnlyList<Claim> Claims)> read, string reader);

    /// <summary>The place of the report that was stored last; 0 in an empty store. Places only grow.</summary>
    long LastPlace();

    /// <summary>Ids of the reports stored after a place whose claims are there, erased ones left out, in the order in which they were stored.</summary>
    IReadOnlyList<string> ReadAfter(long place);

    /// <summary>Stores several reports in one step that reaches the disk as a whole: all of them, or none. Each is treated as
    /// <see cref="Add"/> treats one.</summary>
    /// <returns>What changed, in the order given.</returns>
    IReadOnlyList<Stored> AddAll(IReadOnlyList<NewReport> reports, Instant at);

    /// <summary>Brings the claims of reports that were stored without, in one step; their words are found from then on. A report whose claims are there, that is absent
    /// or erased is left as it is.</summary>
    /// <param name="read">Ids with their claims.</param>
    /// <param name="reader">What read them, as <see cref="Add"/> has it.</param>
    void SetClaims(IReadOnlyList<(string ReportId, IReadOnlyList<Claim> Claims)> read, string? reader = null);

    /// <summary>Reports whose claims are still to be read, in the order in which they were stored.</summary>
    IReadOnlyList<Report> Unread();

    /// <summary>A page of the reports that a query asks for.</summary>
    ReportPage List(ReportQuery query);

    /// <summary>The reports that share the canonical address of a report: its versions, in the order in which they were stored;
    /// the report alone where it has no address.</summary>
    IReadOnlyList<Report> Versions(string reportId);

    /// <summary>Remembers that a stored report is also found under another path or address.</summary>
    /// <returns>False where that was known, or no such report is stored.</returns>
    bool AddCarrier(string reportId, string carrier);

    /// <summary>Paths and addresses under which the bytes of a report were found, its own first, the others in ordinal order.</summary>
    IReadOnlyList<string> Carriers(string reportId);

    /// <summary>The bytes of a report; null where they were not kept or are erased.</summary>
    byte[]? Original(string reportId);

    /// <summary>What the watched source sent that a report was taken out of; null where the report came by itself.</summary>
    FetchedDocument? From(string reportId);

    /// <summary>One report; null where it is absent or erased.</summary>
    Report? Find(string reportId);

    /// <summary>All reports that are not erased, by <see cref="Report.KnownAt"/> (unknown last), then id. Streamed.</summary>
    IEnumerable<Report> Reports();

    /// <summary>The claims of one report, in the order in which they were added.</summary>
    IReadOnlyList<Claim> Claims(string reportId);

    /// <summary>All claims, in the order of <see cref="Reports"/>, then as added. Streamed.</summary>
    IEnumerable<Claim> Claims();

    /// <summary>Ids of the reports whose text or title holds all the words, in the order of <see cref="Reports"/>.</summary>
    /// <param name="words">Words; nothing in them is syntax.</param>
    IReadOnlyList<string> Search(string words);

    /// <summary>Takes away text, bytes and claims of a report, and the bytes of what it was taken out of. Its hash, place in the chain and the reason stay.</summary>
    /// <returns>False where no such report is stored or it is erased already.</returns>
    bool Erase(string reportId, string reason, Instant at);

    /// <summary>Checks every link of the chain and the hash of every kept original and of what they were taken out of.</summary>
    ChainCheck VerifyChain();
}
