using System.Text;

namespace Vedette.Collection;

/// <summary>Names as parts of ids.</summary>
internal static class Slug
{
    /// <summary>Letters and digits in lower case, one hyphen for what stands between them; "place" where there are none.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var text = slug.ToString().Trim('-');
        return text.Length > 0 ? text : "place";
    }
}
