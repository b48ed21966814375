using System.Globalization;
using System.Text;

namespace Vedette.Publishing;

/// <summary>Writes a brief as Markdown (CommonMark with tables): the same words as the HTML file, with the evidence at the end.</summary>
public static class MarkdownBrief
{
    /// <summary>The whole file.</summary>
    public static string Write(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var text = new StringBuilder(32 * 1024);
        text.Append("# ").Append(MarkdownText.Escape(brief.Title)).Append("\n\n").Append(MarkdownText.Escape(brief.Standing)).Append(".\n\n");
        foreach (var banner in brief.Banners) text.Append("> **").Append(MarkdownText.Escape(banner)).Append("**\n\n");
        text.Append("## Bottom line\n\n");
        foreach (var sentence in brief.BottomLine) text.Append(Line(sentence)).Append("\n\n");
        foreach (var section in brief.Sections)
        {
            text.Append("## ").Append(MarkdownText.Escape(section.Title)).Append("\n\n");
            foreach (var block in section.Blocks) Write(text, block);
        }

        if (brief.Exhibits.Count > 0) text.Append("## Evidence\n\n");
        foreach (var exhibit in brief.Exhibits) Write(text, exhibit);
        text.Append("Read by ").Append(MarkdownText.Escape(brief.Extractor))
            .Append(". This shows what is claimed, by whom and how well founded; it does not say what is true.\n");
        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Append(paragraph.Tone == Tone.Plain ? Line(paragraph.Sentence) : $"*{Line(paragraph.Sentence)}*").Append("\n\n");
                break;
            case Subhead subhead:
                text.Append("### ").Append(MarkdownText.Escape(subhead.Text)).Append("\n\n");
                if (subhead.Line is { } line) text.Append(MarkdownText.EscapeLine(line)).Append("\n\n");
                break;
            case Points points:
                foreach (var (item, index) in points.Items.Select((item, index) => (item, index)))
                    text.Append(points.Numbered ? $"{index + 1}. " : "- ").Append(Line(item)).Append('\n');
                text.Append('\n');
                break;
            case Table table:
                Table(text, table);
                break;
            case Card card:
                text.Append("**").Append(MarkdownText.Escape(card.Tag)).Append("**");
                if (card.When.Length > 0) text.Append(", ").Append(MarkdownText.Escape(card.When));
                text.Append(": ").Append(Inline(card.Title)).Append("\n\n");
                foreach (var field in card.Fields) text.Append("- ").Append(MarkdownText.Escape(field.Label)).Append(": ").Append(Inline(field.Value)).Append('\n');
                text.Append('\n');
                break;
            case Fold fold:
                text.Append("#### ").Append(MarkdownText.Escape(fold.Title)).Append("\n\n");
                foreach (var inner in fold.Blocks) Write(text, inner);
                break;
            case ChartFigure chart:
                text.Append("```text\n").Append(string.Join('\n', TextChart.Lines(chart, 9)).Replace("```", "'''", StringComparison.Ordinal)).Append("\n```\n\n*")
                    .Append(MarkdownText.EscapeLine(chart.Caption)).Append("*\n\n");
                break;
            case TreeFigure tree:
                Tree(text, tree.Roots, 0);
                text.Append("\n*").Append(MarkdownText.EscapeLine(tree.Caption)).Append("*\n\n");
                break;
            case GaugeFigure gauge:
                foreach (var bar in gauge.Bars) text.Append("- **").Append(MarkdownText.Escape(bar.Title)).Append("**: ").Append(Inline(bar.Words)).Append('\n');
                text.Append("\n*").Append(MarkdownText.EscapeLine(gauge.Caption)).Append("*\n\n");
                break;
            case MapFigure map:
                text.Append("*The map is in the HTML brief; its ").Append(Figures.Count(map.Marks.Count, "site")).Append(" are in the table.*\n\n");
                break;
            default:
                throw new NotSupportedException($"no Markdown for {block.GetType().Name}");
        }
    }

    private static void Tree(StringBuilder text, IReadOnlyList<TreeNode> nodes, int depth)
    {
        foreach (var node in nodes)
        {
            text.Append(' ', 2 * depth).Append("- ").Append(Inline(node.Words)).Append('\n');
            Tree(text, node.Children, depth + 1);
        }
    }

    private static void Table(StringBuilder text, Table table)
    {
        text.Append("| ").AppendJoin(" | ", table.Columns.Select(column => MarkdownText.Escape(column.Title))).Append(" |\n|");
        foreach (var _ in table.Columns) text.Append(" --- |");
        text.Append('\n');
        foreach (var row in table.Rows)
        {
            text.Append('|');
            foreach (var (cell, index) in row.Cells.Select((cell, index) => (cell, index)))
                text.Append(' ').Append(Inline(cell)).Append(row.Stale && index == 1 ? " (replaced)" : "").Append(" |");
            text.Append('\n');
        }

        text.Append('\n');
    }

    private static void Write(StringBuilder text, Exhibit exhibit)
    {
        text.Append(CultureInfo.InvariantCulture, $"### Evidence {exhibit.Number}\n\n**").Append(MarkdownText.Escape(exhibit.Title)).Append("**. ")
            .Append(MarkdownText.Escape(Voices.Capital(exhibit.Support)));
        if (exhibit.Grade is { } grade) text.Append(", grade ").Append(MarkdownText.Escape(grade));
        text.Append(".\n\n");
        foreach (var item in exhibit.Items)
        {
            text.Append("> ");
            if (item.Before.Length > 0) text.Append(MarkdownText.EscapeLine(item.Before)).Append(' ');
            text.Append("**").Append(MarkdownText.Escape(item.Text.Trim())).Append("**");
            if (item.After.Length > 0) text.Append(' ').Append(MarkdownText.Escape(item.After));
            text.Append("\n\n").AppendJoin(" → ", item.Chain.Select(MarkdownText.Escape)).Append(". ")
                .Append(MarkdownText.Escape(item.Report)).Append(", ").Append(MarkdownText.Escape(item.Published));
            if (item.Carrier.Length > 0) text.Append(", ").Append(MarkdownText.Escape(item.Carrier));
            if (item.Changed is { } changed) text.Append(": ").Append(MarkdownText.Escape(changed));
            if (item.Path is { } path) text.Append(" (").Append(MarkdownText.Escape(path)).Append(", characters ").Append(item.Span).Append(')');
            text.Append(". Read as: ").Append(MarkdownText.Escape(item.Reading)).Append("; rules ")
                .Append(MarkdownText.Escape(item.Rules.Count > 0 ? string.Join(", ", item.Rules) : "none named"))
                .Append(item.Confidence > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {item.Confidence:0%} sure of the reading.\n\n") : ".\n\n");
        }

        if (exhibit.Left > 0) text.Append(CultureInfo.InvariantCulture, $"And {exhibit.Left} more carriers; the picture file lists them all.\n\n");
        if (exhibit.Rationale is { } rationale) text.Append(MarkdownText.EscapeLine(rationale)).Append("\n\n");
    }

    private static string Line(Sentence sentence) => Inline(sentence, atStart: true);

    private static string Inline(Sentence sentence, bool atStart = false)
    {
        var text = new StringBuilder();
        foreach (var run in sentence.Runs)
        {
            var words = atStart && text.Length == 0 ? MarkdownText.EscapeLine(run.Text) : MarkdownText.Escape(run.Text);
            var trimmed = words.Trim();
            // Emphasis must touch its words; the space around stays outside.
            if (run.Style == RunStyle.Strong && trimmed.Length > 0)
                text.Append(words.StartsWith(' ') ? " " : "").Append("**").Append(trimmed).Append("**").Append(words.EndsWith(' ') ? " " : "");
            else
                text.Append(words);
            foreach (var number in run.Exhibits.Take(6)) text.Append(CultureInfo.InvariantCulture, $" [{number}](#evidence-{number})");
            if (run.Exhibits.Count > 6) text.Append(CultureInfo.InvariantCulture, $" +{run.Exhibits.Count - 6}");
        }

        return text.ToString();
    }
}
