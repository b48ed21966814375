namespace Vedette.Warning;

/// <summary>Something that is watched for, and how likely it would be seen under each hypothesis.</summary>
public sealed record Indicator
{
    public required string Id { get; init; }

    /// <summary>For people.</summary>
    public required string Title { get; init; }

    /// <summary>Group of indicators that tell of the same thing; null where it stands alone.</summary>
    public string? Group { get; init; }

    /// <summary>What trips it.</summary>
    public required IWatched Watched { get; init; }

    /// <summary>The least number of independent origins.</summary>
    public int LeastOrigins { get; init; } = 1;

    /// <summary>The least number of different places.</summary>
    public int LeastPlaces { get; init; } = 1;

    /// <summary>Grades of sources that it accepts.</summary>
    public string SourceGrades { get; init; } = "ABCDF";

    /// <summary>Grades of claims that it accepts.</summary>
    public string ClaimGrades { get; init; } = "12346";

    /// <summary>Days after which a sighting counts half.</summary>
    public required double HalfLifeDays { get; init; }

    /// <summary>Probability that the thing comes to be so under each hypothesis, in the scenario's order; 0 or 1 only where certain.</summary>
    public required IReadOnlyList<double> Likelihoods { get; init; }

    /// <summary>The reason for the likelihoods.</summary>
    public required string Why { get; init; }

    /// <summary>What silence is worth; null for nothing.</summary>
    public Absence? Absence { get; init; }

    /// <summary>Ids of indicators that must be seen before this one counts.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>The question to ask where it is not seen.</summary>
    public required string Ask { get; init; }
}
