namespace Vedette.Publishing;

/// <summary>Sets blocks and sentences in HTML.</summary>
internal sealed class HtmlBlocks(Markup markup)
{
    /// <summary>More reference marks than this behind one word are counted.</summary>
    private const int MaxMarks = 4;

    public void Write(IEnumerable<Block> blocks)
    {
        var cards = false;
        foreach (var block in blocks)
        {
            if (block is Card != cards)
            {
                markup.Raw(cards ? "</div>\n" : "<div class=\"cards\">\n");
                cards = !cards;
            }

            Write(block);
        }

        if (cards) markup.Raw("</div>\n");
    }

    /// <summary>Runs with their references.</summary>
    public void Sentence(Sentence sentence)
    {
        foreach (var run in sentence.Runs)
        {
            var style = run.Style switch { RunStyle.Strong => "strong", RunStyle.Quiet => "quiet", RunStyle.Quote => "quote", _ => null };
            if (run.Exhibits.Count > 0) Open(markup, run.Exhibits, "ref " + style).Raw(">");
            else if (style is not null) markup.Raw($"<span class=\"{style}\">");
            markup.Foreign(run.Text);
            if (run.Exhibits.Count > 0) Marks(run.Exhibits);
            else if (style is not null) markup.Raw("</span>");
        }
    }

    /// <summary>The start tag of a link to exhibits, still open for attributes.</summary>
    public static Markup Open(Markup markup, IReadOnlyList<int> exhibits, string style) =>
        markup.Raw($"<a class=\"{style.TrimEnd()}\" href=\"#x{exhibits[0]}\" data-x=\"{string.Join(' ', exhibits)}\"");

    private void Marks(IReadOnlyList<int> exhibits)
    {
        markup.Raw("<sup>").Raw(string.Join("\u00A0", exhibits.Take(MaxMarks).Select(number => $"{number}")));
        if (exhibits.Count > MaxMarks) markup.Raw($"\u00A0+{exhibits.Count - MaxMarks}");
        markup.Raw("</sup></a>");
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                markup.Raw(paragraph.Tone switch { Tone.Note => "<p class=\"note\">", Tone.Nothing => "<p class=\"nothing\">", _ => "<p>" });
                Sentence(paragraph.Sentence);
                markup.Raw("</p>\n");
                break;
            case Subhead subhead:
                markup.Raw("<h3>").Text(subhead.Text).Raw("</h3>\n");
                if (subhead.Line is { } line) markup.Raw("<p class=\"under\">").Text(line).Raw("</p>\n");
                break;
            case Points points:
                Points(points);
                break;
            case Table table:
                Table(table);
                break;
            case Card card:
                Card(card);
                break;
            case Fold fold:
                markup.Raw("<details class=\"fold\"><summary>").Text(fold.Title).Raw("</summary>\n");
                Write(fold.Blocks);
                markup.Raw("</details>\n");
                break;
            case ChartFigure chart:
                ChartSvg.Write(markup, chart);
                break;
            case TreeFigure tree:
                TreeHtml.Write(markup, tree, Sentence);
                break;
            case GaugeFigure gauge:
                GaugeHtml.Write(markup, gauge, Sentence);
                break;
            case MapFigure map:
                MapSvg.Write(markup, map);
                break;
            default:
                throw new NotSupportedException($"no HTML for {block.GetType().Name}");
        }
    }

    private void Points(Points points)
    {
        markup.Raw(points.Numbered ? "<ol>" : "<ul class=\"points\">");
        foreach (var item in points.Items)
        {
            markup.Raw("<li>");
            Sentence(item);
            markup.Raw("</li>\n");
        }

        markup.Raw(points.Numbered ? "</ol>\n" : "</ul>\n");
    }

    private void Table(Table table)
    {
        markup.Raw("<div class=\"scroll\"><table>\n<caption>").Text(table.Caption).Raw("</caption>\n<thead><tr>");
        foreach (var column in table.Columns)
            markup.Raw($"<th scope=\"col\" class=\"{Class(column.Kind)}\">").Text(column.Title).Raw("</th>");
        markup.Raw("</tr></thead>\n<tbody>\n");
        string? above = null;
        foreach (var row in table.Rows)
        {
            var head = table.Columns.Select((column, index) => (column, index)).FirstOrDefault(item => item.column.Kind == ColumnKind.Head).index;
            var same = head > 0 || row.Cells[head].Exhibits.Any() ? null : row.Cells[head].Text;
            markup.Raw(row.Stale ? "<tr class=\"stale\">" : "<tr>");
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var repeated = i == head && same is not null && same == above ? " again" : "";
                var tag = i == head ? "th scope=\"row\"" : "td";
                markup.Raw($"<{tag} class=\"{Class(table.Columns[i].Kind)}{repeated}\"").Attribute("data-label", table.Columns[i].Title).Raw(">");
                if (i == 0 && row.Stale) markup.Raw("<span class=\"vh\">replaced: </span>");
                Sentence(row.Cells[i]);
                markup.Raw(i == head ? "</th>" : "</td>");
            }

            above = same;
            markup.Raw("</tr>\n");
        }

        markup.Raw("</tbody>\n</table></div>\n");
    }

    private void Card(Card card)
    {
        markup.Raw("<article class=\"card\"><p class=\"tag\">").Text(card.Tag);
        if (card.When.Length > 0) markup.Raw(" <span class=\"when\">").Text(card.When).Raw("</span>");
        markup.Raw("</p><h4>");
        Sentence(card.Title);
        markup.Raw("</h4><dl>");
        foreach (var field in card.Fields)
        {
            markup.Raw("<dt>").Foreign(field.Label).Raw("</dt><dd>");
            Sentence(field.Value);
            markup.Raw("</dd>");
        }

        markup.Raw("</dl></article>\n");
    }

    private static string Class(ColumnKind kind) => kind switch
    {
        ColumnKind.Figure => "figure",
        ColumnKind.When => "when",
        ColumnKind.Head => "head",
        _ => "text",
    };
}
