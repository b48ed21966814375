using Vedette.Storage.Sqlite;

namespace Vedette.Storage.Tests;

/// <summary>The SQLite store of corrections.</summary>
public sealed class SqliteCorrectionStoreTests : CorrectionStoreContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vedette-corrections").FullName;

    protected override ICorrectionStore Store => Reopen();

    protected override ICorrectionStore Reopen() => new SqliteCorrectionStore(Path.Combine(_folder, "one.db"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
