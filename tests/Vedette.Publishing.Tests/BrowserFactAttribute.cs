namespace Vedette.Publishing.Tests;

/// <summary>A fact that needs a Chromium; skipped with the reason where there is none.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

    public BrowserFactAttribute()
    {
        if (Browser is null) Skip = "no Chromium here: install chromium, or name it in VEDETTE_CHROMIUM";
    }

    /// <summary>Path of the browser; null where there is none.</summary>
    public static string? Browser { get; } =
        new[] { Environment.GetEnvironmentVariable("VEDETTE_CHROMIUM") }.Concat(Places).FirstOrDefault(File.Exists);
}
