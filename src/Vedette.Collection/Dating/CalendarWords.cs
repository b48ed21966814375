using System.Collections.Frozen;

namespace Vedette.Collection.Dating;

/// <summary>Names of months and weekdays and the words around dates, of all languages at once. They are data: <c>Data/*.tsv</c>.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, int> MonthNames = Numbers("months.tsv");
    private static readonly FrozenDictionary<string, int> ShortMonths = Numbers("months-short.tsv");
    private static readonly FrozenDictionary<string, int> WeekdayNames = Numbers("weekdays.tsv");
    private static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = Table.Read("date-words.tsv")
        .ToFrozenDictionary(c => c[0], c => c[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>1 to 12, or 0.</summary>
    public static int Month(string word) => MonthNames.GetValueOrDefault(word);

    /// <summary>1 to 12, or 0: with the short forms that stand for a month only where nothing but a date is expected.</summary>
    public static int MonthInField(string word) => Month(word) is > 0 and var month ? month : ShortMonths.GetValueOrDefault(word);

    /// <summary>1 (Monday) to 7, or 0.</summary>
    public static int Weekday(string word) => WeekdayNames.GetValueOrDefault(word);

    /// <summary>What follows is a date of publication.</summary>
    public static bool IsLabel(string word) => Kinds["label"].Contains(word);

    /// <summary>The date behind it is that of an event.</summary>
    public static bool IsEvent(string word) => Kinds["event"].Contains(word);

    /// <summary>May stand between a label and its date.</summary>
    public static bool IsLink(string word) => Kinds["link"].Contains(word);

    /// <summary>A sign behind a number of a date; the next word may follow without a space.</summary>
    /// <param name="part">year, month or day.</param>
    public static bool IsSign(string part, string word) => Kinds[part].Contains(word[..1]);

    /// <summary>Stands inside or behind a date.</summary>
    public static bool IsFiller(string word) => Kinds["filler"].Contains(word);

    private static FrozenDictionary<string, int> Numbers(string table)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var columns in Table.Read(table))
            foreach (var form in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                numbers.TryAdd(form, int.Parse(columns[0], System.Globalization.CultureInfo.InvariantCulture));
        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
