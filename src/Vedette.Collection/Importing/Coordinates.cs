using System.Globalization;

namespace Vedette.Collection;

/// <summary>Coordinates as people write them: decimal degrees, degrees with minutes and seconds, and the military grid (MGRS).</summary>
public static class Coordinates
{
    private const int MostParts = 6;
    private const int Longest = 80;

    /// <summary>Reads <c>54.575, 33.175</c> (latitude first), <c>54°34'30"N 33°10'30"E</c>, <c>N54 34.5 E33 10.5</c>, <c>36UVF1234567890</c>.</summary>
    /// <param name="text">The words.</param>
    /// <param name="lat">Degrees north; may lie outside -90 to 90 where the words say so: the caller tells that.</param>
    /// <param name="lon">Degrees east.</param>
    /// <returns>False where they are no coordinates.</returns>
    public static bool TryParse(string text, out double lat, out double lon)
    {
        ArgumentNullException.ThrowIfNull(text);
        (lat, lon) = (0, 0);
        var trimmed = text.Trim();
        return trimmed.Length is > 0 and <= Longest && (MilitaryGrid.TryParse(trimmed, out lat, out lon) || TryDegrees(trimmed, out lat, out lon));
    }

    private static bool TryDegrees(string text, out double lat, out double lon)
    {
        (lat, lon) = (0, 0);
        if (Parts(text) is not { } parts) return false;
        var letters = parts.Where(p => p.Letter != 0).Select(p => p.Letter).ToList();
        var numbers = parts.Where(p => p.Letter == 0).Select(p => p.Number).ToList();
        if (letters.Count == 0)
        {
            if (numbers.Count != 2) return false;
            (lat, lon) = (numbers[0], numbers[1]);
            return true;
        }
        if (letters.Count != 2 || letters[0] is 'N' or 'S' == letters[1] is 'N' or 'S') return false;
        var first = new List<double>();
        var second = new List<double>();
        var leads = parts[0].Letter != 0;
        var seen = 0;
        foreach (var (number, letter) in parts)
        {
            if (letter != 0) seen++;
            else if (seen == (leads ? 1 : 0)) first.Add(number);
            else if (seen == (leads ? 2 : 1)) second.Add(number);
            else return false;
        }
        if (Degrees(first) is not { } a || Degrees(second) is not { } b) return false;
        if (letters[0] is 'S' or 'W') a = -a;
        if (letters[1] is 'S' or 'W') b = -b;
        (lat, lon) = letters[0] is 'N' or 'S' ? (a, b) : (b, a);
        return true;
    }

    // Numbers and letters of the four winds, in order; any sign of units parts them.
    private static List<(double Number, char Letter)>? Parts(string text)
    {
        var parts = new List<(double, char)>();
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c) || (c is '-' or '+' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
            {
                var end = i + 1;
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
                if (!double.TryParse(text.AsSpan(i, end - i), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
                parts.Add((number, '\0'));
                i = end;
            }
            else
            {
                if (c is 'N' or 'S' or 'E' or 'W' or 'n' or 'e' or 'w') parts.Add((0, char.ToUpperInvariant(c)));
                else if (!(char.IsWhiteSpace(c) || c is '°' or 'º' or '\'' or '"' or '′' or '″' or '’' or '”' or ':' or ',' or ';' or '/' or 'd' or 'm' or 's')) return null;
                i++;
            }
        }
        return parts.Count is >= 2 and <= MostParts + 2 ? parts : null;
    }

    private static double? Degrees(List<double> parts)
    {
        if (parts.Count is 0 or > 3 || parts.Exists(p => p < 0)) return null;
        if (parts.Skip(1).Any(p => p >= 60)) return null;
        return parts[0] + (parts.Count > 1 ? parts[1] / 60 : 0) + (parts.Count > 2 ? parts[2] / 3600 : 0);
    }
}
