namespace Vedette.Publishing;

/// <summary>What a number or sentence of the brief rests on: one finding of one origin, with every report that carries it.</summary>
/// <param name="Number">From 1, in order of first use.</param>
/// <param name="Title">Who says what, in short.</param>
/// <param name="Support">"one origin, carried by 5 reports".</param>
/// <param name="Items">The most original first; at most <see cref="MaxItems"/>.</param>
/// <param name="Left">How many more reports carry it.</param>
/// <param name="Grade">Admiralty grade; null where not graded.</param>
/// <param name="Rationale">Why these are one; null for a single claim.</param>
public sealed record Exhibit(
    int Number,
    string Title,
    string Support,
    IReadOnlyList<Evidence> Items,
    int Left,
    string? Grade,
    string? Rationale)
{
    /// <summary>More carriers than this are counted, not printed.</summary>
    public const int MaxItems = 12;
}
