using Vedette.Extraction.Lexicons;

namespace Vedette.Extraction.Text;

/// <summary>Cuts text into tokens. Hyphens and slashes are tokens of their own, so that "90,000-strong", "BTR-82A" and
/// "Russian-backed" can be read part by part; <see cref="Token.SpaceBefore"/> tells what was written together.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a short text, unknown to any vocabulary.</summary>
    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        Read(text, 0, text.Length, null, tokens);
        return tokens;
    }

    /// <summary>Appends the tokens of <paramref name="text"/> that begin between <paramref name="start"/> and <paramref name="stop"/>
    /// (exclusive).</summary>
    public static void Read(string text, int start, int stop, Vocabulary? words, List<Token> tokens)
    {
        var at = start;
        var space = true;
        while (at < stop)
        {
            var c = text[at];
            if (IsSpace(c))
            {
                space = true;
                at++;
                continue;
            }
            var (end, kind) = char.IsAsciiDigit(c) ? Digits(text, at)
                : IsApostrophe(c) && IsClitic(text, at, space) ? (at + 2, TokenKind.Clitic)
                : IsLetter(c) ? (Letters(text, at), TokenKind.Word)
                : (at + (char.IsSurrogatePair(text, at) ? 2 : 1), TokenKind.Mark);
            var span = text.AsSpan(at, end - at);
            // Only short numbers can be part of a phrase ("BM-21"); the rest are read by value.
            var word = words is null || (kind == TokenKind.Number && span.Length > 4) ? -1 : words.Find(span);
            tokens.Add(new Token(at, end, word, kind, space, kind is TokenKind.Word or TokenKind.Alphanumeric ? Capitals(span) : (byte)0));
            at = end;
            space = false;
        }
    }

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018';

    /// <summary>White space that may stand between the groups of a number: no-break, narrow no-break, thin, figure.</summary>
    public static bool IsGroupSpace(char c) => c is '\u00A0' or '\u202F' or '\u2009' or '\u2007';

    private static bool IsSpace(char c) => c <= ' ' || (c >= '\u0080' && char.IsWhiteSpace(c)) || c is '\u200B' or '\uFEFF';

    private static bool IsLetter(char c) =>
        (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (c >= '\u0080' && (char.IsLetter(c) || IsMark(c)));

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static int Letters(string text, int at)
    {
        var end = at + 1;
        var dot = -1;
        while (end < text.Length)
        {
            var c = text[end];
            if (IsLetter(c) || char.IsAsciiDigit(c))
            {
                end++;
            }
            else if (IsApostrophe(c) && end + 1 < text.Length && IsLetter(text[end + 1]) && !IsClitic(text, end, false))
            {
                end += 2;
            }
            else if (c == '.' && IsInitials(text, at, dot, end))
            {
                dot = end++; // "U.S.", "p.m.": the dots belong to it
            }
            else
            {
                break;
            }
        }
        return end;
    }

    /// <summary>Whether a dot follows the first letter of a word and a further letter with a dot comes next, or one letter more than the
    /// dot before: "U.S." but not "it."</summary>
    private static bool IsInitials(string text, int at, int before, int dot) => dot - at == 1
        ? dot + 2 < text.Length && IsLetter(text[dot + 1]) && text[dot + 2] == '.'
        : before == dot - 2 && IsLetter(text[dot - 1]);

    /// <summary>An apostrophe and one s that end a word: "Ukraine's". In "Yel'nya" the apostrophe is a letter.</summary>
    private static bool IsClitic(string text, int apostrophe, bool space) =>
        !space && apostrophe > 0
        && apostrophe + 1 < text.Length && text[apostrophe + 1] is 's' or 'S'
        && (apostrophe + 2 == text.Length || !IsLetter(text[apostrophe + 2]));

    private static (int End, TokenKind Kind) Digits(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length)
        {
            var c = text[end];
            if (char.IsAsciiDigit(c)) end++;
            else if (c is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) end += 2;
            else if (IsGroupSpace(c) && IsGroup(text, end + 1)) end += 4;
            else break;
        }
        if (end >= text.Length || !IsLetter(text[end])) return (end, TokenKind.Number);
        while (end < text.Length && (IsLetter(text[end]) || char.IsAsciiDigit(text[end]))) end++;
        return (end, TokenKind.Alphanumeric);
    }

    private static bool IsGroup(string text, int at) =>
        at + 3 <= text.Length
        && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
        && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));

    private static byte Capitals(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0])) return 0;
        var letters = 0;
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) continue;
            if (!char.IsUpper(c)) return 1;
            letters++;
        }
        return letters > 1 ? (byte)2 : (byte)1;
    }
}
