using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Names;

namespace Vedette.Evaluation.Names;

/// <summary>One scheme for the marks of all corpora, which differ: a country is a place whoever acts for it, a person is marked without
/// title and office, "Sarmada, Syria" is two places, an article is outside, and neither pronouns nor months are names.</summary>
/// <param name="language">The language of the texts.</param>
public sealed class LabelScheme(LanguagePack language)
{
    private readonly HashSet<string> _countries = Forms(language, "countries");
    private readonly HashSet<string> _titles = Forms(language, "name-titles");
    private readonly HashSet<string> _notNames = Forms(language, "pronouns", "function-words", "time-months", "time-weekdays");

    /// <summary>The text with its marks in the scheme.</summary>
    public MarkedText Apply(MarkedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text with { Names = [.. text.Names.SelectMany(name => Apply(text.Text, name))] };
    }

    private IEnumerable<MarkedName> Apply(string text, MarkedName name)
    {
        var words = text[name.Start..name.End];
        if (words.StartsWith("the ", StringComparison.Ordinal)) (name, words) = (name with { Start = name.Start + 4 }, words[4..]);
        if (words.StartsWith("The ", StringComparison.Ordinal) && name.Kind == EntityKind.Organisation && Opens(text, name.Start)) (name, words) = (name with { Start = name.Start + 4 }, words[4..]);
        if (_notNames.Contains(words.TrimEnd('.'))) return [];
        return name.Kind switch
        {
            EntityKind.Organisation when _countries.Contains(words) => [name with { Kind = EntityKind.Place }],
            EntityKind.Person => [name with { Start = name.Start + TitleLength(words) }],
            EntityKind.Place => Parts(words).Select(part => new MarkedName(name.Start + part.Start, name.Start + part.End, EntityKind.Place)),
            _ => [name],
        };
    }

    /// <summary>Characters up to and with the last title that more words follow.</summary>
    private int TitleLength(string name)
    {
        var length = 0;
        for (var i = 0; i < name.Length;)
        {
            var space = name.IndexOf(' ', i);
            if (space < 0) break;
            if (_titles.Contains(name[i..space].TrimEnd('.'))) length = space + 1;
            i = space + 1;
        }
        return length;
    }

    // Whether a capital may be that of a sentence.
    private static bool Opens(string text, int at)
    {
        while (at > 0 && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '"' or '“')) at--;
        return at == 0 || text[at - 1] is '.' or '?' or '!' or ':';
    }

    private static IEnumerable<(int Start, int End)> Parts(string place)
    {
        var start = 0;
        for (var comma = place.IndexOf(", ", StringComparison.Ordinal); comma >= 0; comma = place.IndexOf(", ", start, StringComparison.Ordinal))
        {
            if (comma > start) yield return (start, comma);
            start = comma + 2;
        }
        if (start < place.Length) yield return (start, place.Length);
    }

    private static HashSet<string> Forms(LanguagePack language, params string[] lexicons) =>
        lexicons.SelectMany(language.Entries).SelectMany(e => e.Forms).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
