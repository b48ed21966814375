using Vedette.Collection.Dating;
using Vedette.Collection.Files;
using Vedette.Collection.Pdf;
using Vedette.Collection.Reading;
using Vedette.Model;

namespace Vedette.Collection;

/// <summary>Reads files, folders and standard input into reports. Nothing that the input holds makes it throw: what cannot be
/// read becomes a <see cref="ReadProblem"/> and the rest goes on. One file is in memory at a time.</summary>
public sealed class Collector
{
    /// <summary>The input that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly CollectorOptions options;
    private readonly IFolderReader folders;
    private readonly FileReader files;

    /// <summary>A collector with these bounds.</summary>
    public Collector(CollectorOptions? options = null)
        : this(options ?? new CollectorOptions(), new DiskFolderReader(), new PdfToText())
    {
    }

    internal Collector(CollectorOptions options, IFolderReader folders, PdfToText pdf) =>
        (this.options, this.folders, files) = (options, folders, new FileReader(options, pdf));

    /// <summary>Whether a file of this name is read where it lies in a folder.</summary>
    public static bool Reads(string name) => FileKinds.IsCollected(name);

    /// <summary>Reads inputs in their order, folders in ordinal order of names. Reports whose dateline lacks a year that nothing in
    /// them gives come last: the days of the others may tell it.</summary>
    /// <param name="inputs">Paths of files and folders; <c>-</c> is standard input.</param>
    /// <param name="standardInput">Read where an input is <c>-</c>; null is an empty one.</param>
    public IEnumerable<Collected> Collect(IEnumerable<string> inputs, Stream? standardInput = null)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var neighbours = new NeighbourDates();
        var open = new List<FoundFile>();

        foreach (var found in Find(inputs))
        {
            if (found is not FoundFile file)
            {
                yield return (ReadProblem)found;
                continue;
            }
            foreach (var result in files.Read(file, standardInput))
            {
                // Only files that can be read again wait: their contents do not stay in memory.
                if (result.Yearless is not null && FileKinds.Of(file.FullPath) is not (FileKind.JsonLines or FileKind.Unnamed or FileKind.ChatExport or FileKind.WebArchive))
                {
                    open.Add(file);
                    continue;
                }
                if (result.Report?.PublishedDay is { } day) neighbours.Add(day);
                foreach (var item in Give(result, seen)) yield return item;
            }
        }

        foreach (var file in open)
            foreach (var result in files.Read(file, standardInput))
                foreach (var item in Give(Dated(result, neighbours), seen)) yield return item;
    }

    private IEnumerable<object> Find(IEnumerable<string> inputs)
    {
        foreach (var input in inputs)
        {
            if (input == StandardInput)
                yield return new FoundFile(StandardInput, StandardInput, StandardInput, true, CorpusDefaults.None);
            else if (Directory.Exists(input))
                foreach (var found in new FolderWalk(options, folders).Walk(input)) yield return found;
            else if (!File.Exists(input))
                yield return new ReadProblem(input, null, "no such file or folder", "check the path");
            else if (FileKinds.Of(input) == FileKind.None)
                yield return new ReadProblem(input, null, $"files of kind {Path.GetExtension(input)} are not read", "give the report as .txt, .md, .html, .jsonl, .pdf or .warc, or a channel as .json");
            else
                yield return new FoundFile(input, input, Path.GetFileName(input), true, CorpusDefaults.OfFile(input));
        }
    }

    private static IEnumerable<Collected> Give(ReadResult result, HashSet<string> seen)
    {
        foreach (var problem in result.Problems) yield return problem;
        if (result.Report is not { } report) yield break;
        if (seen.Add(report.Id))
            yield return new CollectedReport(report, result.Original);
        else
            yield return new CollectedCarrier(report.Id, report.Reference.Path ?? StandardInput);
    }

    private static ReadResult Dated(ReadResult result, NeighbourDates neighbours) =>
        result is { Report: { } report, Yearless: { } yearless } && neighbours.Resolve(yearless) is { } day
            ? result with { Report = report with { Reference = report.Reference with { Published = Edtf.Day(day), PublishedBasis = PublishedBasis.Inferred } } }
            : result;
}
