namespace Vedette.Collection.Dating;

/// <summary>The positions in which a date is that of publication.</summary>
internal static class Datelines
{
    private const int LongestPlace = 8;

    /// <summary>A label stands before the date, at most "on", a colon, a weekday and where ("at Port Moresby on") between, and begins its line or
    /// follows a mark.</summary>
    public static bool IsLabelled(List<Token> tokens, int first)
    {
        const int Reach = 4, PlaceWords = 3;
        var place = 0;
        for (var i = first - 1; i >= 0 && i >= first - Reach - place; i--)
        {
            if (CalendarWords.IsLabel(tokens[i].Folded)) return (i == 0 || !tokens[i - 1].IsWord) && (place == 0 || CalendarWords.IsLink(tokens[i + 1].Folded));
            if (!tokens[i].IsWord || CalendarWords.IsLink(tokens[i].Folded)) continue;
            if (i == first - 1 || ++place > PlaceWords) return false;
        }
        return false;
    }

    /// <summary>PLACE, [Country,] date, then an agency in brackets or strokes, or a dash.</summary>
    public static bool IsDateline(List<Token> tokens, WrittenDate date)
    {
        if (date.First is < 2 or > LongestPlace || !tokens[date.First - 1].Is(',')) return false;
        if (!tokens[0].IsWord || CalendarWords.IsEvent(tokens[0].Folded)) return false;

        for (var i = date.After; i < tokens.Count && i < date.After + 3; i++)
        {
            if (tokens[i].Is('(') || tokens[i].Is('/') || IsDash(tokens[i])) return true;
            if (tokens[i].IsWord && !CalendarWords.IsFiller(tokens[i].Folded)) return false;
        }
        return false;
    }

    /// <summary>The date is set off by marks or the ends of its line, and is not the end of a range or the day of an event.</summary>
    public static bool IsSetOff(List<Token> tokens, int first, int after)
    {
        var left = first - 1;
        // A clock time before the date belongs to it.
        if (left >= 2 && IsClock(tokens, left - 2)) left -= 3;
        if (left >= 0 && tokens[left].IsWord) return false;
        if (left >= 1 && IsDash(tokens[left]) && tokens[left - 1].Number >= 0 && tokens[first].Number >= 0) return false;
        if (left >= 0 && tokens[left].Number >= 0) return false;
        while (after < tokens.Count && CalendarWords.IsFiller(tokens[after].Folded)) after++;
        return after >= tokens.Count || (!tokens[after].IsWord && tokens[after].Number < 0) || (tokens[after].Number >= 0 && IsClock(tokens, after));
    }

    private static bool IsClock(List<Token> tokens, int i) =>
        tokens[i].Number is >= 0 and < 24 && i + 2 < tokens.Count && tokens[i + 1].Folded is ":" or "." && tokens[i + 2].Number is >= 0 and < 60;

    private static bool IsDash(Token token) => token.Folded is "-" or "–" or "—" or "―" or "−";
}
