using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Everything behind a thing of a picture, in lines for people. Pure: nothing is told that the picture does not hold.</summary>
/// <param name="Id">Id of the thing.</param>
/// <param name="Lines">The lines; indented by two spaces a level.</param>
public sealed record Explanation(string Id, IReadOnlyList<string> Lines)
{
    private const int MostMatches = 24;

    /// <summary>The explanations of an id (assertion, question, site, claim, origin, report, register or calendar entry, gauge),
    /// or of all assertions of a figure such as <c>94,300</c>; empty where the picture has none.</summary>
    public static IReadOnlyList<Explanation> Of(Picture picture, string asked)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(asked);
        var pages = new ExplanationPages(picture);
        if (pages.ById(asked) is { } lines) return [new Explanation(asked, lines)];
        if (NumberOf(asked) is not { } number) return [];
        return [.. picture.Assertions
            .Where(a => a.Quantity is { } q && (q.Point == number || q.Low == number || q.High == number))
            .Take(MostMatches)
            .Select(a => new Explanation(a.Id, pages.ById(a.Id)!))];
    }

    /// <summary>The number of a figure; separators of thousands do not count.</summary>
    private static double? NumberOf(string asked)
    {
        var digits = string.Concat(asked.Where(c => c is not (',' or ' ' or '\'' or '\u00A0' or '\u202F' or '_')));
        return double.TryParse(digits, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
