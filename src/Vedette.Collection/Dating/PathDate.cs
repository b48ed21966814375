using NodaTime;

namespace Vedette.Collection.Dating;

/// <summary>Dates in file names, folder names and addresses: 2021-12-04, 2021_12_04, 2021/12/04, 20211204.</summary>
internal static class PathDate
{
    /// <summary>The last full date of a path; null where it has none.</summary>
    public static LocalDate? Day(string path)
    {
        for (var i = path.Length - 8; i >= 0; i--)
        {
            if (i > 0 && char.IsAsciiDigit(path[i - 1])) continue;
            if (Read(path, i) is { } day) return day;
        }
        return null;
    }

    /// <summary>The only year that stands alone in a path ("2021/kyiv.txt"); null where there is none or there are two.</summary>
    public static int? Year(string path)
    {
        int? year = null;
        for (var i = 0; i + 4 <= path.Length; i++)
        {
            if ((i > 0 && char.IsAsciiLetterOrDigit(path[i - 1])) || (i + 4 < path.Length && char.IsAsciiLetterOrDigit(path[i + 4]))) continue;
            if (Digits(path, i, 4) is not (>= 1990 and <= 2099 and var found)) continue;
            if (year is not null && year != found) return null;
            year = found;
        }
        return year;
    }

    private static LocalDate? Read(string path, int i)
    {
        if (Digits(path, i, 4) is not (>= 1990 and <= 2099 and var year)) return null;
        var separated = i + 10 <= path.Length && path[i + 4] is '-' or '_' or '/' or '.' && path[i + 7] == path[i + 4];
        var (month, day) = separated ? (Digits(path, i + 5, 2), Digits(path, i + 8, 2)) : (Digits(path, i + 4, 2), Digits(path, i + 6, 2));
        var end = separated ? i + 10 : i + 8;
        if (end < path.Length && char.IsAsciiDigit(path[end])) return null;
        return new WrittenDate(0, 0, year, month, day).Full;
    }

    private static int Digits(string path, int from, int count)
    {
        if (from + count > path.Length) return -1;
        var value = 0;
        for (var i = from; i < from + count; i++)
        {
            if (!char.IsAsciiDigit(path[i])) return -1;
            value = value * 10 + (path[i] - '0');
        }
        return value;
    }
}
