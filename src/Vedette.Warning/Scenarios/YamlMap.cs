using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Vedette.Warning;

/// <summary>A mapping of a YAML file, read key by key. What is wrong is noted with its line; a key that nobody asked for is wrong too.</summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly Problems _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public YamlMap(YamlMappingNode node, Problems problems) => (_node, _problems) = (node, problems);

    public int Line => (int)_node.Start.Line;

    public static YamlMap? Of(YamlNode node, Problems problems, string what)
    {
        if (node is YamlMappingNode map) return new YamlMap(map, problems);
        problems.Add(node, $"{what} must be a mapping of keys and values");
        return null;
    }

    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        return _node.Children.FirstOrDefault(c => c.Key is YamlScalarNode { Value: var name } && name == key).Value;
    }

    public bool Has(string key) => Node(key) is not null;

    public IEnumerable<(string Key, YamlNode Value, YamlNode At)> Entries()
    {
        foreach (var (key, value) in _node.Children)
        {
            if (key is not YamlScalarNode { Value: var name }) continue;
            _asked.Add(name ?? "");
            yield return (name ?? "", value, key);
        }
    }

    public string? Text(string key)
    {
        if (Node(key) is not { } node) return null;
        if (node is YamlScalarNode { Value: { Length: > 0 } text }) return text.Trim();
        _problems.Add(node, $"{key} must be a text");
        return null;
    }

    public string Needed(string key)
    {
        if (Text(key) is { } text) return text;
        if (!Has(key)) _problems.Add(_node, $"{key} is missing");
        return "";
    }

    public double? Number(string key, double least, double most)
    {
        if (Text(key) is not { } text) return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        _problems.Add(Node(key)!, string.Create(CultureInfo.InvariantCulture, $"{key} must be a number{Bounds(least, most)}, not '{text}'"));
        return null;
    }

    private static string Bounds(double least, double most) =>
        double.IsInfinity(most) ? string.Create(CultureInfo.InvariantCulture, $" of at least {least}") : string.Create(CultureInfo.InvariantCulture, $" from {least} to {most}");

    /// <summary>A number of days, written 30d.</summary>
    public int? Days(string key)
    {
        if (Text(key) is not { } text) return null;
        if (text.EndsWith('d') && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 3660) return days;
        _problems.Add(Node(key)!, $"{key} must be a number of days such as 30d, not '{text}'");
        return null;
    }

    public bool Flag(string key)
    {
        if (Text(key) is not { } text) return false;
        if (text is "true" or "false") return text == "true";
        _problems.Add(Node(key)!, $"{key} must be true or false");
        return false;
    }

    /// <summary>One text or a list of them, with the node of each.</summary>
    public IReadOnlyList<(string Text, YamlNode At)> Texts(string key)
    {
        if (Node(key) is not { } node) return [];
        var items = node is YamlSequenceNode list ? list.Children : (IEnumerable<YamlNode>)[node];
        var texts = new List<(string, YamlNode)>();
        foreach (var item in items)
            if (item is YamlScalarNode { Value: { Length: > 0 } text }) texts.Add((text.Trim(), item));
            else _problems.Add(item, $"{key} must be a text or a list of texts");
        return texts;
    }

    public IReadOnlyList<string> Words(string key) => [.. Texts(key).Select(t => t.Text)];

    /// <summary>One value or a list of values of an enumeration, written in snake_case.</summary>
    public IReadOnlyList<T> Values<T>(string key) where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var (text, at) in Texts(key))
            if (!text.Contains(',', StringComparison.Ordinal) && !char.IsDigit(text[0])
                && Enum.TryParse<T>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var value)) values.Add(value);
            else Unknown(key, text, at, [.. Enum.GetNames<T>().Select(Snake)]);
        return values;
    }

    /// <summary>One or more of the words that claims carry in a field.</summary>
    /// <param name="key">The field.</param>
    /// <param name="known">Its words; null: any.</param>
    /// <param name="isOpen">Whether others than those are met as well: then only what looks like one of them misspelt is wrong.</param>
    public IReadOnlyList<string> Words(string key, IReadOnlySet<string>? known, bool isOpen = false)
    {
        var texts = Texts(key);
        foreach (var (text, at) in texts)
            if (known?.Contains(text) == false && (!isOpen || (text.All(c => char.IsAsciiLetterLower(c) || c == '_') && Nearest.To(text, known) is not null)))
                Unknown(key, text, at, known);
        return [.. texts.Select(t => t.Text)];
    }

    private void Unknown(string key, string text, YamlNode at, IEnumerable<string> known)
    {
        var all = known.ToList();
        _problems.Add(at, $"{key} knows no '{text}'{Nearest.Hint(text, all)}; it is one of {string.Join(", ", all)}");
    }

    public IReadOnlyList<YamlNode> List(string key)
    {
        if (Node(key) is not { } node) return [];
        if (node is YamlSequenceNode list) return [.. list.Children];
        _problems.Add(node, $"{key} must be a list");
        return [];
    }

    public YamlMap? Map(string key) => Node(key) is { } node ? Of(node, _problems, key) : null;

    /// <summary>Notes the keys that nobody asked for.</summary>
    public void Close()
    {
        foreach (var key in _node.Children.Keys)
            // A key that is a list is not written out: aliases can make it endless.
            if (key is not YamlScalarNode { Value: var name }) _problems.Add(key, "a key is one word, not a list or a mapping");
            else if (!_asked.Contains(name ?? ""))
                _problems.Add(key, $"unknown key '{name}'{Nearest.Hint(name ?? "", _asked)}; known here: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
    }

    public void Wrong(string key, string message) => _problems.Add(Node(key) ?? _node, message);

    private static string Snake(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
