namespace Vedette.Fusion.Tests;

/// <summary>A fact that needs <c>../shared</c> and python3; skipped, and counted as skipped, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedGoldFactAttribute : FactAttribute
{
    public SharedGoldFactAttribute()
    {
        if (SharedGold.Root is null) Skip = "../shared is not beside the project";
    }
}
