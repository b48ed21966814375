using Vedette.Gazetteer;

namespace Vedette.Gazetteer.Tests;

internal static class Some
{
    public static Place Place(string id, string name, string? country = "UA", double lat = 50, double lon = 30, long population = 1000, string feature = "PPL") =>
        new(id, name, feature, country, null, lat, lon, 5, population);

    public static PlaceIndex Index(Action<PlaceIndexBuilder> fill)
    {
        var builder = new PlaceIndexBuilder();
        fill(builder);
        return PlaceIndex.FromBytes(builder.Build());
    }

    /// <summary>The name that begins at the first place of <paramref name="at"/>, and the ids that it may mean.</summary>
    public static (string Name, string[] Ids) Match(this PlaceIndex index, string text, string at)
    {
        var start = text.IndexOf(at, StringComparison.Ordinal);
        var found = new List<PlaceCandidate>();
        var length = index.Match(text, start, found);
        return (text.Substring(start, length), [.. found.Select(f => f.Place.Id)]);
    }
}
