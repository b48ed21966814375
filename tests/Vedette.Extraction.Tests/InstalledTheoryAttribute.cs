namespace Vedette.Extraction.Tests;

/// <summary>A theory that needs the compiled gazetteer, and is skipped where there is none.</summary>
public sealed class InstalledTheoryAttribute : TheoryAttribute
{
    public InstalledTheoryAttribute() => Skip = Installed.Skip;
}
