namespace Vedette.Gazetteer.Tests;

/// <summary>A test over the compiled gazetteer; skipped, and said so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CompiledFactAttribute : FactAttribute
{
    public CompiledFactAttribute() => Skip = Compiled.Skip;
}
