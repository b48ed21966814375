using NodaTime;
using Vedette.Pipeline;
using Vedette.Storage.Sqlite;

namespace Vedette.Cli;

/// <summary>One run over inputs: the stages, opened, and the voice that tells of it.</summary>
internal sealed class Session(Terminal terminal, bool quiet) : IDisposable
{
    /// <summary>Says problems, notes and progress.</summary>
    public Voice Voice { get; } = new(terminal, quiet);

    /// <summary>The stages of this installation.</summary>
    public Stages Stages { get; } = Stages.Open(Found.Installation(terminal));

    /// <summary>Reads inputs to the end. With a database, what they hold goes into it, and the corpus is all that it holds.</summary>
    public async Task<Corpus> Read(IEnumerable<string> paths, string? database, CancellationToken cancellation)
    {
        var collected = Stages.Collect(paths, terminal.In);
        if (database is null) return await Corpus.Read(Stages.Line(), collected, r => Voice.Hear(r), Voice, cancellation);
        using var store = new SqliteReportStore(database);
        return await Corpus.ReadInto(store, SystemClock.Instance, Stages.Line(), collected, r => Voice.Hear(r), Voice, cancellation);
    }

    /// <summary>Gives the claims of each input as it is read, in the order of the inputs.</summary>
    public async IAsyncEnumerable<ReadReport> Stream(
        IEnumerable<string> paths, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var reading in Stages.Line().Run(Stages.Collect(paths, terminal.In), Voice, cancellation))
            if (Voice.Hear(reading) is { } read) yield return read;
    }

    public void Dispose() => Stages.Dispose();
}
