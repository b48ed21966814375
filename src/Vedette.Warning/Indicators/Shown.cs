using NodaTime;

namespace Vedette.Warning;

/// <summary>Claims of a pattern, one by one.</summary>
/// <param name="Patterns">A claim must fit one of them.</param>
public sealed record Shown(IReadOnlyList<Pattern> Patterns) : IWatched
{
    public IReadOnlyList<IReadOnlyList<Pattern>> Wants => [Patterns];

    public int ReachDays(int list) => 0;

    public IEnumerable<Sighting> See(IReadOnlyList<IReadOnlyList<Evidence>> matches, LocalDate day, Geography geography)
    {
        ArgumentNullException.ThrowIfNull(matches);
        return matches[0].Select(e => new Sighting(e, e.Day));
    }
}
