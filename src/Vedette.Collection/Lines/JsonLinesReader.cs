using Vedette.Collection.Files;
using Vedette.Collection.Reading;

namespace Vedette.Collection.Lines;

/// <summary>Reads JSON Lines: one object a line with <c>text</c> or <c>html</c> and metadata beside it. A bad line is named and the rest
/// goes on; one line is in memory at a time. A report's path is that of its file, <c>#</c> and the number of its line.</summary>
internal sealed class JsonLinesReader(CollectorOptions options)
{
    public IEnumerable<ReadResult> Read(FoundFile file)
    {
        using var lines = ByteLines.Open(file, options.MaxFileBytes, out var problem);
        if (lines is null)
        {
            yield return ReadResult.Failed(problem!);
            yield break;
        }
        var any = false;
        for (var number = 1; lines.Next(out var line); number++)
        {
            if (line is null)
            {
                yield return ReadResult.Failed(new ReadProblem(file.UserPath, number, lines.Failure!, "the rest of the file was not lost"));
                continue;
            }
            if (line.AsSpan().Trim(" \t\r"u8).IsEmpty) continue;
            any = true;
            if (Line(line, file, number) is { } result) yield return result;
        }
        if (!any) yield return ReadResult.Failed(new ReadProblem(file.UserPath, null, "is empty", "nothing to read in it"));
    }

    private ReadResult? Line(byte[] line, FoundFile file, int number)
    {
        var (parts, failure) = JsonRecord.Read(line);
        if (parts is null)
            return failure is null ? null : ReadResult.Failed(new ReadProblem(file.UserPath, number, failure, "the other lines were read"));
        return ReportBuilder.Build(parts with { Problems = [.. parts.Problems.Select(p => ((int?)number, p.Reason, p.Remedy))] }, line, file, $"{file.ReportPath}#{number}", options.RetrievedAt);
    }
}
