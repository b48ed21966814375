using Microsoft.Win32.SafeHandles;

namespace Vedette.Cli;

/// <summary>What the program talks to: its three streams, and whether a person sits at them.</summary>
internal sealed record Terminal
{
    /// <summary>Width of text where nobody tells another.</summary>
    public const int UsualWidth = 100;

    public required Stream In { get; init; }

    public required Stream Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether standard output goes to a person's screen.</summary>
    public bool OutIsScreen { get; init; }

    /// <summary>Whether standard error goes to a person's screen.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>Whether colours may be used on standard output.</summary>
    public bool Colours { get; init; }

    /// <summary>Columns of the screen, at least 40.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>Value of an environment variable; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Writes lines to standard output as UTF-8, each ended by a line feed.</summary>
    public void WriteLines(IEnumerable<string> lines)
    {
        using var text = new StreamWriter(Out, leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines) text.WriteLine(line);
    }

    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess()
    {
        var screen = !Console.IsOutputRedirected;
        Func<string, string?> variable = Environment.GetEnvironmentVariable;
        return new Terminal
        {
            In = Console.OpenStandardInput(),
            Out = Output(),
            Error = Console.Error,
            OutIsScreen = screen,
            ErrorIsScreen = !Console.IsErrorRedirected,
            // https://no-color.org: any value that is not empty.
            Colours = screen && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") is not "dumb",
            Width = screen ? Math.Max(40, ScreenWidth()) : UsualWidth,
            Variable = variable,
        };
    }

    // The console's own stream swallows a broken pipe, so that `vedette … | head` would work on for nobody.
    private static Stream Output()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // In a plain file it keeps its own position, which other writers to that file would not see.
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    private static int ScreenWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? Math.Min(width, 160) : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
