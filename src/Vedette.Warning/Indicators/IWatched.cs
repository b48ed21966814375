namespace Vedette.Warning;

/// <summary>What trips an indicator: claims of a pattern, or a relation between claims.</summary>
public interface IWatched
{
    /// <summary>The patterns whose matches it wants, in an order of its own.</summary>
    IReadOnlyList<IReadOnlyList<Pattern>> Wants { get; }

    /// <summary>How many days before a sight's own the evidence for it may lie.</summary>
    int ReachDays { get; }

    /// <summary>What can be seen on a day in the matches so far.</summary>
    /// <param name="matches">For each of <see cref="Wants"/>: evidence known by that day, by day and id.</param>
    /// <param name="day">The day.</param>
    /// <param name="geography">Measures distances.</param>
    IEnumerable<Sighting> See(IReadOnlyList<IReadOnlyList<Evidence>> matches, NodaTime.LocalDate day, Geography geography);
}
