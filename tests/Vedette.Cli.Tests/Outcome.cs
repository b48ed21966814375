namespace Vedette.Cli.Tests;

/// <summary>What a run gave.</summary>
public sealed record Outcome(int Status, string Out, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
