using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Quantities;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Forces;

/// <summary>Throws out numbers that count nothing by what stands before them: years, days of the month, numbers of items.</summary>
internal sealed class QuantityFilter(LanguagePack language, ForceLexicon lexicon)
{
    private const int ThresholdReach = 3;
    private const int NounReach = 3; // tokens of a noun between a number and "each"
    private const double FirstYear = 1700;
    private const double LastYear = 2100;

    private readonly int _boundaries = language.ClassId("boundaries");
    private readonly int _periods = language.ClassId("periods");
    private readonly int _joints = language.ClassId("number-joints");
    private readonly int _groups = language.ClassId("group-nouns");
    private readonly int _perUnit = language.ClassId("per-unit");
    private readonly int _thresholds = language.ClassId("thresholds");

    /// <summary>Whether a number is a year, a day or a name, whatever stands behind it.</summary>
    public bool IsNoCount(Document document, Sentence sentence, QuantityMention quantity)
    {
        var token = quantity.NumberFirst;
        if (quantity.Size <= 1 && quantity.Kind == NumberKind.Cardinal) return true;
        if (IsYears(document, quantity) && (!HasNounBehind(document, quantity) || token == sentence.FirstToken || IsTimely(document, token - 1))) return true;
        // "The Zapad 2021 exercises": the year of a name.
        if (quantity.Bare && IsYears(document, quantity) && token - 1 > sentence.FirstToken && IsName(document, token - 1)) return true;
        // "On March 3 soldiers …"
        if (quantity.Bare && quantity.Size <= 31 && IsDayBehindMonth(document, sentence, token)) return true;
        // "On 9 November tanks …"
        if (quantity.Bare && quantity.Size <= 31 && quantity.End < sentence.EndToken && IsMonth(document, quantity.End)) return true;
        if (IsThreshold(document, sentence, quantity) || IsShared(document, sentence, quantity)) return true;
        return quantity.Bare && !HasNounBehind(document, quantity) && IsLabelled(document, sentence, token);
    }

    private static bool IsName(Document document, int token) =>
        document.Tokens[token] is { Kind: TokenKind.Word } word && char.IsUpper(document.Text[word.Start]);

    /// <summary>"March 3", "Feb. 8", and the 9 of "Feb. 8 and 9".</summary>
    private bool IsDayBehindMonth(Document document, Sentence sentence, int token)
    {
        var at = token - 1;
        if (at > sentence.FirstToken + 1 && document.Tokens[at - 1].Kind == TokenKind.Number && document.TryHit(at, _joints, out _)) at -= 2;
        if (at > sentence.FirstToken && document.Tokens[at] is { Kind: TokenKind.Mark } mark && document.Text[mark.Start] == '.') at--;
        return at >= sentence.FirstToken && IsMonth(document, at);
    }

    /// <summary>"Each group has between 600 and 1,000 men", "brigades of 4,000 men each".</summary>
    private bool IsShared(Document document, Sentence sentence, QuantityMention quantity)
    {
        if (!document.Has(sentence, _perUnit)) return false;
        foreach (var hit in document.Hits(sentence))
        {
            // "Each other" is longer than "each", and shares nothing out.
            if (hit.ClassId != _perUnit || (document.TryHit(hit.FirstToken, _perUnit, out var longest) && longest.Length > hit.Length)) continue;
            var side = hit.Entry["side"];
            if (side == "before" && hit.FirstToken <= sentence.FirstToken + 1 && hit.EndToken < quantity.First && IsForce(document, hit.EndToken)) return true;
            // "Four divisions, each of about 5,000 men".
            if (side == "before" && hit.EndToken < quantity.First && quantity.First - hit.EndToken is 1 or 2 && document.TryHit(hit.EndToken, lexicon.Skips, out var of) && of.Entry["of"] == "yes") return true;
            // "20 soldiers per 1,000 inhabitants".
            if (side == "before" && hit.FirstToken >= quantity.End && hit.FirstToken - quantity.End <= NounReach && hit.EndToken < sentence.EndToken && document.Tokens[hit.EndToken].Kind == TokenKind.Number) return true;
            if (side == "after" && hit.FirstToken >= quantity.End && hit.FirstToken - quantity.End <= NounReach && !HasMark(document, quantity.End, hit.FirstToken) && !IsPartOfLonger(document, hit)) return true;
        }
        return false;
    }

    /// <summary>"Each other" shares nothing out.</summary>
    private static bool IsPartOfLonger(Document document, LexiconHit hit)
    {
        foreach (var other in document.HitsAt(hit.FirstToken))
            if (other.ClassId == hit.ClassId && other.EndToken > hit.EndToken) return true;
        return false;
    }

    private static bool HasMark(Document document, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (document.Tokens[at].Kind == TokenKind.Mark) return true;
        return false;
    }

    private bool IsForce(Document document, int token)
    {
        for (var at = token; at < token + NounReach; at++)
            if (document.TryHit(at, lexicon.Counted, out _) || document.TryHit(at, _groups, out _)) return true;
        return false;
    }

    /// <summary>"Observers must be invited once a drill exceeds 13,000 troops", "below the threshold of 13,000".</summary>
    private bool IsThreshold(Document document, Sentence sentence, QuantityMention quantity)
    {
        if (!document.Has(sentence, _thresholds)) return false;
        if (quantity.Comparator is Model.Comparator.MoreThan or Model.Comparator.AtLeast) return true;
        foreach (var hit in document.Hits(sentence))
            if (hit.ClassId == _thresholds && Math.Abs(hit.FirstToken - quantity.First) <= ThresholdReach) return true;
        return false;
    }

    /// <summary>Whether a number, or both ends of a range, look like years: four digits without separators.</summary>
    public static bool IsYears(Document document, QuantityMention quantity) =>
        quantity.Comparator == Model.Comparator.Range
            ? IsYear(quantity.Low) && IsYear(quantity.High) && document.Tokens[quantity.NumberFirst] is { Kind: TokenKind.Number, Length: 4 }
            : quantity.Bare && IsYear(quantity.Size);

    private static bool IsYear(double? value) => value is >= FirstYear and <= LastYear;

    private bool IsTimely(Document document, int token) =>
        IsMonth(document, token) || document.TryHit(token, _periods, out _) || (document.TryHit(token, _boundaries, out var hit) && hit.Entry["kind"] == "preposition");

    private bool IsMonth(Document document, int token) =>
        document.TryHit(token, lexicon.Uncounted, out var hit) && hit.Entry["kind"] == "time" && hit.Entry.Case == LetterCase.Capital;

    private bool HasNounBehind(Document document, QuantityMention quantity) =>
        quantity.End < document.Tokens.Length && document.TryHit(quantity.End, lexicon.Counted, out _);

    private bool IsLabelled(Document document, Sentence sentence, int token)
    {
        for (var start = Math.Max(sentence.FirstToken, token - 3); start < token; start++)
        {
            foreach (var hit in document.HitsAt(start))
                if (hit.ClassId == lexicon.Labels && (hit.EndToken == token || (hit.EndToken == token - 1 && document.Tokens[token - 1].Kind == TokenKind.Mark && document.Text[document.Tokens[token - 1].Start] is '.' or '#'))) return true;
        }
        return token == sentence.FirstToken + 1 && document.Tokens[token - 1].Kind == TokenKind.Mark && document.Text[document.Tokens[token - 1].Start] is '[' or '(';
    }
}
