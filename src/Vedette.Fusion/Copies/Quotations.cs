using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Finds words between quotation marks that a copy changed: quoted, they are said to be somebody's very words.</summary>
internal static class Quotations
{
    private const int LeastWords = 4;
    private const int MostShown = 160;

    /// <summary>How many of its words a quotation shares with the one that it was made of; less is another quotation.</summary>
    private const double LeastShared = 0.3;

    private const string Opening = "\"\u201C\u00AB\u201E\u2018";
    private const string Closing = "\"\u201D\u00BB\u201C\u2019";

    /// <summary>The quotations of a copy that its original gives otherwise, in aligned sentences.</summary>
    public static IEnumerable<CopyChange> Changed(Slot copy, Slot original)
    {
        if (copy.Pair?.Alignment is not { } alignment || copy.Report.Text.Length == 0 || original.Report.Text.Length == 0) yield break;
        var source = new Lazy<string>(() => $" {Folding.Key(original.Report.Text)} ");
        for (var i = 0; i < alignment.Map.Length; i++)
            if (alignment.Map[i] >= 0)
                foreach (var change in Changed(copy.Report.Text, copy.Sketch[i], original.Report.Text, original.Sketch[alignment.Map[i]], source))
                    yield return change;
    }

    /// <summary>The quotations of one sentence that another gives otherwise; none that stand word for word in the whole source.</summary>
    private static IEnumerable<CopyChange> Changed(string text, Sentence sentence, string other, Sentence home, Lazy<string> source)
    {
        var theirs = In(other, home.Start, home.End).ToList();
        if (theirs.Count == 0) yield break;
        foreach (var (start, end) in In(text, sentence.Start, sentence.End))
        {
            var words = Words(text[start..end]);
            if (words.Length < LeastWords || source.Value.Contains($" {string.Join(' ', words)} ", StringComparison.Ordinal)) continue;
            var (from, to, shared) = theirs.Select(t => (t.Start, t.End, Shared: Shared(words, Words(other[t.Start..t.End])))).MaxBy(t => t.Shared);
            if (shared < LeastShared || shared >= 1) continue;
            var kind = Numbers(words).SetEquals(Numbers(Words(other[from..to]))) ? ChangeClass.Misleading : ChangeClass.FactChanging;
            yield return new CopyChange(kind, "quotation", Short(other[from..to]), Short(text[start..end]), start, end);
        }
    }

    /// <summary>The stretches of a sentence between quotation marks; one that is left open runs to its end.</summary>
    private static IEnumerable<(int Start, int End)> In(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var kind = Opening.IndexOf(text[i], StringComparison.Ordinal);
            // The sign of a possessive or a contraction opens nothing.
            if (kind < 0 || (i > 0 && char.IsLetterOrDigit(text[i - 1]))) continue;
            var end = i + 1;
            while (end < to && !(text[end] == Closing[kind] && (end + 1 >= to || !char.IsLetterOrDigit(text[end + 1])))) end++;
            yield return (i + 1, end);
            i = end;
        }
    }

    private static string[] Words(string text) => Folding.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Numbers(string[] words) => words.Where(w => char.IsDigit(w[0])).ToHashSet(StringComparer.Ordinal);

    /// <summary>Share of the words of the longer of two quotations that stand in both.</summary>
    private static double Shared(string[] a, string[] b)
    {
        var left = b.ToList();
        return a.Length == 0 || b.Length == 0 ? 0 : (double)a.Count(left.Remove) / Math.Max(a.Length, b.Length);
    }

    private static string Short(string text) => text.Length <= MostShown ? text : text[..(MostShown - 1)] + "\u2026";
}
