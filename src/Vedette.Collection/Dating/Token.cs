namespace Vedette.Collection.Dating;

/// <summary>A word, a number or a mark of a text's head.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">Behind the last one.</param>
/// <param name="Folded">Lower case, apostrophes straight.</param>
/// <param name="Number">Its value where it is a number of at most four digits, else -1.</param>
internal readonly record struct Token(int Start, int End, string Folded, int Number)
{
    public bool IsWord => char.IsLetter(Folded[0]);

    public bool Is(char mark) => Folded.Length == 1 && Folded[0] == mark;

    public bool IsYear => Folded.Length == 4 && Number is >= 1900 and <= 2099;

    public static List<Token> Split(string text, int start, int end)
    {
        var tokens = new List<Token>();
        for (var i = start; i < end;)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var from = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < end && char.IsAsciiDigit(text[i])) i++;
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < end && (char.IsLetter(text[i]) || IsApostrophe(text[i]))) i++;
            }
            else
            {
                i++;
            }
            var folded = text[from..i].ToLowerInvariant().Replace('’', '\'').Replace('ʼ', '\'');
            tokens.Add(new Token(from, i, folded, char.IsAsciiDigit(text[from]) && i - from <= 4 ? Value(folded) : -1));
        }
        return tokens;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    private static int Value(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
