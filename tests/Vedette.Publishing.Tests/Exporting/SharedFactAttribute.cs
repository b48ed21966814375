namespace Vedette.Publishing.Tests;

/// <summary>A test against the standards' own schemas; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedSchemas.Folder is null) Skip = "the schemas of the standards are not beside this checkout";
    }
}
