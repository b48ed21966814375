using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Places;

/// <summary>Gives the distances that a sentence states to the places that lie so far away.</summary>
internal sealed class StatedDistances(PlaceWords words)
{
    /// <summary>How far behind a distance the place stands that it is measured from, in tokens.</summary>
    private const int Reach = 5;

    /// <summary>How many tokens may part two members of a list: a comma, "and also".</summary>
    private const int Joints = 3;

    private readonly DistanceReader _reader = new(words);

    /// <summary>Sets the distances of the mentions of a sentence.</summary>
    public void Attach(Document document, Sentence sentence, List<PlaceMention> mentions)
    {
        var distances = _reader.Read(document, sentence);
        distances.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        for (var i = 0; i < distances.Count;)
        {
            var end = i + 1;
            while (end < distances.Count && IsList(document, distances[end - 1].EndToken, distances[end].FirstToken)) end++;
            Attach(document, sentence, distances[i..end], mentions);
            i = end;
        }
    }

    /// <param name="list">Distances that stand together: "30 km and 10 km".</param>
    private void Attach(Document document, Sentence sentence, List<DistanceReader.Distance> list, List<PlaceMention> mentions)
    {
        var last = list[^1];
        var measured = mentions.FindIndex(m => m.FirstToken >= last.EndToken && m.FirstToken - last.EndToken <= Reach);
        var of = measured >= 0 && last.Linked ? TargetOf(mentions[measured]) : "";
        var isShared = IsShared(document, sentence, list);
        // "30 and six miles": two distances only where a word shares them out.
        var whole = isShared ? [.. list.SelectMany(d => d.Parts.Append(d))] : list;
        if (whole.Count > 1 && Owners(document, mentions, whole[0].FirstToken, whole.Count) is { } owners)
        {
            for (var i = 0; i < whole.Count; i++) Set(owners[i], whole[i]);
        }
        else
        {
            foreach (var distance in list)
            {
                // The place that lies so far away stands before the distance; failing that, behind what it is measured from.
                var owner = Contained(mentions, mentions.FindLastIndex(m => m.EndToken <= distance.FirstToken && m.Sense == PlaceSense.Spot));
                if (owner < 0) owner = measured;
                if (owner >= 0) Set(owner, distance);
            }
        }

        void Set(int owner, DistanceReader.Distance distance)
        {
            mentions[owner] = mentions[owner] with { Distance = DistanceReader.Stated(document, distance, of) };
            // "Within 60 km of Goma": beside it, though no preposition of place governs the name.
            if (owner == measured && last.Linked && mentions[owner] is { Role: PlaceRole.Subject, Sense: PlaceSense.Spot or PlaceSense.Metonym })
                mentions[owner] = mentions[owner] with { Role = PlaceRole.Near, Sense = PlaceSense.Spot };
            if (measured >= 0 && measured != owner && mentions[measured].Sense == PlaceSense.Border)
                mentions[measured] = mentions[measured] with { Role = PlaceRole.Near };
        }
    }

    /// <summary>The last places before a token, as many as there are distances, where they are the whole of one list.</summary>
    private List<int>? Owners(Document document, List<PlaceMention> mentions, int before, int count)
    {
        var owners = new List<int>();
        var next = -1;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            if (mentions[i].EndToken > before || mentions[i].Sense != PlaceSense.Spot) continue;
            // A region names where the places of the list lie.
            if (IsWide(mentions[i]) && Contained(mentions, i) != i) continue;
            if (next >= 0 && !IsList(document, ListEnd(mentions, i), mentions[next].FirstToken)) break;
            owners.Insert(0, i);
            next = i;
        }
        return owners.Count == count ? owners : null;
    }

    /// <summary>Where a place and the region behind it end: "Kesh, Marrow region".</summary>
    private static int ListEnd(List<PlaceMention> mentions, int place)
    {
        var end = mentions[place].EndToken;
        for (var i = place + 1; i < mentions.Count && IsWide(mentions[i]) && mentions[i].FirstToken - end <= 2; i++) end = mentions[i].EndToken;
        return end;
    }

    /// <summary>The place that a region stands right behind: "Kesh, Marrow region, some 10 km from the border" says it of Kesh.</summary>
    private static int Contained(List<PlaceMention> mentions, int owner) =>
        owner > 0 && IsWide(mentions[owner]) && !IsWide(mentions[owner - 1]) && mentions[owner - 1].Sense == PlaceSense.Spot
        && mentions[owner].FirstToken - mentions[owner - 1].EndToken is >= 1 and <= 2
            ? owner - 1
            : owner;

    private static bool IsWide(PlaceMention mention) => mention.Place is { } place && (place.IsRegion || place.IsCountry);

    /// <summary>Whether only what joins a list stands between two tokens.</summary>
    private bool IsList(Document document, int from, int to)
    {
        if (to - from is < 1 or > Joints) return false;
        for (var i = from; i < to; i++)
            if (!(document.Text[document.Tokens[i].Start] is ',' or ';') && !PlaceWords.Is(document, i, words.Joins)) return false;
        return true;
    }

    private bool IsShared(Document document, Sentence sentence, List<DistanceReader.Distance> list)
    {
        var first = list[0].Parts.Count > 0 ? list[0].Parts[0].FirstToken : list[0].FirstToken;
        for (var i = Math.Max(sentence.FirstToken, first - 2); i < sentence.EndToken; i++)
            if (PlaceWords.Is(document, i, words.Distributives)) return true;
        return false;
    }

    private static string TargetOf(PlaceMention mention) =>
        mention.Sense == PlaceSense.Border || (mention.Place is { } p && p.IsCountry)
            ? "border:" + (mention.Place?.Country ?? "")
            : mention.Place?.Id ?? mention.Span.Text;
}
