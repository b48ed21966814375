using Vedette.Pipeline;

namespace Vedette.Cli;

/// <summary>What the program finds around itself.</summary>
internal static class Found
{
    /// <summary>This installation.</summary>
    /// <exception cref="InstallationException">It is not whole.</exception>
    public static Installation Installation(Terminal terminal) =>
        Pipeline.Installation.Find(terminal.Variable, AppContext.BaseDirectory);
}
