using YamlDotNet.RepresentationModel;

namespace Vedette.Warning;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class Problems(string file)
{
    private readonly List<ScenarioProblem> _all = [];

    public bool Any => _all.Count > 0;

    public void Add(YamlNode at, string message) => Add((int)at.Start.Line, message);

    public void Add(int line, string message) => _all.Add(new ScenarioProblem(file, line, message));

    public IReadOnlyList<ScenarioProblem> Sorted() => [.. _all.Distinct().OrderBy(p => p.Line).ThenBy(p => p.Message, StringComparer.Ordinal)];
}
