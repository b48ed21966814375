using System.Globalization;

namespace Vedette.Publishing;

/// <summary>The exhibits at the end of the file; the panel shows copies of them.</summary>
internal static class HtmlEvidence
{
    public static void Write(Markup markup, Brief brief)
    {
        if (brief.Exhibits.Count == 0) return;
        markup.Raw("<section id=\"evidence\" aria-labelledby=\"h-evidence\">\n<h2 id=\"h-evidence\">Evidence</h2>\n<p class=\"note\">Each number above leads here: the sentence in its report with its neighbours, who says it through whom, and how it was read.</p>\n");
        foreach (var exhibit in brief.Exhibits) Exhibit(markup, exhibit);
        markup.Raw("</section>\n");
    }

    private static void Exhibit(Markup markup, Exhibit exhibit)
    {
        markup.Raw($"<article class=\"exhibit\" id=\"x{exhibit.Number}\" tabindex=\"-1\">\n<h3><span class=\"num\">{exhibit.Number}</span> ")
            .Foreign(exhibit.Title).Raw("</h3>\n<p class=\"support\">").Text(Voices.Capital(exhibit.Support));
        if (exhibit.Grade is { } grade) markup.Raw(" · grade ").Text(grade);
        markup.Raw("</p>\n");
        for (var i = 0; i < exhibit.Items.Count; i++)
        {
            if (i == 1) markup.Raw($"<details class=\"also\"><summary>Also carried by {exhibit.Items.Count - 1 + exhibit.Left}</summary>\n");
            Item(markup, exhibit.Items[i]);
        }

        if (exhibit.Left > 0) markup.Raw($"<p class=\"note\">And {exhibit.Left} more; the picture file lists them all.</p>\n");
        if (exhibit.Items.Count > 1) markup.Raw("</details>\n");
        if (exhibit.Rationale is { } rationale) markup.Raw("<p class=\"note\">").Text(rationale).Raw("</p>\n");
        markup.Raw("</article>\n");
    }

    private static void Item(Markup markup, Evidence item)
    {
        markup.Raw("<blockquote").Attribute("lang", item.Language).Raw(" dir=\"auto\"><p>");
        if (item.Before.Length > 0) markup.Raw("<span class=\"near\">").Foreign(item.Before).Raw("</span> ");
        var (a, b) = (item.KeyStart, item.KeyEnd);
        var whole = a == 0 && b == item.Text.Length;
        if (whole)
        {
            markup.Raw("<span class=\"said\">").Foreign(item.Text).Raw("</span>");
        }
        else
        {
            markup.Raw("<span class=\"said\">").Foreign(item.Text[..a]).Raw("<mark>").Foreign(item.Text[a..b]).Raw("</mark>").Foreign(item.Text[b..]).Raw("</span>");
        }

        if (item.After.Length > 0) markup.Raw(" <span class=\"near\">").Foreign(item.After).Raw("</span>");
        markup.Raw("</p></blockquote>\n<p class=\"chain\">");
        for (var i = 0; i < item.Chain.Count; i++)
        {
            if (i > 0) markup.Raw(" <span class=\"arrow\" aria-label=\"relayed by\">→</span> ");
            markup.Raw(i == 0 ? "<strong>" : "<span>").Foreign(item.Chain[i]).Raw(i == 0 ? "</strong>" : "</span>");
        }

        markup.Raw("</p>\n<p class=\"where\">").Foreign(item.Report).Raw(", ").Text(item.Published);
        if (item.Carrier.Length > 0) markup.Raw(" · ").Text(item.Carrier);
        if (item.Changed is { } changed) markup.Raw(": <strong>").Foreign(changed).Raw("</strong>");
        if (Safe(item.Url) is { } url)
            markup.Raw(" · <a rel=\"noreferrer noopener nofollow\" target=\"_blank\"").Attribute("href", url).Raw(">open</a>");
        markup.Raw("</p>\n<details class=\"read\"><summary>How it was read</summary><dl><dt>Reading</dt><dd>").Foreign(item.Reading)
            .Raw("</dd><dt>Rules</dt><dd>").Text(item.Rules.Count > 0 ? string.Join(", ", item.Rules) : "none named")
            .Raw("</dd><dt>Sure of the reading</dt><dd>").Text(item.Confidence > 0 ? item.Confidence.ToString("0%", CultureInfo.InvariantCulture) + " (not that it is true)" : "not measured")
            .Raw("</dd><dt>Claim</dt><dd><code>").Text(item.Claim).Raw("</code>, characters ").Text(item.Span);
        if (item.Path is { } path) markup.Raw(" of <code>").Foreign(path).Raw("</code>");
        markup.Raw("</dd></dl></details>\n");
    }

    /// <summary>Only addresses of the web become links.</summary>
    private static string? Safe(string? url) =>
        url is not null && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri.AbsoluteUri : null;
}
