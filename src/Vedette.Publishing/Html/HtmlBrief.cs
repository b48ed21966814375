namespace Vedette.Publishing;

/// <summary>Writes a brief as one HTML file that needs nothing from outside: style, script, chart and map are in it.
/// Without script every link leads to the evidence at the end; with it a panel opens beside the text.</summary>
public static class HtmlBrief
{
    private static readonly string Style = HtmlParts.Resource("brief.css");
    private static readonly string Script = HtmlParts.Resource("brief.js");

    /// <summary>The whole file.</summary>
    public static string Write(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var markup = new Markup();
        var blocks = new HtmlBlocks(markup);
        HtmlParts.Head(markup, brief.Title + " · Vedette brief", Style, Script);
        markup.Raw("<body>\n<a class=\"skip\" href=\"#bottom-line\">Skip to the bottom line</a>\n");
        foreach (var banner in brief.Banners)
            markup.Raw("<p class=\"banner\" role=\"note\">").Text(banner).Raw("</p>\n");
        markup.Raw("<header class=\"top\">\n<p class=\"kicker\"><span class=\"brand\">Vedette</span> brief <button id=\"theme\" type=\"button\" hidden>Dark</button></p>\n<h1>")
            .Foreign(brief.Title).Raw("</h1>\n<p class=\"standing\">").Text(brief.Standing).Raw("</p>\n");
        Navigation(markup, brief);
        markup.Raw("</header>\n<main>\n<section id=\"bottom-line\" aria-labelledby=\"h-bottom-line\">\n<h2 id=\"h-bottom-line\">Bottom line</h2>\n");
        foreach (var (sentence, index) in brief.BottomLine.Select((sentence, index) => (sentence, index)))
        {
            markup.Raw(index == 0 ? "<p class=\"lead\">" : "<p class=\"line\">");
            blocks.Sentence(sentence);
            markup.Raw("</p>\n");
        }

        markup.Raw("</section>\n");
        foreach (var section in brief.Sections)
        {
            markup.Raw($"<section id=\"{section.Id}\" aria-labelledby=\"h-{section.Id}\">\n<h2 id=\"h-{section.Id}\">").Text(section.Title).Raw("</h2>\n");
            blocks.Write(section.Blocks);
            markup.Raw("</section>\n");
        }

        HtmlEvidence.Write(markup, brief);
        markup.Raw("</main>\n<aside id=\"panel\" class=\"panel\" hidden tabindex=\"-1\" aria-label=\"Evidence\">\n<div class=\"panel-bar\"><strong>Evidence</strong><span class=\"panel-tools\"><button type=\"button\" data-go=\"-1\" title=\"Previous reference (left arrow)\">←</button><button type=\"button\" data-go=\"1\" title=\"Next reference (right arrow)\">→</button><button type=\"button\" data-close title=\"Close (Esc)\">Close</button></span></div>\n<div class=\"panel-body\"></div>\n</aside>\n");
        markup.Raw("<footer><p>Generated from public reports by Vedette; read by ").Text(brief.Extractor)
            .Raw(". It shows what is claimed, by whom and how well founded; it does not say what is true. Places carry their doubt; nothing here is fit for targeting.</p></footer>\n");
        markup.Raw("<script>").Raw(Script).Raw("</script>\n</body>\n</html>\n");
        return markup.ToString();
    }

    private static void Navigation(Markup markup, Brief brief)
    {
        markup.Raw("<nav aria-label=\"Sections\"><ul>");
        foreach (var section in brief.Sections)
            markup.Raw($"<li><a href=\"#{section.Id}\">").Text(section.Title).Raw("</a></li>");
        if (brief.Exhibits.Count > 0) markup.Raw("<li><a href=\"#evidence\">Evidence</a></li>");
        markup.Raw("</ul></nav>\n");
    }
}
