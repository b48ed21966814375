using System.Globalization;
using System.Text;

namespace Vedette.Fusion;

/// <summary>Keys for comparison: lower case, no accents, runs of anything but letters and digits as one space.</summary>
internal static class Folding
{
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        var ascii = System.Text.Ascii.IsValid(text);
        foreach (var c in ascii ? text : Decomposed(text))
        {
            if (!ascii && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (IsApostrophe(c)) continue;
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }

    /// <summary>Lone surrogates cannot be decomposed, and stay.</summary>
    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    public static string Slug(string text) => Key(text).Replace(' ', '-');

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4';
}
