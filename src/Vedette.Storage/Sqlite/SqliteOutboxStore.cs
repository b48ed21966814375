using Dapper;

namespace Vedette.Storage.Sqlite;

/// <summary>Messages that wait, in a SQLite file.</summary>
public sealed class SqliteOutboxStore(string file) : IOutboxStore
{
    public void Put(string receiver, byte[] body, int most) => SqliteFile.Use(file, connection =>
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute("INSERT INTO webhook_waiting (receiver, body) VALUES (@receiver, @body)", new { receiver, body }, transaction);
        var gone = connection.Execute(
            "DELETE FROM webhook_waiting WHERE receiver = @receiver AND seq <= (SELECT seq FROM webhook_waiting WHERE receiver = @receiver ORDER BY seq DESC LIMIT 1 OFFSET @most)",
            new { receiver, most }, transaction);
        transaction.Commit();
        return gone;
    });

    public (long Number, byte[] Body)? First(string receiver) => SqliteFile.Use(file, connection =>
        connection.QueryFirstOrDefault<(long, byte[])?>("SELECT seq, body FROM webhook_waiting WHERE receiver = @receiver ORDER BY seq LIMIT 1", new { receiver }));

    public void Remove(long number) => SqliteFile.Use(file, connection => connection.Execute("DELETE FROM webhook_waiting WHERE seq = @number", new { number }));
}
