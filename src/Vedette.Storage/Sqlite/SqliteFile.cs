using Dapper;
using Microsoft.Data.Sqlite;

namespace Vedette.Storage.Sqlite;

/// <summary>Opens a database file and turns what can go wrong into words.</summary>
internal static class SqliteFile
{
    /// <summary>An open connection to a database of the newest schema, in WAL mode.</summary>
    /// <exception cref="StoreException">The file is no database, cannot be opened or written, or its schema is newer.</exception>
    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = 60,
        }.ToString());
        try
        {
            if (File.Exists(file) && new FileInfo(file).IsReadOnly)
                throw new StoreException($"{file}: is read-only; grant write permission or give another file");
            connection.Open();
            // What is erased is overwritten. FULL: a report that was said to be stored outlives a loss of power.
            connection.Execute("PRAGMA busy_timeout = 60000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000");
            SqliteSchema.Migrate(connection, file);
            return connection;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new StoreException($"{file}: {Words(e)}", e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>One step over a connection of its own.</summary>
    public static T Use<T>(string file, Func<SqliteConnection, T> step)
    {
        using var connection = Open(file);
        try
        {
            return step(connection);
        }
        catch (SqliteException e)
        {
            throw new StoreException($"{file}: {Words(e)}", e);
        }
    }

    /// <summary>What an error of SQLite means, in words.</summary>
    public static string Words(SqliteException e) => e.SqliteErrorCode switch
    {
        5 or 6 => "is locked by another process; wait until it is done",
        8 => "is read-only; grant write permission or give another file",
        10 => "cannot be read or written (input/output error); check the disk",
        11 => "is damaged; restore it from a copy",
        13 => "the disk is full",
        14 => "cannot be opened; check that its folder exists and may be written",
        26 => "is no database; give another file",
        _ => e.Message,
    };
}
