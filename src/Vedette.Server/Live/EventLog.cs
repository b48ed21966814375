namespace Vedette.Server.Live;

/// <summary>The last changes of the picture, as the bytes that go to every station. Stations read it each at their own pace: a
/// slow one costs nothing, and one that fell behind what is kept is told to fetch the picture anew.</summary>
internal sealed class EventLog
{
    private const int MostEvents = 4096;
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly Queue<Event> _events = new();
    private long _bytes;
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Names this run of the server: sequence numbers of another run say nothing.</summary>
    public string Epoch { get; } = Guid.NewGuid().ToString("n")[..12];

    /// <summary>Number of the newest event; 0 before the first.</summary>
    public long Last { get; private set; }

    /// <summary>The id that stands for a place in the log.</summary>
    public string IdOf(long sequence) => $"{Epoch}-{sequence}";

    /// <summary>The place that an id stands for; null where it is of another run or no id.</summary>
    public long? SequenceOf(string? id) =>
        id is not null && id.StartsWith(Epoch + "-", StringComparison.Ordinal)
        && long.TryParse(id.AsSpan(Epoch.Length + 1), System.Globalization.NumberStyles.None, null, out var sequence) && sequence <= Last ? sequence : null;

    /// <summary>Appends an event with the next number.</summary>
    public void Append(string name, Func<long, byte[]> data)
    {
        TaskCompletionSource waiting;
        lock (_lock)
        {
            var sequence = Last + 1;
            var bytes = EventBytes.Of(IdOf(sequence), name, data(sequence));
            _events.Enqueue(new Event(sequence, bytes));
            _bytes += bytes.Length;
            while (_events.Count > 1 && (_events.Count > MostEvents || _bytes > MostBytes)) _bytes -= _events.Dequeue().Bytes.Length;
            Last = sequence;
            (waiting, _news) = (_news, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        waiting.SetResult();
    }

    /// <summary>The events after a place, and what completes when there are more; null where some of them are kept no more.</summary>
    public (IReadOnlyList<ReadOnlyMemory<byte>>? Events, long Upto, Task News) After(long sequence)
    {
        lock (_lock)
        {
            if (sequence == Last) return ([], Last, _news.Task);
            var first = _events.Count > 0 ? _events.Peek().Sequence : Last + 1;
            return sequence + 1 < first ? (null, Last, _news.Task)
                : ([.. _events.SkipWhile(e => e.Sequence <= sequence).Select(e => (ReadOnlyMemory<byte>)e.Bytes)], Last, _news.Task);
        }
    }

    private readonly record struct Event(long Sequence, byte[] Bytes);
}
