namespace Vedette.Evaluation.Recognizers;

/// <summary>One value of a result of the Recognizers-Text specs.</summary>
/// <param name="Timex">TIMEX in the library's own manner.</param>
/// <param name="Value">A day, a moment, an hour, a number of seconds; null for ranges.</param>
/// <param name="Start">First day of a range, inclusive.</param>
/// <param name="End">Last day of a range, exclusive.</param>
/// <param name="Mod">before, after, since, until, start, mid, end.</param>
public readonly record struct RecognizersValue(string? Timex, string? Value, string? Start, string? End, string? Mod)
{
    /// <summary>The hour of a moment: "17:00:00".</summary>
    public string? Clock => ClockOf(Value);

    /// <summary>The hour that a text ends with; null where with none.</summary>
    public static string? ClockOf(string? text) => text is { Length: >= 8 } && text[^3] == ':' ? text[^8..] : null;
}
