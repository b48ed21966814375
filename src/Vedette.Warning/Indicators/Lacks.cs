using NodaTime;

namespace Vedette.Warning;

/// <summary>One thing, and the other that should follow does not: a withdrawal claimed that nobody else sees within days; an
/// exercise whose announced end passes without one.</summary>
/// <param name="First">What is claimed or announced.</param>
/// <param name="Then">What should follow it.</param>
/// <param name="WithinDays">How many days are left for it to be seen.</param>
/// <param name="FromEnd">Counted from the last day that the first speaks of, which must be named; else from the day on which it became known.</param>
public sealed record Lacks(IReadOnlyList<Pattern> First, IReadOnlyList<Pattern> Then, int WithinDays, bool FromEnd) : IWatched
{
    public IReadOnlyList<IReadOnlyList<Pattern>> Wants => [First, Then];

    public int ReachDays(int list) => WithinDays + 365;

    public IEnumerable<Sighting> See(IReadOnlyList<IReadOnlyList<Evidence>> matches, LocalDate day, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(matches);
        foreach (var first in matches[0])
        {
            if (Start(first) is not { } start) continue;
            var due = start.PlusDays(WithinDays);
            // What came in answer later than asked still ends the silence.
            if (due < day && !Answered(matches[1], first, start)) yield return new Sighting(first, due.PlusDays(1));
        }
    }

    // Matches come by the day on which they became known: the last ones answer.
    private static bool Answered(IReadOnlyList<Evidence> answers, Evidence first, LocalDate start)
    {
        for (var i = answers.Count - 1; i >= 0 && answers[i].Known >= start; i--)
            if (answers[i].Id != first.Id) return true;
        return false;
    }

    private LocalDate? Start(Evidence first) => FromEnd ? first.Claim.AsOf.Edtf is { Latest: { } end, Earliest: var begin } && begin != end ? end : null : first.Known;
}
