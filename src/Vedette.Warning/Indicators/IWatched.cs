using NodaTime;

namespace Vedette.Warning;

/// <summary>What trips an indicator: claims of a pattern, or a relation between claims.</summary>
public interface IWatched
{
    /// <summary>The patterns whose matches it wants, in an order of its own.</summary>
    IReadOnlyList<IReadOnlyList<Pattern>> Wants { get; }

    /// <summary>Position in <see cref="Wants"/> of the evidence that is seen; the other lists only decide whether it is.</summary>
    int Seen => 0;

    /// <summary>Whether what one origin shows hangs on no other origin's evidence in the list that is seen.</summary>
    bool ByOrigin => true;

    /// <summary>Whether evidence that fits a pattern is taken in at all: what no day and no other evidence could change.</summary>
    bool Takes(Evidence evidence, Geography geography) => true;

    /// <summary>How many days before the day from which a sight ages the evidence of a list may have become known.</summary>
    /// <param name="list">Position in <see cref="Wants"/>.</param>
    int ReachDays(int list);

    /// <summary>Prepares for a day: what it gives tells what can be seen in a list of evidence, that of <see cref="Seen"/> or, where
    /// it goes <see cref="ByOrigin"/>, one origin's part of it.</summary>
    /// <param name="known">For each of <see cref="Wants"/>: evidence known by that day, by day and id.</param>
    /// <param name="day">The day.</param>
    /// <param name="geography">Measures distances.</param>
    Func<IReadOnlyList<Evidence>, IEnumerable<Sighting>> Look(IReadOnlyList<IReadOnlyList<Evidence>> known, LocalDate day, Geography geography);
}
