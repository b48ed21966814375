namespace Vedette.Warning;

/// <summary>What trips an indicator: claims of a pattern, or a relation between claims.</summary>
public interface IWatched
{
    /// <summary>The patterns whose matches it wants, in an order of its own.</summary>
    IReadOnlyList<IReadOnlyList<Pattern>> Wants { get; }

    /// <summary>Whether evidence that fits a pattern is taken in at all: what no day and no other evidence could change.</summary>
    bool Takes(Evidence evidence) => true;

    /// <summary>How many days before the day from which a sight ages the evidence of a list may have become known.</summary>
    /// <param name="list">Position in <see cref="Wants"/>.</param>
    int ReachDays(int list);

    /// <summary>What can be seen on a day in the matches so far.</summary>
    /// <param name="matches">For each of <see cref="Wants"/>: evidence known by that day, by day and id.</param>
    /// <param name="day">The day.</param>
    /// <param name="geography">Measures distances.</param>
    IEnumerable<Sighting> See(IReadOnlyList<IReadOnlyList<Evidence>> matches, NodaTime.LocalDate day, Geography geography);
}
