using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Vedette.Warning;

/// <summary>Reads a text of strangers as one YAML mapping, within bounds of size and depth.</summary>
internal static class YamlText
{
    /// <summary>Longest text that is read, in UTF-16 code units.</summary>
    public const int MostCharacters = 1_000_000;

    private const int MostDepth = 64;

    /// <summary>The mapping; null where there is none, and then what is wrong is noted.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="what">What it should be: "a scenario".</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static YamlMap? Map(string yaml, string what, Problems problems)
    {
        if (yaml.Length > MostCharacters)
        {
            problems.Add(0, $"the file is too large to be {what}");
            return null;
        }
        try
        {
            if (Unbounded(yaml) is var (line, why))
            {
                problems.Add(line, why);
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 1) return YamlMap.Of(stream.Documents[0].RootNode, problems, what);
            problems.Add(1, $"the file must hold {what}, and one only");
        }
        catch (YamlException e)
        {
            problems.Add((int)e.Start.Line, $"this is no YAML: {e.Message}");
        }
        return null;
    }

    // The tree is built by recursion, and aliases can make it larger than any memory; its events come one by one.
    private static (int Line, string Why)? Unbounded(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var (sizes, open) = (new Dictionary<AnchorName, int>(), new Stack<(AnchorName Anchor, int Size)>());
        open.Push((AnchorName.Empty, 0));
        while (parser.MoveNext())
        {
            var (at, size) = (parser.Current!, 1);
            if (at is AnchorAlias alias && !sizes.TryGetValue(alias.Value, out size)) return ((int)at.Start.Line, $"*{alias.Value} stands in itself, or before what it names");
            if (at is MappingStart or SequenceStart) open.Push((((NodeEvent)at).Anchor, 0));
            if (at is MappingEnd or SequenceEnd)
            {
                (var anchor, size) = open.Pop();
                if (!anchor.IsEmpty) sizes[anchor] = size + 1;
            }
            if (at is Scalar { Anchor.IsEmpty: false } scalar) sizes[scalar.Anchor] = 1;
            var (name, sum) = open.Pop();
            open.Push((name, sum + size));
            if (open.Count > MostDepth) return ((int)at.Start.Line, $"lists and mappings stand in each other more than {MostDepth} deep");
            if (sum + size > MostCharacters) return ((int)at.Start.Line, "aliases make the file too large");
        }
        return null;
    }
}
