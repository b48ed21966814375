using System.Globalization;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Places;

/// <summary>Finds stated distances: "some 30 miles from the border", "six kilometres north of Yelnya".</summary>
internal sealed class DistanceReader(PlaceWords words)
{
    // "two hundred and twenty-five" and its like are no longer.
    private const int LongestNumber = 7;
    private const int MostParts = 7;

    /// <summary>A distance in a sentence.</summary>
    /// <param name="FirstToken">First token of the number.</param>
    /// <param name="EndToken">Behind the unit.</param>
    /// <param name="Km">Kilometres; of a range the greater bound.</param>
    /// <param name="Linked">Whether words such as "from" follow, so that what comes next is what it is measured from.</param>
    /// <param name="Parts">Numbers of a list before it that may share its unit: "10, 20 and 30 km".</param>
    internal sealed record Distance(int FirstToken, int EndToken, double Km, bool Linked, IReadOnlyList<Distance> Parts);

    /// <summary>All distances of a sentence.</summary>
    public List<Distance> Read(Document document, Sentence sentence)
    {
        var found = new List<Distance>();
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId == words.DistanceUnits && Before(document, sentence, hit.FirstToken) is { } number)
                found.Add(Measured(document, sentence, number, hit.EndToken, hit.Entry));
        }
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (document.Tokens[token].Kind == TokenKind.Alphanumeric && document.TextOf(token).IndexOfAnyExcept("0123456789.,") is > 0 and var letters
                && words.GluedUnits.Inside(document, token, letters, sentence.EndToken) is { } unit && words.DistanceNumbers.TryRead(document, token, sentence.EndToken, out var number))
                found.Add(Measured(document, sentence, number, unit.End, unit.Entry));
        }
        return found;
    }

    private Distance Measured(Document document, Sentence sentence, NumberValue number, int end, LexiconEntry unit)
    {
        // "30 miles north-east of": up to two words of direction before the link.
        var linked = false;
        for (var i = end; i < sentence.EndToken && i <= end + 2 && !linked; i++)
            linked = PlaceWords.Is(document, i, words.DistanceLinks) || PlaceWords.Is(document, i, words.Directions);
        var km = double.Parse(unit["km"]!, CultureInfo.InvariantCulture);
        return new Distance(number.First, end, number.Value * km, linked, Parts(document, sentence, number.First, end, km));
    }

    /// <summary>The numbers that stand in one list with that before a unit, in order.</summary>
    private List<Distance> Parts(Document document, Sentence sentence, int first, int end, double km)
    {
        var parts = new List<Distance>();
        while (parts.Count < MostParts && first - 1 > sentence.FirstToken && IsJoint(document, first - 1))
        {
            var stop = first - 1;
            while (stop > sentence.FirstToken && IsJoint(document, stop - 1)) stop--;
            if (Before(document, sentence, stop) is not { } number) break;
            parts.Insert(0, new Distance(number.First, end, number.Value * km, false, []));
            first = number.First;
        }
        return parts;
    }

    private bool IsJoint(Document document, int token) => document.Text[document.Tokens[token].Start] == ',' || PlaceWords.Is(document, token, words.Joins);

    /// <summary>The longest number that ends where a unit begins; of a range its last.</summary>
    private NumberValue? Before(Document document, Sentence sentence, int unit)
    {
        var end = unit > sentence.FirstToken && document.Text[document.Tokens[unit - 1].Start] == '-' ? unit - 1 : unit;
        for (var first = Math.Max(sentence.FirstToken, end - LongestNumber); first < end; first++)
        {
            if (words.DistanceNumbers.MayBegin(document.Tokens[first]) && words.DistanceNumbers.TryRead(document, first, end, out var number)
                && number.End == end && number.Kind is not NumberKind.Ordinal && number.Value > 0) return number;
        }
        return null;
    }

    /// <summary>The distance as claims carry it.</summary>
    public static StatedDistance Stated(Document document, Distance distance, string of) =>
        new(Math.Round(distance.Km, 1), of, document.SpanOf(distance.FirstToken, distance.EndToken).Text);
}
