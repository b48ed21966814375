using Vedette.Publishing.Tests;

namespace Vedette.Server.Tests.Page;

/// <summary>A fact that needs a Chromium and the built page; skipped with the reason where either is missing.</summary>
internal sealed class PageFactAttribute : FactAttribute
{
    public PageFactAttribute()
    {
        if (BrowserFactAttribute.Browser is null) Skip = "no Chromium here: install chromium, or name it in VEDETTE_CHROMIUM";
        else if (Folder is null) Skip = "the page is not built: run tools/build-web and name its folder in VEDETTE_WEB";
    }

    /// <summary>Folder of the built page; null where there is none.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("VEDETTE_WEB") is { Length: > 0 } folder && File.Exists(Path.Combine(folder, "index.html")) ? folder : null;
}
