using System.Diagnostics;
using System.Text;

namespace Vedette.Collection.Pdf;

/// <summary>Takes the text out of PDF files with <c>pdftotext</c> of Poppler, where it is installed.</summary>
internal sealed class PdfToText(string program = "pdftotext", int timeoutMilliseconds = 60_000, int mostCharacters = 64 * 1024 * 1024)
{
    /// <summary>The text, paragraphs parted by blank lines; or why there is none and what to do.</summary>
    public (string? Text, string? Failure, string? Remedy) Read(byte[] pdf)
    {
        // A file, not a pipe: the reader of PDF jumps about in it.
        var path = Path.Combine(Path.GetTempPath(), $"vedette-{Guid.NewGuid():N}.pdf");
        try
        {
            File.WriteAllBytes(path, pdf);
            using var process = Start(path);
            if (process is null) return (null, "is a PDF, and pdftotext is not installed", "install poppler (Debian: poppler-utils; macOS: brew install poppler)");
            return Output(process);
        }
        catch (IOException e)
        {
            return (null, $"could not be handed to pdftotext ({e.GetType().Name})", "check the room in the folder for temporary files");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private (string?, string?, string?) Output(Process process)
    {
        using var timer = new Timer(_ => Kill(process), null, timeoutMilliseconds, Timeout.Infinite);
        var clock = Stopwatch.StartNew();
        var text = new StringBuilder();
        var buffer = new char[64 * 1024];
        for (int read; (read = process.StandardOutput.Read(buffer)) > 0;)
        {
            text.Append(buffer, 0, read);
            if (text.Length <= mostCharacters) continue;
            Kill(process);
            return (null, "is a PDF with too much text", "split it");
        }
        process.WaitForExit();
        if (clock.ElapsedMilliseconds >= timeoutMilliseconds) return (null, $"is a PDF that takes more than {timeoutMilliseconds / 1000} s to read", "give its text as .txt");
        if (process.ExitCode != 0 && text.Length == 0) return (null, "is a PDF that pdftotext cannot read (damaged or locked)", "open it in a viewer and save its text");
        var unwrapped = PdfParagraphs.Join(text.ToString());
        return unwrapped.Length == 0 ? (null, "is a PDF without text (a scan?)", "run text recognition on it first") : (unwrapped, null, null);
    }

    private Process? Start(string path)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program)
            {
                ArgumentList = { "-enc", "UTF-8", "-q", path, "-" },
                RedirectStandardOutput = true,
                RedirectStandardInput = true,
                StandardOutputEncoding = new UTF8Encoding(false),
                UseShellExecute = false,
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended meanwhile.
        }
    }
}
