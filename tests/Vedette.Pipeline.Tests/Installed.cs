namespace Vedette.Pipeline.Tests;

/// <summary>The stages of this checkout, where its gazetteer has been compiled.</summary>
internal static class Installed
{
    private static readonly Lazy<(Stages? Stages, string? Missing)> Opened = new(() =>
    {
        try
        {
            return (Stages.Open(Installation.Find(Environment.GetEnvironmentVariable, AppContext.BaseDirectory)), null);
        }
        catch (InstallationException missing)
        {
            return (null, missing.Message);
        }
    });

    public static Stages Stages => Opened.Value.Stages!;

    /// <summary>Why tests over them are skipped; null where they are not.</summary>
    public static string? Skip => Opened.Value.Missing;
}
