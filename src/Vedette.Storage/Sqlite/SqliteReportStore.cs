using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Vedette.Model;

namespace Vedette.Storage.Sqlite;

/// <summary>A store in one SQLite file (WAL). One instance is used by one thread at a time; several processes may share the file.</summary>
public sealed class SqliteReportStore : IReportStore
{
    private const string InOrder = "ORDER BY r.known_at IS NULL, r.known_at, r.id";

    private readonly string file;
    private readonly SqliteConnection connection;
    private readonly ReportInserts inserts;

    /// <summary>Opens a file, creates it where it is absent, and migrates it to the newest schema.</summary>
    /// <exception cref="StoreException">The file is no database of ours, is read-only, or was written by a newer version.</exception>
    public SqliteReportStore(string file)
    {
        this.file = file;
        connection = SqliteFile.Open(file);
        inserts = new ReportInserts(connection);
    }

    public bool Contains(string reportId) =>
        Guard(() => connection.ExecuteScalar<long?>("SELECT seq FROM report WHERE id = @reportId", new { reportId }) is not null);

    public Stored Add(Report report, ReadOnlyMemory<byte> original, IReadOnlyList<Claim> claims, Instant at, string? reader = null) =>
        AddAll([new NewReport(report, original, claims) { Reader = reader }], at)[0];

