namespace Vedette.Model;

/// <summary>A stretch of <c>report.text</c>, with its characters.</summary>
/// <param name="Start">First UTF-16 code unit, inclusive, at least 0.</param>
/// <param name="End">Last UTF-16 code unit, exclusive, at least <paramref name="Start"/>.</param>
/// <param name="Text">The characters at those offsets, repeated.</param>
public readonly record struct Span(int Start, int End, string Text)
{
    /// <summary>The span of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/> (exclusive).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offsets do not lie inside the text.</exception>
    public static Span Of(string text, int start, int end) => new(start, end, text[start..end]);

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;
}
