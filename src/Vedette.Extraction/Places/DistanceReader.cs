using System.Globalization;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Places;

/// <summary>Finds stated distances: "some 30 miles from the border", "six kilometres north of Yelnya".</summary>
internal sealed class DistanceReader(PlaceWords words)
{
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
            if (hit.ClassId != words.DistanceUnits) continue;
            if (ValueBefore(document, sentence, hit.FirstToken) is not { } number) continue;
            var factor = double.Parse(hit.Entry["km"]!, CultureInfo.InvariantCulture);
            // "30 miles north-east of": up to two words of direction before the link.
            var linked = false;
            for (var i = hit.EndToken; i < sentence.EndToken && i <= hit.EndToken + 2 && !linked; i++)
                linked = PlaceWords.Is(document, i, words.DistanceLinks) || PlaceWords.Is(document, i, words.Directions);
            found.Add(new Distance(number.First, hit.EndToken, number.Value * factor, linked));
        }
        return found;
    }

    private static (int First, double Value)? ValueBefore(Document document, Sentence sentence, int unit)
    {
        var at = unit - 1;
        if (at >= sentence.FirstToken && document.Text[document.Tokens[at].Start] == '-') at--;
        if (at < sentence.FirstToken) return null;
        if (document.Tokens[at].Kind == TokenKind.Number)
        {
            var digits = document.TextOf(at).ToString().Replace(",", "", StringComparison.Ordinal);
            digits = string.Concat(digits.Where(c => !Tokenizer.IsGroupSpace(c)));
            return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (at, value) : null;
        }
        for (var first = at; first >= sentence.FirstToken && first > at - 4; first--)
            foreach (var hit in document.HitsAt(first))
                if (hit.EndToken == at + 1 && hit.Entry["value"] is { } text
                    && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
                    return (first, value);
        return null;
    }

    /// <summary>The distance as claims carry it.</summary>
    public static StatedDistance Stated(Document document, Distance distance, string of) =>
        new(Math.Round(distance.Km, 1), of, document.SpanOf(distance.FirstToken, distance.EndToken).Text);
}
