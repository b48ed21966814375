using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Vedette.Storage.Sqlite;

/// <summary>Recomputes the chain of custody and the hashes of the kept originals.</summary>
internal static class ChainVerifier
{
    public static ChainCheck Verify(SqliteConnection connection)
    {
        var rows = connection.Query<Row>(
            """
            SELECT c.number AS Number, c.sha256 AS Sha256, c.time AS Time, c.link AS Link, r.sha256 AS ReportSha256, o.bytes AS Bytes
            FROM chain c JOIN report r ON r.seq = c.report_seq LEFT JOIN original o ON o.report_seq = r.seq
            ORDER BY c.number
            """, buffered: false);
        var (previous, links) = (ChainLink.Start, 0);
        foreach (var row in rows)
        {
            links++;
            if (row.Number != links) return new ChainCheck(links, links, "a link is missing");
            if (row.Link != ChainLink.Of(previous, row.Sha256, row.Time)) return new ChainCheck(links, links, "the link does not follow from the one before");
            if (row.Sha256 != row.ReportSha256) return new ChainCheck(links, links, "the report's hash is not the chain's");
            if (row.Bytes is { } bytes && Convert.ToHexStringLower(SHA256.HashData(bytes)) != row.Sha256)
                return new ChainCheck(links, links, "the kept bytes were changed");
            previous = row.Link;
        }
        foreach (var (number, sha256, packed) in connection.Query<(long, string, byte[])>(
                     "SELECT c.number, f.sha256, f.bytes FROM fetched f JOIN report_fetched o ON o.fetched_seq = f.seq JOIN chain c ON c.report_seq = o.report_seq WHERE f.bytes IS NOT NULL GROUP BY f.seq", buffered: false))
            if (!IsOf(packed, sha256)) return new ChainCheck(links, (int)number, "what the source sent was changed");
        var reports = connection.ExecuteScalar<int>("SELECT count(*) FROM report");
        return reports == links ? new ChainCheck(links) : new ChainCheck(links, links + 1, "a report stands outside the chain");
    }

    private static bool IsOf(byte[] packed, string sha256)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(Packed.Unpack(packed))) == sha256;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private sealed record Row
    {
        public long Number { get; init; }
        public string Sha256 { get; init; } = "";
        public string Time { get; init; } = "";
        public string Link { get; init; } = "";
        public string ReportSha256 { get; init; } = "";
        public byte[]? Bytes { get; init; }
    }
}
