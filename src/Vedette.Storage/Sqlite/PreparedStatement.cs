using Microsoft.Data.Sqlite;

namespace Vedette.Storage.Sqlite;

/// <summary>A statement that is compiled once and run many times, with its parameters <c>?1</c>, <c>?2</c>, … in order.</summary>
internal sealed class PreparedStatement(SqliteConnection connection, string sql) : IDisposable
{
    private readonly SqliteCommand _command = Make(connection, sql);

    /// <summary>Runs it.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(SqliteTransaction? transaction, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>The first row that it gives; null where it gives none.</summary>
    public object?[]? Row(SqliteTransaction? transaction, params ReadOnlySpan<object?> values)
    {
        Bind(transaction, values);
        using var reader = _command.ExecuteReader();
        if (!reader.Read()) return null;
        var row = new object[reader.FieldCount];
        reader.GetValues(row);
        return row;
    }

    public void Dispose() => _command.Dispose();

    private void Bind(SqliteTransaction? transaction, ReadOnlySpan<object?> values)
    {
        _command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            if (i == _command.Parameters.Count) _command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"?{i + 1}") });
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    private static SqliteCommand Make(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
