namespace Vedette.Extraction.Attributing;

/// <summary>Tokens of a document from <see cref="First"/> (inclusive) to <see cref="End"/> (exclusive).</summary>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>How many tokens it has; 0 or less where it is empty.</summary>
    public int Length => End - First;

    public bool Contains(int token) => First <= token && token < End;
}
