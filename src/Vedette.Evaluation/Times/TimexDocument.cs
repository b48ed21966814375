using System.Text;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Extraction.Times;
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

    /// <summary>What the reader finds. Intervals count as their two ends, as TIMEX2 has them.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="language">The pack that it reads with.</param>
    /// <param name="style">From where the text counts its times.</param>
    public IReadOnlyList<Timex> Read(TimeReader reader, LanguagePack language, TimeStyle style)
    {
        var report = new Report
        {
            Reference = new ReportReference("r-timex", null, null, null, null, Created, PublishedBasis.Metadata, language.Iso, ""),
            Text = Text,
        };
        var found = new List<Timex>();
        foreach (var mention in reader.ReadAll(Document.Read(report, language), style))
        {
            if (mention is { Start: { } first, End: { } last } && first.Span.End <= last.Span.Start)
            {
                found.Add(new Timex(first.Span.Start, first.Span.End, first.Timex));
                found.Add(new Timex(last.Span.Start, last.Span.End, last.Timex));
            }
            else
            {
                found.Add(new Timex(mention.Span.Start, mention.Span.End, mention.Timex));
            }
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
