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
    public IReadOnlyList<IReadOnlyList<Pattern>> Wants { get; } = [First, Then];

    public int ReachDays(int list) => WithinDays + 365;

    public Func<IReadOnlyList<Evidence>, IEnumerable<Sighting>> Look(IReadOnlyList<IReadOnlyList<Evidence>> known, LocalDate day, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(known);
        var answers = known[1];
        return firsts => firsts
            // What came in answer later than asked still ends the silence.
            .Where(f => Start(f) is { } start && start.PlusDays(WithinDays) < day && !Answered(answers, f, start))
            .Select(f => new Sighting(f, Start(f)!.Value.PlusDays(WithinDays + 1)));
    }

    // Answers come by the day on which they became known: the last one that is another answers, or none does.
    private static bool Answered(IReadOnlyList<Evidence> answers, Evidence first, LocalDate start)
    {
        var last = answers.Count - 1;
        if (last >= 0 && answers[last].Id == first.Id) last--;
        return last >= 0 && answers[last].Known >= start;
    }

    private LocalDate? Start(Evidence first) => FromEnd ? first.Claim.AsOf.Edtf is { Latest: { } end, Earliest: var begin } && begin != end ? end : null : first.Known;
}
