using System.Collections.Concurrent;
using Vedette.Storage;
using Vedette.Storage.Sqlite;

namespace Vedette.Server;

/// <summary>Open stores over one file, each used by one thread at a time.</summary>
internal sealed class StorePool : IDisposable
{
    private const int Kept = 8;

    private readonly ConcurrentBag<IReportStore> _free = [];
    private readonly string _file;

    public StorePool(string file)
    {
        _file = file;
        // What is wrong with the file is said at the start, not at the first request.
        _free.Add(new SqliteReportStore(file));
    }

    public T Use<T>(Func<IReportStore, T> step)
    {
        if (!_free.TryTake(out var store)) store = new SqliteReportStore(_file);
        var whole = false;
        try
        {
            var result = step(store);
            whole = true;
            return result;
        }
        finally
        {
            if (whole && _free.Count < Kept) _free.Add(store);
            else store.Dispose();
        }
    }

    public void Dispose()
    {
        while (_free.TryTake(out var store)) store.Dispose();
    }
}
