using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Vedette.Collection.Html;

/// <summary>Tells what surrounds an article by tags, roles, words of classes and ids, and phrases. The words are data: <c>Data/boilerplate.tsv</c>.</summary>
internal static class Boilerplate
{
    private const int LongestPhraseLine = 140;

    private static readonly Dictionary<string, string> Rows = Table.Read("boilerplate.tsv").ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Tokens = Rows["token"].Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Strong = Rows["strong"].Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Pairs = Rows["pair"].Split(',').ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Phrases = Rows["phrase"].Split('|');
    private static readonly FrozenSet<string> Tails = Rows["tail"].Split('|').ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] Bylines = Rows["byline"].Split('|');

    /// <summary>Elements whose contents are never text of an article.</summary>
    public static bool IsNeverText(string tag) => tag is "script" or "style" or "noscript" or "template" or "svg" or "math" or "iframe" or "object"
        or "embed" or "audio" or "video" or "canvas" or "map" or "button" or "input" or "select" or "textarea" or "option" or "datalist"
        or "nav" or "head" or "dialog" or "menu" or "amp-ad" or "amp-sidebar" or "amp-consent" or "amp-user-notification" or "amp-social-share" or "amp-embed";

    /// <summary>What marks an element as surroundings: its tag, attributes, and the words of its classes and id.</summary>
    public static List<Mark> Marks(IElement element)
    {
        var marks = new List<Mark>();
        if (element.LocalName is "aside" or "footer" or "fieldset") marks.Add(new Mark(element.LocalName, false));
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
            || (element.GetAttribute("style") is { } style && IsInvisible(style))) marks.Add(new Mark("hidden", false));
        if (element.GetAttribute("role") is "navigation" or "banner" or "complementary" or "contentinfo" or "dialog" or "alertdialog" or "search" or "menu" or "menubar")
            marks.Add(new Mark(element.GetAttribute("role")!, false));
        Names(element.GetAttribute("class"), marks);
        Names(element.Id, marks);
        return marks;
    }

    /// <summary>A short line that invites, advertises or leads elsewhere.</summary>
    public static bool IsPhrase(string line)
    {
        if (line.Length > LongestPhraseLine) return false;
        foreach (var phrase in Phrases)
        {
            if (!line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            var after = line.AsSpan(phrase.Length);
            if (!after.IsEmpty && char.IsLetter(after[0]) && char.IsLetter(phrase[^1])) continue;
            // One word can begin a true sentence; two or more hardly do.
            if (phrase.Contains(' ', StringComparison.Ordinal) || !char.IsLetter(phrase[^1]) || line.Length <= phrase.Length + 3) return true;
            if (line[^1] != '.') return true;
        }
        return false;
    }

    /// <summary>A heading behind which nothing of the article follows.</summary>
    public static bool IsTail(string heading) => Tails.Contains(heading.Trim(' ', ':', '»', '›', '.', '…').ToLowerInvariant());

    /// <summary>A line of author or date.</summary>
    public static bool IsByline(string line)
    {
        if (line.Length > LongestPhraseLine) return false;
        foreach (var start in Bylines)
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsInvisible(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    // "site-header__menuItems" is site, header, menu, items.
    private static void Names(string? names, List<Mark> marks)
    {
        if (string.IsNullOrEmpty(names)) return;
        foreach (var name in names.Split(' ', '\t', '\n'))
        {
            var words = ClassWords.Of(name);
            // What a thing has or is without describes the page, not the element.
            if (words.Count == 0 || words[0] is "has" or "no" or "with" or "without" or "is" or "single") continue;
            for (var i = 0; i < words.Count; i++)
            {
                if (Strong.Contains(words[i])) marks.Add(new Mark(words[i], true));
                else if (Tokens.Contains(words[i])) marks.Add(new Mark(words[i], false));
                if (i + 1 < words.Count && $"{words[i]} {words[i + 1]}" is var pair && Pairs.Contains(pair)) marks.Add(new Mark(pair, false));
            }
        }
    }
}
