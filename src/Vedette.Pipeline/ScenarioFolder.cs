using Vedette.Gazetteer;
using Vedette.Model;
using Vedette.Warning;

namespace Vedette.Pipeline;

/// <summary>Opens scenario files.</summary>
public static class ScenarioFolder
{
    private const long MostBytes = 8_000_000;

    /// <summary>The versions of one scenario.</summary>
    /// <param name="paths">One file a version.</param>
    /// <param name="places">Finds the places that they name.</param>
    /// <param name="borders">Of the countries that they name.</param>
    /// <exception cref="ScenarioException">Something is wrong with a file; nothing was loaded.</exception>
    internal static ScenarioSeries Open(IReadOnlyList<string> paths, PlaceIndex places, Borders borders) => Series(Read(paths, places, borders));

    /// <summary>The versions of several scenarios, each by itself; in the order in which the files first name them.</summary>
    /// <param name="paths">One file a version, of any of them.</param>
    /// <param name="places">Finds the places that they name.</param>
    /// <param name="borders">Of the countries that they name.</param>
    /// <exception cref="ScenarioException">Something is wrong with a file; nothing was loaded.</exception>
    internal static IReadOnlyList<ScenarioSeries> OpenAll(IReadOnlyList<string> paths, PlaceIndex places, Borders borders) =>
        [.. Read(paths, places, borders).GroupBy(v => v.Scenario.Id, StringComparer.Ordinal).Select(g => Series([.. g]))];

    private static List<(string Path, Scenario Scenario)> Read(IReadOnlyList<string> paths, PlaceIndex places, Borders borders)
    {
        var versions = new List<(string, Scenario)>();
        var problems = new List<ScenarioProblem>();
        foreach (var path in paths)
        {
            var result = ScenarioFile.Parse(Text(path), path, name => Find(places, name), country => borders.DistanceToBorderKm(0, 0, country) is not null, ClaimWords.ByField);
            problems.AddRange(result.Problems);
            if (result.Scenario is { } scenario) versions.Add((path, scenario));
        }
        return problems.Count > 0 ? throw new ScenarioException(problems) : versions;
    }

    private static ScenarioSeries Series(List<(string Path, Scenario Scenario)> versions) =>
        ScenarioSeries.Of(versions.Select(v => v.Scenario), out var misfit)
        ?? throw new ScenarioException([new ScenarioProblem(string.Join(", ", versions.Select(v => v.Path)), 0, misfit!)]);

    /// <summary>The outcomes of a file.</summary>
    /// <exception cref="ScenarioException">Something is wrong with it.</exception>
    public static Outcomes Outcomes(string path) =>
        OutcomesFile.Parse(Text(path), path, out var problems) ?? throw new ScenarioException(problems);

    /// <summary>Writes the matrix of competing hypotheses as CSV.</summary>
    public static void WriteMatrix(Assessment assessment, string path)
    {
        using var file = new StreamWriter(path);
        MatrixFile.Write(file, assessment);
    }

    /// <summary>The assessment judged by a matrix that people changed.</summary>
    /// <exception cref="ScenarioException">Something is wrong with the file.</exception>
    public static Assessment WithMatrix(Assessment assessment, string path)
    {
        using var file = new StringReader(Text(path));
        return MatrixFile.Read(file, path, assessment, out var problems) ?? throw new ScenarioException(problems);
    }

    // The gazetteer's best reading of a name: the most prominent place of those that are called so and nothing else.
    private static Place? Find(PlaceIndex places, string name) =>
        places.Find(name) ?? places.Named(name).Select(c => c.Place).OrderByDescending(p => p.Population).ThenBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault();

    private static string Text(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes }) throw new ScenarioException([new ScenarioProblem(path, 0, "the file is too large")]);
            return File.ReadAllText(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new ScenarioException([new ScenarioProblem(path, 0, trouble is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : trouble.Message)]);
        }
    }
}
