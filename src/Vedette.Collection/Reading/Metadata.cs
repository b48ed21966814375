using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Vedette.Collection.Reading;

/// <summary>The top-level scalars of a YAML mapping, and its lists of scalars. Read from the stream of events, so that
/// deep nesting costs neither stack nor memory and aliases are never expanded.</summary>
internal sealed class Metadata
{
    /// <summary>Longest metadata read, in characters.</summary>
    public const int MaxLength = 64 * 1024;

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first value under a key; null where it is absent or empty.</summary>
    public string? this[string key] => values.TryGetValue(key, out var found) && found.Count > 0 && found[0].Length > 0 ? found[0] : null;

    /// <summary>The value of the first of some keys that has one.</summary>
    public string? First(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (this[key] is { } value) return value;
        return null;
    }

    /// <summary>All values under a key.</summary>
    public IReadOnlyList<string> All(string key) => values.TryGetValue(key, out var found) ? found : [];

    public static bool IsTrue(string value) => value.Trim().ToLowerInvariant() is "true" or "yes" or "on" or "1";

    /// <summary>Reads YAML.</summary>
    /// <returns>The metadata, or null with the line (from 1) and the reason.</returns>
    public static (Metadata? Metadata, int Line, string Reason) Parse(string yaml)
    {
        var metadata = new Metadata();
        var parser = new Parser(new StringReader(yaml));
        try
        {
            var (depth, inList) = (0, false);
            string? key = null;
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case MappingStart or SequenceStart:
                        if (depth == 0 && parser.Current is not MappingStart)
                            return (null, (int)parser.Current.Start.Line, "not a list of keys and values");
                        depth++;
                        inList = depth == 2 && parser.Current is SequenceStart;
                        break;
                    case MappingEnd or SequenceEnd:
                        depth--;
                        if (depth == 1) key = null;
                        break;
                    case Scalar scalar when depth == 0:
                        return (null, (int)scalar.Start.Line, "not a list of keys and values");
                    case Scalar scalar when depth == 1 && key is null:
                        key = scalar.Value;
                        break;
                    case Scalar scalar when key is not null && (depth == 1 || (depth == 2 && inList)):
                        metadata.Add(key, IsNull(scalar) ? "" : scalar.Value.Trim());
                        if (depth == 1) key = null;
                        break;
                    case AnchorAlias when depth == 1:
                        key = null;
                        break;
                }
            }
        }
        catch (YamlException e)
        {
            return (null, (int)Math.Max(1, e.Start.Line), "it breaks off or a value needs quotes");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // The parser has no words for some broken inputs: it fails at the token behind the last good one.
            return (null, (int)Math.Max(1, parser.Current?.End.Line ?? 1), "it breaks off or a value needs quotes");
        }
        return (metadata, 0, "");
    }

    private void Add(string key, string value)
    {
        if (!values.TryGetValue(key, out var list)) values[key] = list = [];
        list.Add(value);
    }

    private static bool IsNull(Scalar scalar) => scalar.IsPlainImplicit && scalar.Value is "" or "~" or "null";
}
