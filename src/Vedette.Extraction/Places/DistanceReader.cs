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

    /// <summary>A distance in a sentence.</summary>
    /// <param name="FirstToken">First token of the number.</param>
    /// <param name="EndToken">Behind the unit.</param>
    /// <param name="Km">Kilometres; of a range the greater bound.</param>
    /// <param name="Linked">Whether words such as "from" follow, so that what comes next is what it is measured from.</param>
    internal readonly record struct Distance(int FirstToken, int EndToken, double Km, bool Linked);

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
        return new Distance(number.First, end, number.Value * double.Parse(unit["km"]!, CultureInfo.InvariantCulture), linked);
    }

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
