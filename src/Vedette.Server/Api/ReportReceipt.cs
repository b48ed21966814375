namespace Vedette.Server.Api;

/// <summary>What a sender of a report gets.</summary>
/// <param name="Id">Id of the report: the hash of the bytes sent.</param>
/// <param name="Sha256">That hash whole, hexadecimal.</param>
/// <param name="New">False where the same bytes were stored before.</param>
internal sealed record ReportReceipt(string Id, string Sha256, bool New);
