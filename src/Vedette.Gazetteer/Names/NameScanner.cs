namespace Vedette.Gazetteer.Names;

/// <summary>Reads words from raw text and folds them into one key: letters folded, apostrophes, invisible marks and the
/// points of abbreviations dropped, one space for any run of spaces, hyphen or short dash between words. Names are
/// compiled and looked up by this one scanner, so that what was put in comes out.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the first word begins.</param>
/// <param name="key">Room for the key, at least <see cref="MaxKey"/> characters.</param>
/// <param name="stops">Room for the stops, at least <see cref="MaxStops"/>.</param>
internal ref struct NameScanner(ReadOnlySpan<char> text, int start, Span<char> key, Span<NameStop> stops)
{
    /// <summary>Longest key, in characters.</summary>
    public const int MaxKey = 80;

    /// <summary>Most words of a name.</summary>
    public const int MaxWords = 9;

    /// <summary>Most stops of a name: each word may have one before its possessive.</summary>
    public const int MaxStops = 2 * MaxWords;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _key = key;
    private readonly Span<NameStop> _stops = stops;
    private int _at = start;
    private int _keyLength = 0;
    private uint _hash = KeyHash.Seed;
    private bool _full = false;

    /// <summary>Stops found so far.</summary>
    public int Stops { get; private set; }

    /// <summary>Words read so far.</summary>
    public int Words { get; private set; }

    /// <summary>The key of a stop.</summary>
    public readonly ReadOnlySpan<char> KeyOf(NameStop stop) => _key[..stop.KeyLength];

    /// <summary>Reads one more word.</summary>
    /// <returns>False where the text has no further word that could belong to the name.</returns>
    public bool ReadWord()
    {
        if (Words == MaxWords || _full) return false;
        var i = _at;
        if (Words > 0 && !TrySkipGap(ref i)) return false;
        if (i >= _text.Length || !char.IsLetterOrDigit(_text[i])) return false;
        if (Words > 0) Append(' ');

        var wordStart = i;
        var lastLetter = i;
        var dotted = false;
        var possessive = false;
        while (i < _text.Length && !_full)
        {
            var c = _text[i];
            if (char.IsLetterOrDigit(c))
            {
                Append(LetterFolding.Fold(c, out var second));
                if (second != '\0') Append(second);
                lastLetter = i++;
            }
            else if (IsMark(c))
            {
                Recompose(c);
                lastLetter = i++;
            }
            else if (IsInvisible(c))
            {
                i++;
            }
            else if (IsApostrophe(c) && i + 1 < _text.Length && char.IsLetter(_text[i + 1]))
            {
                if (IsPossessive(i))
                {
                    AddStop(lastLetter + 1, possessive: false);
                    possessive = true;
                }
                i++;
            }
            else if (c == '.' && (dotted || i == wordStart + 1) && IsInitial(i))
            {
                dotted = true;
                i++;
            }
            else
            {
                break;
            }
        }
        if (_full) return false;
        var end = lastLetter + 1;
        if (dotted && end < _text.Length && _text[end] == '.') end++;
        AddStop(end, possessive);
        _at = end;
        Words++;
        return true;
    }

    // A point between single letters: the one of "U.S", not that of "Iran. Iraq".
    private readonly bool IsInitial(int dot) =>
        (dot < 2 || !char.IsLetterOrDigit(_text[dot - 2]))
        && dot + 1 < _text.Length && char.IsLetter(_text[dot + 1])
        && (dot + 2 >= _text.Length || !char.IsLetter(_text[dot + 2]));

    private readonly bool IsPossessive(int apostrophe) =>
        _text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 >= _text.Length || !char.IsLetterOrDigit(_text[apostrophe + 2]));

    // Between words: spaces with at most one line break, or one hyphen; a point after a short word ("St. Petersburg").
    private readonly bool TrySkipGap(ref int i)
    {
        if (i >= _text.Length) return false;
        if (IsHyphen(_text[i]))
        {
            i++;
            return true;
        }
        // Abbreviated first words; the point of initials ("U.S.") is already behind.
        if (_text[i] == '.' && i + 1 < _text.Length && IsSpace(_text[i + 1]) && LastWordIsShort()) i++;
        if (IsApostrophe(_text[i]) && i + 1 < _text.Length && (IsSpace(_text[i + 1]) || IsHyphen(_text[i + 1]))) i++;
        if (IsHyphen(_text[i]))
        {
            i++;
            return true;
        }
        var from = i;
        var breaks = 0;
        while (i < _text.Length && i - from < 4 && (IsSpace(_text[i]) || _text[i] == '\n'))
        {
            if (_text[i] == '\n' && ++breaks > 1) return false;
            i++;
        }
        return i > from;
    }

    private readonly bool LastWordIsShort()
    {
        var space = _key[.._keyLength].LastIndexOf(' ');
        return _keyLength - space - 1 <= 3;
    }

    private void Append(char c)
    {
        if (_keyLength >= MaxKey)
        {
            _full = true;
            return;
        }
        _key[_keyLength++] = c;
        _hash = KeyHash.Add(_hash, c);
    }

    private void Recompose(char mark)
    {
        if (_keyLength == 0) return;
        var before = _key[_keyLength - 1];
        var after = LetterFolding.Compose(before, mark);
        if (after == before) return;
        _key[_keyLength - 1] = after;
        _hash = KeyHash.Of(_key[.._keyLength]);
    }

    private void AddStop(int textEnd, bool possessive)
    {
        if (Stops < _stops.Length) _stops[Stops++] = new(_keyLength, textEnd, _hash, possessive);
    }

    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or 'ʹ' or '′' or '`' or '´' or 'ʻ' or 'ʿ' or 'ʾ';

    internal static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013';

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\t';

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}
