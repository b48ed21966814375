using Vedette.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Vedette.Fusion;

/// <summary>Reads a sources file: YAML with a list <c>sources</c> of <c>name</c>, <c>kind</c>, <c>country</c> (each optional),
/// <c>grade</c> and <c>reason</c>.</summary>
public static class SourcesFile
{
    /// <summary>The entries in the order of the file.</summary>
    /// <exception cref="FormatException">The text is no such file; the message names the line.</exception>
    public static IReadOnlyList<SourceGrade> Parse(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException e)
        {
            throw new FormatException($"line {e.Start.Line}: {e.Message}", e);
        }
        if (stream.Documents.Count == 0) return [];
        return stream.Documents[0].RootNode is YamlMappingNode root && root.Children.TryGetValue("sources", out var list) && list is YamlSequenceNode entries
            ? [.. entries.Children.Select(Entry)]
            : throw new FormatException("no list \"sources\"");
    }

    private static SourceGrade Entry(YamlNode node)
    {
        if (node is not YamlMappingNode map) throw Fault(node, "an entry is no mapping");
        var grade = Text(map, "grade");
        if (grade is not { Length: 1 } || grade[0] is < 'A' or > 'F') throw Fault(node, "grade is not one of A to F");
        SourceKind? kind = null;
        if (Text(map, "kind") is { } word)
            kind = Enum.TryParse<SourceKind>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var known) ? known : throw Fault(node, $"unknown kind \"{word}\"");
        return new SourceGrade(grade[0], Text(map, "reason") ?? throw Fault(node, "no reason"), Text(map, "name"), kind, Text(map, "country"));
    }

    private static string? Text(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var value) && value is YamlScalarNode scalar ? scalar.Value : null;

    private static FormatException Fault(YamlNode node, string what) => new($"line {node.Start.Line}: {what}");
}
