using System.Text.Json;
using NodaTime;
using Vedette.Collection;
using Vedette.Model;
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

    /// <summary>Reads inputs to the end. With a database, what they hold goes into it, and the corpus is all that it holds, with its corrections.</summary>
    public async Task<Corpus> Read(IEnumerable<string> paths, string? database, CancellationToken cancellation)
    {
        var collected = Stages.Collect(paths, terminal.In);
        if (database is null) return await Corpus.Read(Stages.Line(), collected, Voice.Hear, Voice, cancellation);
        using var store = new SqliteReportStore(database);
        var corpus = await Corpus.ReadInto(store, SystemClock.Instance, Stages.Line(), Stages.Reader, collected, Voice.Hear, Voice, cancellation);
        return corpus with { Corrections = new SqliteCorrectionStore(database).All() };
    }

    /// <summary>The picture of inputs; one that was written before is read, not made again.</summary>
    public async Task<Picture> Picture(string[] paths, string? database, LocalDate? asOf, CancellationToken cancellation) =>
        paths is [var only] && database is null && only.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && File.Exists(only)
            ? ReadPicture(only)
            : Stages.Fuse(await Read(paths, database, cancellation), asOf);

    /// <summary>A picture from its file.</summary>
    /// <exception cref="IOException">The file is not there, or no picture.</exception>
    public static Picture ReadPicture(string path)
    {
        try
        {
            return PictureJson.Read(File.ReadAllText(path));
        }
        catch (JsonException trouble)
        {
            throw new IOException($"{path}: no picture: {trouble.Message}", trouble);
        }
    }

    /// <summary>Gives the claims of each input as they are read, in the order of the inputs.</summary>
    public async IAsyncEnumerable<IReadOnlyList<Claim>> Stream(
        IEnumerable<string> paths, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var reading in Stages.Line().Run(Stages.Collect(paths, terminal.In), Voice, inParts: true, cancellation))
        {
            Voice.Hear(reading);
            if (reading is ReadPart part) yield return part.Claims;
        }
    }

    /// <summary>The reports of each input that can be read, in the order of the inputs; a text too short to tell its language is
    /// among them.</summary>
    public IEnumerable<Report> Reports(IEnumerable<string> paths)
    {
        foreach (var item in Stages.Collect(paths, terminal.In))
        {
            if (item is ReadProblem problem) Voice.Problem(problem);
            if (item is not CollectedReport { Report: var report }) continue;
            if (Stages.Speaks(report.Reference.Language)) yield return report;
            else Voice.Note(report.Reference.Path ?? report.Reference.Url ?? "standard input", $"there is no pack for its language ({report.Reference.Language}): it was not read");
        }
    }

    public void Dispose() => Stages.Dispose();
}
