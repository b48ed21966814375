using NodaTime;
using Vedette.Model;

namespace Vedette.Warning;

/// <summary>A question with its competing answers and the indicators that are watched for it, as an analyst wrote it.</summary>
public sealed record Scenario
{
    /// <summary>Name of the question, the same in all versions.</summary>
    public required string Id { get; init; }

    /// <summary>Counts up with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>First day on which this version is in force; assessments of earlier days stay with earlier versions.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>What is asked, in words.</summary>
    public required string Question { get; init; }

    /// <summary>How many days ahead the question looks, at least 1.</summary>
    public required int HorizonDays { get; init; }

    /// <summary>Whose doings are watched: ISO 3166-1 alpha-2, or a name.</summary>
    public required string Actor { get; init; }

    /// <summary>Against whom: ISO 3166-1 alpha-2, or a name.</summary>
    public required string Target { get; init; }

    /// <summary>Where, unless an indicator says otherwise; null for anywhere.</summary>
    public Area? Region { get; init; }

    /// <summary>At least two; priors sum to 1. The first is the one that the question asks about.</summary>
    public required IReadOnlyList<Hypothesis> Hypotheses { get; init; }

    /// <summary>In the order of the file.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Groups of indicators that tell of the same thing, by id.</summary>
    public required IReadOnlyDictionary<string, CorrelationGroup> Groups { get; init; }

    /// <summary>SHA-256 of the file's text, hexadecimal.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>As assessments name it.</summary>
    public ScenarioReference Reference => new(Id, Version, Question, Fingerprint);

    /// <summary>What of an indicator's logarithms counts: n indicators of a group with mean correlation r carry the information
    /// of n / (1 + (n - 1) r) independent ones (Kish 1965; Clemen and Winkler 1985), so each counts for 1 / (1 + (n - 1) r).
    /// n is the number in the scenario, seen or not, so that one more sighting never takes from the others.</summary>
    public double WeightOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (indicator.Group is null || !Groups.TryGetValue(indicator.Group, out var group)) return 1;
        var members = Indicators.Count(i => i.Group == group.Id);
        return 1 / (1 + (members - 1) * group.Correlation);
    }
}
