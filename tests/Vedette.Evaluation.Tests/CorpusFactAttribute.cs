namespace Vedette.Evaluation.Tests;

/// <summary>A test over a public set in <c>../shared/corpora</c>; it is skipped, and says so, where the set is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute(string set)
    {
        if (!Directory.Exists(Sets.Folder(set))) Skip = $"../shared/corpora/{set} is absent";
    }
}
