using Dapper;
using NodaTime;
using NodaTime.Text;

namespace Vedette.Storage.Sqlite;

/// <summary>Accounts in a SQLite file.</summary>
public sealed class SqliteAccountStore(string file) : IAccountStore
{
    // Fixed width, so that the order of the texts is that of the instants.
    private static readonly InstantPattern Time = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffffff'Z'");

    public bool Add(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return SqliteFile.Use(file, connection => connection.Execute(
            "INSERT OR IGNORE INTO account (name, role, password, created_at) VALUES (@Name, @role, @Password, @at)",
            new { account.Name, role = account.Role.ToString(), account.Password, at = Time.Format(account.CreatedAt) }) > 0);
    }

    public Account? Find(string name) => SqliteFile.Use(file, connection =>
        connection.QueryFirstOrDefault<(string, string, string, string, string?)?>("SELECT name, role, password, created_at, disabled_at FROM account WHERE name = @name", new { name }) is { } row ? Read(row) : null);

    public IReadOnlyList<Account> All() => SqliteFile.Use(file, IReadOnlyList<Account> (connection) =>
        [.. connection.Query<(string, string, string, string, string?)>("SELECT name, role, password, created_at, disabled_at FROM account ORDER BY name").Select(Read)]);

    public bool Disable(string name, Instant at) => SqliteFile.Use(file, connection =>
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var found = connection.Execute("UPDATE account SET disabled_at = @at WHERE name = @name AND disabled_at IS NULL", new { name, at = Time.Format(at) }, transaction) > 0;
        connection.Execute("UPDATE pass SET revoked_at = @at WHERE account = @name AND kind = 'session' AND revoked_at IS NULL", new { name, at = Time.Format(at) }, transaction);
        transaction.Commit();
        return found;
    });

    public void Add(Pass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        SqliteFile.Use(file, connection => connection.Execute(
            "INSERT INTO pass (hash, kind, account, role, created_at, expires_at) VALUES (@Hash, @Kind, @Account, @role, @created, @expires)",
            new { pass.Hash, pass.Kind, pass.Account, role = pass.Role.ToString(), created = Time.Format(pass.CreatedAt), expires = pass.ExpiresAt is { } end ? Time.Format(end) : null }));
    }

    public Pass? Find(string hash, Instant at) => SqliteFile.Use(file, connection =>
        connection.QueryFirstOrDefault<(string Hash, string Kind, string Account, string Role, string Created, string? Expires)?>(
            """
            SELECT p.hash, p.kind, p.account, CASE p.kind WHEN 'session' THEN a.role ELSE p.role END, p.created_at, p.expires_at
            FROM pass p LEFT JOIN account a ON a.name = p.account
            WHERE p.hash = @hash AND p.revoked_at IS NULL AND (p.expires_at IS NULL OR p.expires_at > @now) AND (p.kind <> 'session' OR (a.name IS NOT NULL AND a.disabled_at IS NULL))
            """, new { hash, now = Time.Format(at) }) is { } row
            ? new Pass(row.Hash, row.Kind, row.Account, Enum.Parse<AccountRole>(row.Role), Time.Parse(row.Created).Value, row.Expires is null ? null : Time.Parse(row.Expires).Value)
            : null);

    public void Revoke(string hash, Instant at) =>
        SqliteFile.Use(file, connection => connection.Execute("UPDATE pass SET revoked_at = @at WHERE hash = @hash AND revoked_at IS NULL", new { hash, at = Time.Format(at) }));

    public void Note(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        SqliteFile.Use(file, connection => connection.Execute("INSERT INTO audit (at, who, what, detail) VALUES (@at, @Who, @What, @Detail)", new { at = Time.Format(entry.At), entry.Who, entry.What, entry.Detail }));
    }

    public IReadOnlyList<AuditEntry> Newest(int most) => SqliteFile.Use(file, IReadOnlyList<AuditEntry> (connection) =>
        [.. connection.Query<(string At, string Who, string What, string Detail)>("SELECT at, who, what, detail FROM audit ORDER BY seq DESC LIMIT @most", new { most })
            .Select(r => new AuditEntry(Time.Parse(r.At).Value, r.Who, r.What, r.Detail))]);

    private static Account Read((string Name, string Role, string Password, string Created, string? Disabled) row) =>
        new(row.Name, Enum.Parse<AccountRole>(row.Role), row.Password, Time.Parse(row.Created).Value, row.Disabled is null ? null : Time.Parse(row.Disabled).Value);
}
