namespace Vedette.Cli.Evaluation;

/// <summary>A set of marked reports: where its texts, its gold and its scorer lie.</summary>
/// <param name="Texts">Folders of reports.</param>
/// <param name="Gold">Folders of gold claims.</param>
/// <param name="Scorer">The program that compares claims with gold.</param>
internal sealed record EvaluationSet(IReadOnlyList<string> Texts, IReadOnlyList<string> Gold, string Scorer)
{
    /// <summary>The first file or folder that is not there; null where all are.</summary>
    public string? Missing => Texts.Concat(Gold).FirstOrDefault(folder => !Directory.Exists(folder)) ?? (File.Exists(Scorer) ? null : Scorer);

    /// <summary>The set of that name below a folder.</summary>
    /// <param name="name">practice, seeds, or fusion, which has the texts of practice.</param>
    /// <param name="data">Folder that holds the sets.</param>
    /// <param name="languages">Folder of languages: of the practice reports, those in other languages are left out.</param>
    public static EvaluationSet Find(string name, string data, string languages)
    {
        data = Path.GetFullPath(data);
        var scorer = Path.Combine(data, "score", "score.py");
        if (name == "seeds") return new EvaluationSet([Path.Combine(data, "seeds")], [Path.Combine(data, "gold", "seeds")], scorer);

        var practice = Path.Combine(data, "practice");
        var spoken = Directory.EnumerateDirectories(languages)
            .Select(folder => Path.Combine(practice, Path.GetFileName(folder)))
            .Where(Directory.Exists)
            .Order(StringComparer.Ordinal)
            .ToList();
        // Read from above, the paths tell languages apart.
        return new EvaluationSet(spoken.Count > 1 ? [practice] : spoken, spoken, scorer);
    }
}
