using Vedette.Gazetteer;

namespace Vedette.Extraction.Places;

/// <summary>A name of the gazetteer found in a text, before it is resolved.</summary>
internal readonly record struct RawPlace(int FirstToken, int EndToken, PlaceCandidate[] Candidates)
{
    /// <summary>The index of the last place that begins at or before a token; -1 where none does. Places are in order.</summary>
    public static int LastUpTo(IReadOnlyList<RawPlace> places, int token)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].FirstToken <= token) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
