using NodaTime;

namespace Vedette.Fusion;

/// <summary>The assertions of one line that belong to one time.</summary>
/// <param name="Line">Key of the line.</param>
/// <param name="From">First day that they speak of; null where none is known.</param>
/// <param name="To">Last day.</param>
/// <param name="Assertions">In order of the days they speak of, then id.</param>
internal sealed record QuestionWindow(string Line, LocalDate? From, LocalDate? To, IReadOnlyList<Folded> Assertions)
{
    public string Id { get; } = $"q-{Line}-{(From is { } d ? $"{d.Year:0000}-{d.Month:00}" : "undated")}";
}
