namespace Vedette.Collection.Dating;

/// <summary>Lines that are a date, with its weekday and clock time, and nothing else.</summary>
internal static class BareDate
{
    public static bool Is(string line)
    {
        if (line.Length > 60) return false;
        var tokens = Token.Split(line, 0, line.Length);
        if (DateReader.All(tokens) is not [{ Year: not null } date]) return false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i >= date.First && i < date.After) continue;
            if (tokens[i].IsWord && CalendarWords.Weekday(tokens[i].Folded) == 0 && !CalendarWords.IsFiller(tokens[i].Folded) && !CalendarWords.IsLink(tokens[i].Folded)) return false;
        }
        return true;
    }
}
