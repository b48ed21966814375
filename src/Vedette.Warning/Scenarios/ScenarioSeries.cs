using System.Globalization;
using NodaTime;

namespace Vedette.Warning;

/// <summary>The versions of one scenario. Each day is assessed with the version that was in force: a change in mid-series leaves
/// older assessments as they were.</summary>
public sealed class ScenarioSeries
{
    private readonly List<Scenario> _versions;

    private ScenarioSeries(List<Scenario> versions) => _versions = versions;

    /// <summary>The newest version.</summary>
    public Scenario Latest => _versions[^1];

    /// <summary>All versions, oldest first.</summary>
    public IReadOnlyList<Scenario> Versions => _versions;

    /// <summary>Puts versions together.</summary>
    /// <param name="versions">At least one.</param>
    /// <param name="problem">Why they do not fit together; null where they do.</param>
    /// <returns>Null where they do not fit together.</returns>
    public static ScenarioSeries? Of(IEnumerable<Scenario> versions, out string? problem)
    {
        var sorted = versions.OrderBy(v => v.Version).ToList();
        problem = Misfit(sorted);
        return problem is null ? new ScenarioSeries(sorted) : null;
    }

    /// <summary>The version in force on a day; null before the first.</summary>
    public Scenario? On(LocalDate day) => _versions.FindLast(v => v.Since <= day);

    private static string? Misfit(List<Scenario> versions)
    {
        if (versions.Count == 0) return "there is no scenario";
        for (var i = 1; i < versions.Count; i++)
        {
            var (older, newer) = (versions[i - 1], versions[i]);
            if (older.Id != newer.Id) return $"'{older.Id}' and '{newer.Id}' are different scenarios";
            if (older.Version == newer.Version) return $"version {older.Version.ToString(CultureInfo.InvariantCulture)} of '{older.Id}' is given twice";
            if (newer.Since <= older.Since) return $"version {newer.Version.ToString(CultureInfo.InvariantCulture)} of '{older.Id}' must be in force later than the version before";
            if (!older.Hypotheses.Select(h => h.Id).SequenceEqual(newer.Hypotheses.Select(h => h.Id), StringComparer.Ordinal))
                return $"version {newer.Version.ToString(CultureInfo.InvariantCulture)} of '{older.Id}' has other hypotheses: give it an id of its own";
        }
        return null;
    }
}
