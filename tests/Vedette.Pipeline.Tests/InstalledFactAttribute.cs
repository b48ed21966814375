namespace Vedette.Pipeline.Tests;

/// <summary>A fact about the stages of this checkout; skipped where its gazetteer is not compiled.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InstalledFactAttribute : FactAttribute
{
    public InstalledFactAttribute() => Skip = Installed.Skip;
}
