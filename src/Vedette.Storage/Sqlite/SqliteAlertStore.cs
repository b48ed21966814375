using System.Text.Json;
using Dapper;
using NodaTime;
using NodaTime.Text;
using Vedette.Model;

namespace Vedette.Storage.Sqlite;

/// <summary>Alerts in a SQLite file.</summary>
public sealed class SqliteAlertStore(string file) : IAlertStore
{
    private const int MostRaised = 100_000;
    private const string Columns = "id, raised_at, rule, document, acknowledged_at, acknowledged_by";

    public IReadOnlyList<string> Claim(string rule, IReadOnlyCollection<string> subjects) => SqliteFile.Use(file, IReadOnlyList<string> (connection) =>
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var fresh = subjects.Where(subject => connection.Execute("INSERT OR IGNORE INTO alert_subject VALUES (@rule, @subject)", new { rule, subject }, transaction) > 0).ToList();
        transaction.Commit();
        return fresh;
    });

    public bool IsClaimed(string rule, string subject) => SqliteFile.Use(file, connection =>
        connection.ExecuteScalar<int>("SELECT count(*) FROM alert_subject WHERE rule = @rule AND subject = @subject", new { rule, subject }) > 0);

    public IReadOnlyList<Alert>? Raised() => SqliteFile.Use(file, connection => connection.ExecuteScalar<int>("SELECT EXISTS (SELECT 1 FROM alert_subject)") > 0)
        ? [.. Newest(MostRaised).Reverse()]
        : null;

    public void Add(Alert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        SqliteFile.Use(file, connection => connection.Execute(
            "INSERT INTO alert (id, raised_at, rule, document) VALUES (@Id, @at, @Rule, @document)",
            new { alert.Id, at = InstantPattern.ExtendedIso.Format(alert.RaisedAt), alert.Rule, document = JsonSerializer.Serialize(new AlertDocument(alert.Kind, alert.Title, alert.Items, alert.Total), StoreJson.Default.AlertDocument) }));
    }

    public IReadOnlyList<Alert> Newest(int most) => SqliteFile.Use(file, IReadOnlyList<Alert> (connection) =>
        [.. connection.Query<(string, string, string, string, string?, string?)>($"SELECT {Columns} FROM alert ORDER BY seq DESC LIMIT @most", new { most }).Select(Read)]);

    public Alert? Acknowledge(string id, string by, Instant at) => SqliteFile.Use(file, connection =>
    {
        connection.Execute("UPDATE alert SET acknowledged_at = @at, acknowledged_by = @by WHERE id = @id AND acknowledged_at IS NULL", new { id, by, at = InstantPattern.ExtendedIso.Format(at) });
        return connection.QueryFirstOrDefault<(string, string, string, string, string?, string?)?>($"SELECT {Columns} FROM alert WHERE id = @id", new { id }) is { } row ? Read(row) : null;
    });

    private static Alert Read((string Id, string RaisedAt, string Rule, string Document, string? At, string? By) row)
    {
        var document = JsonSerializer.Deserialize(row.Document, StoreJson.Default.AlertDocument)!;
        return new Alert(row.Id, InstantPattern.ExtendedIso.Parse(row.RaisedAt).Value, row.Rule, document.Kind, document.Title, document.Items, document.Total,
            row.At is null ? null : InstantPattern.ExtendedIso.Parse(row.At).Value, row.By);
    }
}
