namespace Vedette.Gazetteer.Tests;

/// <summary>A table of cases over the compiled gazetteer; skipped, and said so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CompiledTheoryAttribute : TheoryAttribute
{
    public CompiledTheoryAttribute() => Skip = Compiled.Skip;
}
