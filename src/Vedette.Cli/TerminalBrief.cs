using Spectre.Console;
using Spectre.Console.Rendering;
using Vedette.Publishing;

namespace Vedette.Cli;

/// <summary>Prints a brief on a terminal: the same words and numbers as the files, the evidence of the bottom line at the end.</summary>
public static class TerminalBrief
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Mark = new(Color.DeepSkyBlue3);
    private static readonly Style Warn = new(Color.DarkOrange, decoration: Decoration.Bold);

    /// <summary>Prints the brief to a console, within its width and colours.</summary>
    public static void Write(IAnsiConsole console, Brief brief)
    {
        ArgumentNullException.ThrowIfNull(console);
        ArgumentNullException.ThrowIfNull(brief);
        foreach (var banner in brief.Banners) Line(console, new Text(Safe(banner), Warn));
        Line(console, new Text(Safe(brief.Title), Strong));
        Line(console, new Text(Safe(brief.Standing), Quiet));
        Heading(console, "Bottom line");
        foreach (var sentence in brief.BottomLine)
        {
            Line(console, Set(sentence));
            console.WriteLine();
        }

        foreach (var section in brief.Sections) WriteSection(console, section);

        var cited = brief.BottomLine.SelectMany(sentence => sentence.Exhibits).Distinct().Order().ToList();
        if (cited.Count == 0) return;
        Heading(console, "Evidence of the bottom line");
        foreach (var number in cited) Write(console, brief.Exhibits[number - 1]);
        if (cited.Count < brief.Exhibits.Count)
            Line(console, new Text($"The other {brief.Exhibits.Count - cited.Count} numbered sentences stand in brief.html and brief.md.", Quiet));
    }

    /// <summary>Prints one section.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="section">The section.</param>
    /// <param name="rest">Where people find what is too long for a terminal.</param>
    public static void WriteSection(IAnsiConsole console, Section section, string rest = "in brief.html and brief.md")
    {
        ArgumentNullException.ThrowIfNull(section);
        Heading(console, section.Title);
        foreach (var block in section.Blocks)
        {
            if (block is Fold fold) Line(console, new Text($"+ {Safe(fold.Title)}: {rest}", Quiet));
            else Write(console, block);
        }
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<Vedette.Publishing.TreeNode> nodes, int depth)
    {
        foreach (var node in nodes)
        {
            Line(console, new Padder(Set(node.Words), new Padding(2 + (2 * depth), 0, 0, 0)));
            Write(console, node.Children, depth + 1);
        }
    }

    private static void Write(IAnsiConsole console, Block block)
    {
        switch (block)
        {
            case Vedette.Publishing.Paragraph paragraph:
                Line(console, Set(paragraph.Sentence, paragraph.Tone == Tone.Plain ? Style.Plain : Quiet));
                console.WriteLine();
                break;
            case Subhead subhead:
                Line(console, new Text(Safe(subhead.Text), Strong));
                if (subhead.Line is { } line) Line(console, new Text(Safe(line), Quiet));
                break;
            case Points points:
                foreach (var item in points.Items) Line(console, new Padder(Set(item), new Padding(2, 0, 0, 0)));
                console.WriteLine();
                break;
            case Vedette.Publishing.Table table:
                Write(console, table);
                break;
            case Card card:
                Line(console, Set(new Sentence([new Run($"{card.Tag}{(card.When.Length > 0 ? $", {card.When}" : "")}: ", [], RunStyle.Quiet), .. card.Title.Runs])));
                foreach (var field in card.Fields)
                    Line(console, new Padder(Set(new Sentence([new Run(field.Label + ": ", [], RunStyle.Quiet), .. field.Value.Runs])), new Padding(2, 0, 0, 0)));
                console.WriteLine();
                break;
            case ChartFigure chart:
                foreach (var text in TextChart.Lines(chart, 4)) Line(console, new Text(text).Overflow(Overflow.Ellipsis));
                console.WriteLine();
                break;
            case TreeFigure tree:
                Write(console, tree.Roots, 0);
                console.WriteLine();
                break;
            case GaugeFigure gauge:
                foreach (var bar in gauge.Bars)
                    Line(console, new Padder(Set(new Sentence([new Run(bar.Title + ": ", [], RunStyle.Quiet), .. bar.Words.Runs])), new Padding(2, 0, 0, 0)));
                console.WriteLine();
                break;
            case MapFigure map:
                Line(console, new Text($"The map with {map.Marks.Count} sites is in brief.html.", Quiet));
                break;
            default:
                throw new NotSupportedException($"no terminal form for {block.GetType().Name}");
        }
    }

    private static void Write(IAnsiConsole console, Vedette.Publishing.Table table)
    {
        var grid = new Spectre.Console.Table { Border = TableBorder.Simple, Expand = false };
        foreach (var column in table.Columns) grid.AddColumn(new TableColumn(new Text(Safe(column.Title), Quiet)) { Padding = new Padding(0, 0, 1, 0) });
        foreach (var row in table.Rows) grid.AddRow(row.Cells.Select(cell => (IRenderable)Set(cell, row.Stale ? Quiet : Style.Plain)));
        console.Write(grid);
    }

    private static void Write(IAnsiConsole console, Exhibit exhibit)
    {
        Line(console, Set(new Sentence([new Run($"[{exhibit.Number}] ", []), new Run(exhibit.Title, [], RunStyle.Strong), new Run($" ({exhibit.Support})", [], RunStyle.Quiet)])));
        if (exhibit.Items.Count == 0) return;
        var item = exhibit.Items[0];
        Line(console, new Padder(new Text($"“{Safe(item.Text)}”"), new Padding(4, 0, 0, 0)));
        Line(console, new Padder(new Text($"{string.Join(" → ", item.Chain.Select(Safe))}. {Safe(item.Report)}, {item.Published}{(item.Path is { } path ? $" ({Safe(path)})" : "")}", Quiet), new Padding(4, 0, 0, 0)));
        console.WriteLine();
    }

    private static void Heading(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(Safe(title))) { Justification = Justify.Left });
    }

    private static void Line(IAnsiConsole console, IRenderable line)
    {
        console.Write(line);
        if (line is not Padder) console.WriteLine();
    }

    private static Spectre.Console.Paragraph Set(Sentence sentence, Style? around = null)
    {
        var paragraph = new Spectre.Console.Paragraph();
        foreach (var run in sentence.Runs)
        {
            paragraph.Append(Safe(run.Text), run.Style switch { RunStyle.Strong => Strong, RunStyle.Quiet => Quiet, _ => around ?? Style.Plain });
            if (run.Exhibits.Count > 0)
                paragraph.Append($"[{string.Join(' ', run.Exhibits.Take(3))}{(run.Exhibits.Count > 3 ? $" +{run.Exhibits.Count - 3}" : "")}]", Mark);
        }

        return paragraph;
    }

    private static string Safe(string text) => SafeText.Isolated(text);
}
