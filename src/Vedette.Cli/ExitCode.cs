namespace Vedette.Cli;

/// <summary>What the program's exit status says.</summary>
internal static class ExitCode
{
    /// <summary>All input was read.</summary>
    public const int Fine = 0;

    /// <summary>Some input could not be read, or a product could not be written; the rest was done.</summary>
    public const int SomeUnread = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The installation is not whole: nothing was done.</summary>
    public const int NotInstalled = 3;

    /// <summary>Ended by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
