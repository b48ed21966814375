using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Which theatre opens a brief.</summary>
internal static class TheatreChoice
{
    /// <summary>Theatres, the largest first; what nobody's forces are said to be comes last, however much it is.</summary>
    public static IReadOnlyList<Theatre> BySize(Picture picture) =>
        [.. picture.Theatres.OrderBy(theatre => Scopes.IsKnown(theatre.Actor) ? 0 : 1).ThenByDescending(theatre => theatre.Claims).ThenBy(theatre => theatre.Id, StringComparer.Ordinal)];

    /// <summary>The theatre asked for, else the largest; null in an empty picture.</summary>
    /// <param name="found">False where <paramref name="about"/> matches none.</param>
    public static Theatre? Choose(Picture picture, string? about, out bool found)
    {
        var all = BySize(picture);
        found = true;
        if (string.IsNullOrWhiteSpace(about)) return all.Count > 0 ? all[0] : null;
        var asked = about.Trim();
        var match = all.FirstOrDefault(theatre => Same(theatre.Id, asked) || Same(Key(theatre), asked) || Same(theatre.Title, asked))
            ?? all.FirstOrDefault(theatre => Same(theatre.Actor, asked) || Same(Countries.Name(theatre.Actor), asked))
            ?? all.FirstOrDefault(theatre => theatre.Target is { } target && (Same(target, asked) || Same(Countries.Name(target), asked)))
            ?? all.FirstOrDefault(theatre => theatre.Title.Contains(asked, StringComparison.OrdinalIgnoreCase));
        found = match is not null;
        return match ?? (all.Count > 0 ? all[0] : null);
    }

    /// <summary>What a reader types for it: "RU-UA".</summary>
    public static string Key(Theatre theatre) =>
        (theatre.Id.StartsWith("t-", StringComparison.Ordinal) ? theatre.Id[2..] : theatre.Id).ToUpperInvariant();

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
