using Vedette.Collection.Archives;
using Vedette.Collection.Chats;
using Vedette.Collection.Decoding;
using Vedette.Collection.Files;
using Vedette.Collection.Html;
using Vedette.Collection.Lines;
using Vedette.Collection.Pdf;

namespace Vedette.Collection.Reading;

/// <summary>Reads a file by its kind.</summary>
internal sealed class FileReader(CollectorOptions options, PdfToText pdf)
{
    /// <summary>What a file gives: one result, or one for each line of JSON Lines.</summary>
    public IEnumerable<ReadResult> Read(FoundFile file, Stream? standardInput)
    {
        if (FileKinds.Of(file.FullPath) == FileKind.JsonLines)
            return new JsonLinesReader(options).Read(file);
        if (FileKinds.Of(file.FullPath) == FileKind.ChatExport)
            return new ChatExportReader(options).Read(file);
        if (FileKinds.Of(file.FullPath) == FileKind.WebArchive)
            return new WarcReader(options).Read(file);

        var (bytes, problem) = file.FullPath == Collector.StandardInput
            ? BoundedBytes.Read(standardInput ?? Stream.Null, Collector.StandardInput, options.MaxFileBytes)
            : BoundedBytes.Read(file.FullPath, file.UserPath, options.MaxFileBytes);
        return [problem is null ? Whole(bytes, file) : ReadResult.Failed(problem)];
    }

    private ReadResult Whole(byte[] bytes, FoundFile file)
    {
        if (bytes.Length == 0) return Failed(file, "is empty", "nothing to read in it");
        var kind = FileKinds.Of(file.FullPath);
        if (bytes.AsSpan().StartsWith("%PDF-"u8)) kind = FileKind.Pdf;
        else if (kind == FileKind.Pdf) return Failed(file, "is no PDF, whatever its name says", "give the file that was meant");
        if (kind == FileKind.Pdf) return FromPdf(bytes, file);

        var decoded = kind == FileKind.Html ? HtmlDecoder.Decode(bytes) : TextDecoder.Decode(bytes);
        if (decoded.Failure is { } failure)
            return Failed(file, bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) ? "is binary (a zip archive), not text" : failure, "unpack it or give the report as text");
        if (decoded.Text.AsSpan().IsWhiteSpace())
            return Failed(file, "holds nothing but white space", "nothing to read in it");

        ReportParts? parts;
        if (kind == FileKind.Html || (kind == FileKind.Unnamed && HtmlReader.IsPage(decoded.Text)))
        {
            (parts, var reason) = HtmlReader.Read(decoded.Text);
            if (parts is null) return Failed(file, reason!, "give the article as text");
        }
        else
        {
            parts = PlainTextReader.Read(decoded.Text);
        }
        if (decoded.Replaced > 0)
            parts = parts with { Problems = [(null, $"{decoded.Replaced} characters are no {decoded.Encoding}", "it was read with U+FFFD in their place"), .. parts.Problems] };
        return Build(parts, bytes, file);
    }

    private ReadResult FromPdf(byte[] bytes, FoundFile file)
    {
        var (text, failure, remedy) = pdf.Read(bytes);
        if (text is null) return Failed(file, failure!, remedy!);
        var parts = PlainTextReader.Read(text);
        return Build(parts, bytes, file);
    }

    private ReadResult Build(ReportParts parts, byte[] bytes, FoundFile file) =>
        ReportBuilder.Build(parts, bytes, file, file.FullPath == Collector.StandardInput ? null : file.ReportPath, options.RetrievedAt);

    private static ReadResult Failed(FoundFile file, string reason, string remedy) =>
        ReadResult.Failed(new ReadProblem(file.UserPath, null, reason, remedy));
}