    public IReadOnlyList<Stored> AddAll(IReadOnlyList<NewReport> reports, Instant at) => Guard<IReadOnlyList<Stored>>(() =>
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var transaction = connection.BeginTransaction(deferred: false);
        var stored = reports.Select(r => inserts.Insert(r, at, transaction)).ToList();
        transaction.Commit();
        return stored;
    });

    public void SetClaims(IReadOnlyList<(string ReportId, IReadOnlyList<Claim> Claims)> read, string? reader = null) => Guard(() =>
    {
        ArgumentNullException.ThrowIfNull(read);
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var (id, claims) in read) inserts.SetClaims(id, claims, reader, transaction);
        transaction.Commit();
        return true;
    });

    public IReadOnlyList<Report> Unread() => Guard<IReadOnlyList<Report>>(() =>
        [.. connection.Query<(string, string)>("SELECT document, body FROM report WHERE claims_read = 0 AND document IS NOT NULL ORDER BY seq").Select(Read)]);

    public ReportPage List(ReportQuery query) => Guard(() => ReportList.Read(connection, query, Read));

    public IReadOnlyList<Report> Versions(string reportId) => Guard<IReadOnlyList<Report>>(() =>
        [.. connection.Query<(string, string)>(
            """
            SELECT document, body FROM report r WHERE document IS NOT NULL
              AND (id = @reportId OR address = (SELECT address FROM report WHERE id = @reportId AND document IS NOT NULL)) ORDER BY seq
            """, new { reportId }).Select(Read)]);

    public IReadOnlyList<string> ReadByOthers(string reader) => Guard<IReadOnlyList<string>>(() =>
        [.. connection.Query<string>($"SELECT id FROM report r WHERE document IS NOT NULL AND reader IS NOT @reader AND reader IS NOT @imported {InOrder}", new { reader, imported = IReportStore.Imported })]);

    public int Reread(IReadOnlyList<(string ReportId, IReadOnlyList<Claim> Claims)> read, string reader) => Guard(() =>
    {
        ArgumentNullException.ThrowIfNull(read);
        using var transaction = connection.BeginTransaction(deferred: false);
        var reread = 0;
        foreach (var (id, claims) in read)
        {
            if (Seq(id, transaction) is not { } seq) continue;
            connection.Execute("DELETE FROM claim WHERE report_seq = @seq; UPDATE report SET reader = @reader, claims_read = 1 WHERE seq = @seq", new { seq, reader }, transaction);
            inserts.Claims(seq, claims, transaction);
            reread++;
        }
        transaction.Commit();
        return reread;
    });

    public long LastPlace() => Guard(() => connection.ExecuteScalar<long?>("SELECT max(seq) FROM report") ?? 0);

    public IReadOnlyList<string> ReadAfter(long place) => Guard<IReadOnlyList<string>>(() =>
        [.. connection.Query<string>("SELECT id FROM report WHERE seq > @place AND claims_read = 1 AND document IS NOT NULL ORDER BY seq", new { place })]);

    public bool AddCarrier(string reportId, string carrier) => Guard(() =>
        Seq(reportId) is { } seq && inserts.Carrier(seq, carrier, null));

    public IReadOnlyList<string> Carriers(string reportId) => Guard<IReadOnlyList<string>>(() =>
    {
        var own = Find(reportId) is { } report ? ReportInserts.CarrierOf(report) : null;
        var names = connection.Query<string>(
            "SELECT name FROM carrier JOIN report r ON r.seq = report_seq WHERE r.id = @reportId", new { reportId });
        return [.. names.OrderBy(n => n != own).ThenBy(n => n, StringComparer.Ordinal)];
    });

    public byte[]? Original(string reportId) => Guard(() => connection.ExecuteScalar<byte[]?>(
        "SELECT bytes FROM original JOIN report r ON r.seq = report_seq WHERE r.id = @reportId", new { reportId }));

    public FetchedDocument? From(string reportId) => Guard(() => connection.QueryFirstOrDefault<(string Source, string Address, string Sha256, string At, byte[]? Bytes)?>(
        """
        SELECT f.source, f.address, f.sha256, f.fetched_at, f.bytes FROM fetched f JOIN report_fetched o ON o.fetched_seq = f.seq JOIN report r ON r.seq = o.report_seq
        WHERE r.id = @reportId AND r.document IS NOT NULL
        """, new { reportId }) is { } row
        ? new FetchedDocument(row.Source, row.Address, row.Sha256, ReportInserts.Time.Parse(row.At).Value, row.Bytes is { } packed ? Packed.Unpack(packed) : null) : null);

    public Report? Find(string reportId) => Guard(() =>
        connection.QueryFirstOrDefault<(string Document, string Body)?>(
            "SELECT document, body FROM report WHERE id = @reportId AND document IS NOT NULL", new { reportId }) is { } row
            ? Read(row) : null);

    public IEnumerable<Report> Reports() => Stream<(string, string)>(
        $"SELECT document, body FROM report r WHERE document IS NOT NULL {InOrder}").Select(Read);

    public IReadOnlyList<Claim> Claims(string reportId) => Guard<IReadOnlyList<Claim>>(() =>
        [.. connection.Query<string>(
            "SELECT c.document FROM claim c JOIN report r ON r.seq = c.report_seq WHERE r.id = @reportId ORDER BY c.seq", new { reportId })
            .Select(ReadClaim)]);

    public IEnumerable<Claim> Claims() => Stream<string>(
        $"SELECT c.document FROM claim c JOIN report r ON r.seq = c.report_seq {InOrder}, c.seq").Select(ReadClaim);

    public IReadOnlyList<string> Search(string words) => Guard<IReadOnlyList<string>>(() =>
    {
        var query = ReportList.Quoted(words);
        return query.Length == 0 ? [] : [.. connection.Query<string>(
            $"SELECT r.id FROM report_text t JOIN report r ON r.seq = t.rowid WHERE report_text MATCH @query {InOrder}", new { query })];
    });

    public bool Erase(string reportId, string reason, Instant at) => Guard(() =>
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        if (Seq(reportId, transaction) is not { } seq) return false;
        connection.Execute(
            """
            DELETE FROM original WHERE report_seq = @seq;
            UPDATE fetched SET bytes = NULL WHERE seq = (SELECT fetched_seq FROM report_fetched WHERE report_seq = @seq);
            DELETE FROM claim WHERE report_seq = @seq;
            DELETE FROM carrier WHERE report_seq = @seq;
            DELETE FROM report_text WHERE rowid = @seq;
            UPDATE report SET document = NULL, body = NULL, known_at = NULL, title = NULL, outlet = NULL, address = NULL WHERE seq = @seq;
            INSERT INTO erasure VALUES (@seq, @reason, @time);
            -- The index keeps words of what was deleted until its segments are merged.
            INSERT INTO report_text (report_text) VALUES ('optimize');
            """, new { seq, reason, time = ReportInserts.Time.Format(at) }, transaction);
        transaction.Commit();
        // What was erased shall not be found in the file's free pages or its log.
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return true;
    });

    public ChainCheck VerifyChain() => Guard(() => ChainVerifier.Verify(connection));

    public void Dispose()
    {
        inserts.Dispose();
        connection.Dispose();
    }

    private long? Seq(string reportId, SqliteTransaction? transaction = null) =>
        connection.ExecuteScalar<long?>("SELECT seq FROM report WHERE id = @reportId AND document IS NOT NULL", new { reportId }, transaction);

    private static Report Read((string Document, string Body) row) =>
        JsonSerializer.Deserialize(row.Document, StoreJson.Default.ReportDocument)!.With(row.Body);

    private static Claim ReadClaim(string document) => JsonSerializer.Deserialize(document, WireJson.Default.Claim)!;

    private IEnumerable<T> Stream<T>(string sql) => Guard(() => connection.Query<T>(sql, buffered: false));

    private T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e)
        {
            throw new StoreException($"{file}: {SqliteFile.Words(e)}", e);
        }
    }
}
