using System.Text;
using Vedette.Model;

namespace Vedette.Evaluation.Times;

/// <summary>A text with inline TIMEX2 tags, as WikiWars has it.</summary>
/// <param name="Text">The text between the TEXT tags, without tags, entities resolved.</param>
/// <param name="Created">Its date of creation; null where it names none.</param>
/// <param name="Gold">Its expressions; of nested ones the outermost.</param>
public sealed record TimexDocument(string Text, Edtf? Created, IReadOnlyList<Timex> Gold)
{
    /// <summary>Reads a document with inline tags. Tags other than TIMEX2 are dropped.</summary>
    public static TimexDocument Parse(string xml)
    {
        var created = xml.IndexOf("<DATETIME>", StringComparison.Ordinal);
        var begin = xml.IndexOf("<TEXT>", StringComparison.Ordinal);
        var end = xml.LastIndexOf("</TEXT>", StringComparison.Ordinal);
        if (begin < 0 || end < begin) throw new FormatException("no TEXT element");
        Edtf? date = null;
        if (created >= 0 && Attribute(xml.AsSpan(created, begin - created), "val") is { Length: >= 10 } value && Edtf.TryParse(value[..10], out var day)) date = day;

        var text = new StringBuilder();
        var gold = new List<Timex>();
        var (depth, start) = (0, 0);
        string? outer = null;
        for (var i = begin + 6; i < end; i++)
        {
            if (xml[i] == '&' && xml.IndexOf(';', i) is > 0 and var stop && stop - i < 10)
            {
                text.Append(System.Net.WebUtility.HtmlDecode(xml[i..(stop + 1)]));
                i = stop;
                continue;
            }
            if (xml[i] != '<' || xml.IndexOf('>', i) is not (> 0 and var close))
            {
                text.Append(xml[i]);
                continue;
            }
            var tag = xml.AsSpan(i, close - i);
            if (tag.StartsWith("<TIMEX2", StringComparison.Ordinal) && depth++ == 0) (start, outer) = (text.Length, Attribute(tag, "val"));
            else if (tag.StartsWith("</TIMEX2", StringComparison.Ordinal) && --depth == 0) gold.Add(new Timex(start, text.Length, outer));
            i = close;
        }
        return new TimexDocument(text.ToString(), date, gold);
    }

    /// <summary>What <c>vedette mentions</c> finds. An interval stands behind its two ends, which count in its place, as TIMEX2 has them.</summary>
    /// <param name="read">The times of a report.</param>
    public IReadOnlyList<Timex> Read(Func<Report, IReadOnlyList<Mention>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var mentions = read(new Report
        {
            Reference = new ReportReference("r-timex", null, null, null, null, Created, PublishedBasis.Metadata, "en", ""),
            Text = Text,
        });
        var found = new List<Timex>();
        foreach (var mention in mentions)
        {
            // The whole begins before the end that was found last.
            if (found.Count > 0 && mention.Start < found[^1].Start) continue;
            found.Add(new Timex(mention.Start, mention.End, mention.Time!.TimexValue));
        }
        return found;
    }

    /// <summary>Counts what agrees. Both lists are in order; each expression is used once.</summary>
    public TimexScore Score(IReadOnlyList<Timex> found)
    {
        var (strict, relaxed, value) = (0, 0, 0);
        var next = 0;
        foreach (var gold in Gold)
        {
            while (next < found.Count && found[next].End <= gold.Start) next++;
            if (next >= found.Count || found[next].Start >= gold.End) continue;
            relaxed++;
            if (found[next].Start == gold.Start && found[next].End == gold.End) strict++;
            if (string.Equals(found[next].Value, gold.Value, StringComparison.Ordinal)) value++;
            next++;
        }
        return new TimexScore(Gold.Count, found.Count, strict, relaxed, value);
    }

    private static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        var at = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (at < 0) return null;
        var rest = tag[(at + name.Length + 3)..];
        var quote = rest.IndexOf('"');
        return quote <= 0 ? null : rest[..quote].ToString();
    }
}
