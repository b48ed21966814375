namespace Vedette.Collection.Tests;

/// <summary>A test over <c>../shared/practice</c>; skipped where it is absent.</summary>
public sealed class PracticeFactAttribute : FactAttribute
{
    public PracticeFactAttribute()
    {
        if (PracticeCorpus.Folder("practice") is null) Skip = "../shared/practice is absent";
    }
}
