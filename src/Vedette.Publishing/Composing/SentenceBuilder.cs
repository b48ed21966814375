namespace Vedette.Publishing;

/// <summary>Builds a sentence run by run.</summary>
internal sealed class SentenceBuilder
{
    private readonly List<Run> runs = [];

    /// <summary>Words that join.</summary>
    public SentenceBuilder Say(string text, RunStyle style = RunStyle.Plain)
    {
        if (text.Length > 0) runs.Add(new Run(text, [], style));
        return this;
    }

    /// <summary>Words that rest on exhibits.</summary>
    public SentenceBuilder Cite(string text, IReadOnlyList<int> exhibits, RunStyle style = RunStyle.Plain)
    {
        runs.Add(new Run(text, exhibits, style));
        return this;
    }

    /// <summary>Runs of another sentence.</summary>
    public SentenceBuilder Add(Sentence sentence)
    {
        runs.AddRange(sentence.Runs);
        return this;
    }

    /// <summary>Whether nothing was said yet.</summary>
    public bool IsEmpty => runs.Count == 0;

    /// <summary>Whether a full stop, or a quotation that ends with one, stands last.</summary>
    public bool EndsSentence => runs.Count > 0 && runs[^1].Text.TrimEnd('”') is { Length: > 0 } last && (last[^1] is '.' or '!' or '?' or '…');

    public Sentence Build() => new([.. runs]);
}
