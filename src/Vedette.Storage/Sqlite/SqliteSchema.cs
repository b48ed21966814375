using Dapper;
using Microsoft.Data.Sqlite;

namespace Vedette.Storage.Sqlite;

/// <summary>The version of a database's schema, kept in <c>user_version</c>, and the forward migrations to the newest.
/// <c>application_id</c> tells our files from those of others.</summary>
internal static class SqliteSchema
{
    private const int ApplicationId = 0x56454454;

    /// <summary>The newest version: the number of migration scripts.</summary>
    public const int Newest = 6;

    /// <summary>Brings a database to the newest version, each step in its own transaction.</summary>
    /// <exception cref="StoreException">It is of a newer version, or belongs to another program.</exception>
    public static void Migrate(SqliteConnection connection, string file)
    {
        var version = Version(connection, file);
        for (var next = version + 1; next <= Newest; next++)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            // Another process may have migrated while this one waited for the lock.
            if (connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction) < next)
            {
                connection.Execute(Script(next), transaction: transaction);
                connection.Execute($"PRAGMA user_version = {next}; PRAGMA application_id = {ApplicationId}", transaction: transaction);
            }
            transaction.Commit();
        }
    }

    private static int Version(SqliteConnection connection, string file)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        var application = connection.ExecuteScalar<int>("PRAGMA application_id");
        var tables = connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema");
        if (tables > 0 && application != ApplicationId)
            throw new StoreException($"{file}: is a database of another program; give another file");
        if (version > Newest)
            throw new StoreException($"{file}: was written by a newer version (schema {version}; this one knows {Newest}); update the program");
        return version;
    }

    private static string Script(int version)
    {
        using var stream = typeof(SqliteSchema).Assembly.GetManifestResourceStream($"{version:0000}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
