using System.Text.Json;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;
using Vedette.Model;

namespace Vedette.Storage.Sqlite;

/// <summary>Puts reports and claims into a database, each statement compiled once: what many reports a second go through.</summary>
internal sealed class ReportInserts(SqliteConnection connection) : IDisposable
{
    // Fixed width, so that the order of the texts is that of the instants.
    public static readonly InstantPattern Time = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffffff'Z'");

    private readonly PreparedStatement _report = new(connection,
        """
        INSERT INTO report (id, sha256, known_at, language, document, body, stored_at, title, outlet, address, claims_read, reader)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT (id) DO NOTHING RETURNING seq
        """);

    private readonly PreparedStatement _known = new(connection, "SELECT seq, document IS NOT NULL FROM report WHERE id = ?1");
    private readonly PreparedStatement _original = new(connection, "INSERT INTO original VALUES (?1, ?2)");
    private readonly PreparedStatement _carrier = new(connection, "INSERT OR IGNORE INTO carrier VALUES (?1, ?2)");
    private readonly PreparedStatement _words = new(connection, "INSERT INTO report_text (rowid, title, body) SELECT seq, title, body FROM report WHERE seq = ?1");
    private readonly PreparedStatement _lastLink = new(connection, "SELECT number, link FROM chain ORDER BY number DESC LIMIT 1");
    private readonly PreparedStatement _link = new(connection, "INSERT INTO chain VALUES (?1, ?2, ?3, ?4, ?5)");

    private readonly PreparedStatement _fetched = new(connection, "INSERT OR IGNORE INTO fetched (source, address, sha256, fetched_at, bytes) VALUES (?1, ?2, ?3, ?4, ?5)");
    private readonly PreparedStatement _from = new(connection, "INSERT INTO report_fetched SELECT ?1, seq FROM fetched WHERE address = ?2 AND sha256 = ?3");

    private readonly PreparedStatement _open = new(connection,
        "UPDATE report SET claims_read = 1, reader = ?2 WHERE id = ?1 AND claims_read = 0 AND document IS NOT NULL RETURNING seq");

    private readonly PreparedStatement _claim = new(connection,
        """
        INSERT INTO claim (report_seq, id, kind, actor, counted, status, earliest, latest, document)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """);

    /// <summary>Stores a report, whole, with its link in the chain; one that is there gets at most a carrier.</summary>
    public Stored Insert(NewReport added, Instant at, SqliteTransaction transaction)
    {
        var report = added.Report;
        if (Report(added, at, transaction) is not { } seq)
        {
            var known = _known.Row(transaction, report.Id)!;
            if (known is not [long there, 1L]) return Stored.Erased;
            if (CarrierOf(report) is { } other) Carrier(there, other, transaction);
            return Stored.AlreadyThere;
        }
        if (!added.Original.IsEmpty) _original.Run(transaction, seq, added.Original.ToArray());
        if (added.From is { Bytes: { } sent } from)
        {
            _fetched.Run(transaction, from.Source, from.Address, from.Sha256, Time.Format(from.FetchedAt), Packed.Of(sent));
            _from.Run(transaction, seq, from.Address, from.Sha256);
        }
        if (CarrierOf(report) is { } carrier) Carrier(seq, carrier, transaction);
        if (added.Claims is { } claims)
        {
            _words.Run(transaction, seq);
            Claims(seq, claims, transaction);
        }
        Link(seq, report, at, transaction);
        return Stored.Added;
    }

    /// <summary>Brings the claims of a report that was stored without; from then on it is found by its words.</summary>
    public void SetClaims(string reportId, IReadOnlyList<Claim> claims, string? reader, SqliteTransaction transaction)
    {
        if (_open.Row(transaction, reportId, reader) is not [long seq]) return;
        _words.Run(transaction, seq);
        Claims(seq, claims, transaction);
    }

    public void Claims(long seq, IReadOnlyList<Claim> claims, SqliteTransaction transaction)
    {
        foreach (var claim in claims)
            _claim.Run(transaction, seq, claim.Id, claim.Kind.ToString(), claim.Actor, claim.Counted, claim.Status?.ToString(), claim.AsOf.Earliest, claim.AsOf.Latest,
                JsonSerializer.Serialize(claim, WireJson.Default.Claim));
    }

    public bool Carrier(long seq, string carrier, SqliteTransaction? transaction) => _carrier.Run(transaction, seq, carrier) > 0;

    /// <summary>The path or address under which a report itself was found.</summary>
    public static string? CarrierOf(Report report) => report.Reference.Path ?? report.Reference.Url;

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<PreparedStatement>)[_report, _known, _original, _carrier, _words, _lastLink, _link, _fetched, _from, _open, _claim]) statement.Dispose();
    }

    private long? Report(NewReport added, Instant at, SqliteTransaction transaction)
    {
        var report = added.Report;
        var row = _report.Row(
            transaction, report.Id, report.Reference.Sha256, report.KnownAt is { } known ? Time.Format(known) : null, report.Reference.Language,
            JsonSerializer.Serialize(ReportDocument.Of(report), StoreJson.Default.ReportDocument), report.Text, Time.Format(at), report.Reference.Title, report.Reference.Outlet,
            CanonicalAddress.Of(report.Reference.Url), added.Claims is not null, added.Reader);
        return row is [long seq] ? seq : null;
    }

    private void Link(long seq, Report report, Instant at, SqliteTransaction transaction)
    {
        var (number, last) = _lastLink.Row(transaction) is [long before, string link] ? (before, link) : (0, ChainLink.Start);
        var time = Time.Format(report.RetrievedAt ?? at);
        _link.Run(transaction, number + 1, seq, report.Reference.Sha256, time, ChainLink.Of(last, report.Reference.Sha256, time));
    }
}
