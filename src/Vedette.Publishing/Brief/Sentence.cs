namespace Vedette.Publishing;

/// <summary>A sentence, a cell or a line of a brief: runs of words, each with what it rests on.</summary>
/// <param name="Runs">In reading order.</param>
public sealed record Sentence(IReadOnlyList<Run> Runs)
{
    /// <summary>Nothing said.</summary>
    public static Sentence Empty { get; } = new([]);

    /// <summary>All words, without what they rest on.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>Numbers of all exhibits it rests on, ascending.</summary>
    public IEnumerable<int> Exhibits => Runs.SelectMany(run => run.Exhibits).Distinct().Order();

    /// <summary>Words that rest on nothing: headings, joints, honest empties.</summary>
    public static Sentence Of(string text, RunStyle style = RunStyle.Plain) => new([new Run(text, [], style)]);

    /// <summary>Words that rest on exhibits.</summary>
    public static Sentence Of(string text, IReadOnlyList<int> exhibits, RunStyle style = RunStyle.Plain) =>
        new([new Run(text, exhibits, style)]);

    public override string ToString() => Text;
}
