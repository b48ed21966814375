namespace Vedette.Pipeline.Tests;

/// <summary>A theory over the stages of this checkout; skipped where its gazetteer is not compiled.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InstalledTheoryAttribute : TheoryAttribute
{
    public InstalledTheoryAttribute() => Skip = Installed.Skip;
}
