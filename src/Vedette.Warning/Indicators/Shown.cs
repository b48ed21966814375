using NodaTime;

namespace Vedette.Warning;

/// <summary>Claims of a pattern, one by one.</summary>
/// <param name="Patterns">A claim must fit one of them.</param>
public sealed record Shown(IReadOnlyList<Pattern> Patterns) : IWatched
{
    public IReadOnlyList<IReadOnlyList<Pattern>> Wants { get; } = [Patterns];

    public int ReachDays(int list) => 0;

    public Func<IReadOnlyList<Evidence>, IEnumerable<Sighting>> Look(IReadOnlyList<IReadOnlyList<Evidence>> known, LocalDate day, Geography geography) =>
        static evidence => evidence.Select(e => new Sighting(e, e.Day));
}
