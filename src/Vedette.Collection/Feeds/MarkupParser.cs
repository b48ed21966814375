namespace Vedette.Collection.Feeds;

/// <summary>Reads XML as far as it goes, in one pass: ends that match nothing are passed over, what is left open ends with what holds
/// it, signs that begin nothing are text. Document types are skipped; of their entities only short ones of plain text count.</summary>
internal sealed class MarkupParser
{
    private const int Deepest = 256;
    private const int MostAttributes = 200;

    private readonly string _text;
    private readonly MarkupEntities _entities = new();
    private readonly MarkupElement _document = new("", "", "", null);
    private readonly List<MarkupElement> _open = [];
    private readonly List<Dictionary<string, string>?> _spaces = [];
    private bool _typed;
    private int _tooDeep;
    private int _at;

    private MarkupParser(string text)
    {
        _text = text;
        _open.Add(_document);
        _spaces.Add(null);
    }

    private MarkupElement Current => _open[^1];

    /// <summary>The document: an element without name that holds what was read.</summary>
    public static MarkupElement Parse(string text)
    {
        var parser = new MarkupParser(text);
        while (parser._at < text.Length) parser.Step();
        return parser._document;
    }

    private void Step()
    {
        var next = _text.IndexOf('<', _at);
        if (next < 0) next = _text.Length;
        if (next > _at)
        {
            Add(_entities.Decode(_text.AsSpan(_at, next - _at)));
            _at = next;
            return;
        }
        var rest = _text.AsSpan(_at);
        if (rest.StartsWith("<![CDATA[")) Literal();
        else if (rest.StartsWith("<!--")) Skip("-->", 4);
        else if (rest.StartsWith("<?")) Instruction(rest);
        else if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)) DocumentType();
        else if (rest.StartsWith("</") && rest.Length > 2 && IsNameStart(rest[2])) End();
        else if (rest.Length > 1 && IsNameStart(rest[1])) Start();
        else
        {
            Add("<");
            _at++;
        }
    }

    private void Add(string text)
    {
        if (text.Length > 0 && _tooDeep == 0) Current.Nodes.Add(text);
    }

    private void Skip(string end, int opening)
    {
        var at = _text.IndexOf(end, _at + opening, StringComparison.Ordinal);
        _at = at < 0 ? _text.Length : at + end.Length;
    }

    // A declaration holds no bracket: one that ends in another way than it should ends there all the same.
    private void Instruction(ReadOnlySpan<char> rest) => Skip(rest.StartsWith("<?xml ", StringComparison.OrdinalIgnoreCase) ? ">" : "?>", 2);

    private void Literal()
    {
        var from = _at + 9;
        var end = _text.IndexOf("]]>", from, StringComparison.Ordinal);
        if (end >= 0)
        {
            Add(_text[from..end]);
            _at = end + 3;
            return;
        }
        // Cut off: it goes up to the end of the element that holds it.
        var name = Current.Prefix.Length > 0 ? $"{Current.Prefix}:{Current.Local}" : Current.Local;
        var close = name.Length == 0 ? -1 : _text.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        Add(_text[from..(close < 0 ? _text.Length : close)]);
        _at = close < 0 ? _text.Length : close;
    }

    private void DocumentType()
    {
        var from = _at;
        // There is one, ahead of everything; what stands elsewhere is a word of the text.
        _at = _typed ? -1 : EndOfType(from + 2);
        _typed = true;
        // Nobody closed it: the feed begins with the next tag all the same.
        if (_at < 0) _at = from + 2 + NextTag(_text.AsSpan(from + 2));
        _entities.Declare(_text.AsSpan(from, _at - from));
    }

    private int EndOfType(int from)
    {
        var (depth, quote) = (0, '\0');
        for (var at = from; at < _text.Length; at++)
        {
            var c = _text[at];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'') quote = c;
            else if (c == '<' && Hidden(at) is { } end)
            {
                at = _text.IndexOf(end, at, StringComparison.Ordinal);
                if (at < 0) return -1;
                at += end.Length - 1;
            }
            else if (c == '[') depth++;
            else if (c == ']') depth--;
            else if (c == '>' && depth <= 0) return at + 1;
        }
        return -1;
    }

    // What ends the comment or instruction that begins there.
    private string? Hidden(int at) => _text.AsSpan(at).StartsWith("<!--") ? "-->" : _text.AsSpan(at).StartsWith("<?") ? "?>" : null;

    private static int NextTag(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
            if (text[at] == '>') return at + 1;
            else if (text[at] == '<' && at + 1 < text.Length && IsNameStart(text[at + 1])) return at;
        return text.Length;
    }

    private void End()
    {
        _at += 2;
        var name = Name();
        var close = _text.IndexOf('>', _at);
        _at = close < 0 ? _text.Length : close + 1;
        if (_tooDeep > 0)
        {
            _tooDeep--;
            return;
        }
        var (prefix, local) = Parts(name);
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (_open[i].Local != local || !_open[i].Prefix.Equals(prefix, StringComparison.OrdinalIgnoreCase)) continue;
            CloseTo(i);
            return;
        }
    }

    private void CloseTo(int depth)
    {
        _open.RemoveRange(depth, _open.Count - depth);
        _spaces.RemoveRange(depth, _spaces.Count - depth);
    }

    private void Start()
    {
        _at++;
        var name = Name();
        var attributes = new List<KeyValuePair<string, string>>();
        var empty = Attributes(attributes);
        if (_tooDeep > 0 || _open.Count > Deepest)
        {
            if (!empty) _tooDeep++;
            return;
        }
        var (prefix, local) = Parts(name);
        if (LeftOpen(prefix, local) is > 0 and var before) CloseTo(before);

        Dictionary<string, string>? declared = null;
        foreach (var (key, value) in attributes)
            if (key == "xmlns") (declared ??= new(StringComparer.Ordinal))[""] = value;
            else if (key.StartsWith("xmlns:", StringComparison.Ordinal)) (declared ??= new(StringComparer.Ordinal))[key[6..]] = value;
        _spaces.Add(declared);
        var element = new MarkupElement(prefix, local, Space(prefix.ToLowerInvariant()), Current);
        foreach (var (key, value) in attributes) element.Attributes.TryAdd(key, value);
        Current.Nodes.Add(element);
        // A line break of HTML is over where it begins, closed or not.
        if (empty || local is "br" or "hr" or "img" or "wbr") _spaces.RemoveAt(_spaces.Count - 1);
        else _open.Add(element);
    }

    // Where what cannot hold an element was left open before it; 0 for nowhere.
    private int LeftOpen(string prefix, string local)
    {
        if (local is "item" or "entry")
        {
            // An item never holds another, and stands in nothing but the channel.
            var before = _open.FindLastIndex(e => e.Local == local && e.Prefix.Equals(prefix, StringComparison.OrdinalIgnoreCase));
            return before > 0 ? before : _open.FindLastIndex(e => e.Local is "channel" or "feed" or "rdf" or "rss" or "items" or "seq") is > 0 and var holder && holder < _open.Count - 1 ? holder + 1 : 0;
        }
        return IsLine(Current.Local) && Current.Prefix.Equals(prefix, StringComparison.OrdinalIgnoreCase) && (IsLine(local) || local is "description" or "summary" or "content" or "author" or "category") ? _open.Count - 1 : 0;
    }

    // Fields that hold a line of text, and none of each other.
    private static bool IsLine(string local) => local is "title" or "link" or "guid" or "pubdate" or "id" or "updated" or "published" or "issued" or "modified";

    private string Space(string prefix)
    {
        for (var i = _spaces.Count - 1; i >= 0; i--)
            if (_spaces[i]?.TryGetValue(prefix, out var space) == true) return space;
        return "";
    }

    // True where the tag closes itself.
    private bool Attributes(List<KeyValuePair<string, string>> attributes)
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '>')
            {
                _at++;
                return false;
            }
            if (c == '/' && _at + 1 < _text.Length && _text[_at + 1] == '>')
            {
                _at += 2;
                return true;
            }
            // The next tag: this one was never closed.
            if (c == '<') return false;
            if (!IsNameStart(c))
            {
                _at++;
                continue;
            }
            var name = Name().ToLowerInvariant();
            SkipSpace();
            var value = "";
            if (_at < _text.Length && _text[_at] == '=')
            {
                _at++;
                SkipSpace();
                value = Value();
            }
            if (attributes.Count < MostAttributes) attributes.Add(new(name, value));
        }
        return false;
    }

    private string Value()
    {
        if (_at >= _text.Length) return "";
        var from = _at;
        if (_text[_at] is '"' or '\'')
        {
            var quote = _text[_at];
            var end = _text.IndexOf(quote, from + 1);
            if (end < 0) end = _text.Length;
            _at = Math.Min(end + 1, _text.Length);
            return _entities.Decode(_text.AsSpan(from + 1, end - from - 1));
        }
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ('>' or '<')) _at++;
        return _entities.Decode(_text.AsSpan(from, _at - from));
    }

    private string Name()
    {
        var from = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is ':' or '_' or '-' or '.')) _at++;
        return _text[from.._at];
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private static (string Prefix, string Local) Parts(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", name.ToLowerInvariant()) : (name[..colon], name[(colon + 1)..].ToLowerInvariant());
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or ':';
}
