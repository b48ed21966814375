using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

public sealed class WritersTests
{
    private const string Hostile = "<script>alert(1)</script> \"onload='x' | [a](javascript:alert(1)) **b** `c` ![i](http://evil.example/i.png) </textarea> \u202Egnp.exe\u0007 & www.evil.example";

    [Fact]
    public void The_html_holds_one_script_and_one_style_of_its_own_and_loads_nothing()
    {
        var page = Page(Some.BuildUp().Brief());
        page.QuerySelectorAll("script").Length.ShouldBe(1);
        page.QuerySelectorAll("style").Length.ShouldBe(1);
        page.QuerySelectorAll("[src], iframe, object, embed, link[rel=stylesheet]").ShouldBeEmpty();
        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!.ShouldStartWith("default-src 'none'");
        page.QuerySelectorAll("[style]").ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_inside_the_page_has_its_target()
    {
        var page = Page(Some.BuildUp().Brief());
        foreach (var link in page.QuerySelectorAll("a[href^='#']"))
            page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull(link.OuterHtml);
        foreach (var link in page.QuerySelectorAll("a[data-x]"))
            foreach (var number in link.GetAttribute("data-x")!.Split(' '))
                page.GetElementById("x" + number).ShouldNotBeNull();
    }

    [Fact]
    public void Ids_are_given_once()
    {
        var ids = Page(Some.BuildUp().Brief()).QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        ids.Distinct().Count().ShouldBe(ids.Count);
    }

    [Fact]
    public void Hostile_words_stay_words_in_html()
    {
        var page = Page(Poisoned().Brief());
        page.QuerySelectorAll("script").Length.ShouldBe(1);
        page.QuerySelectorAll("img, textarea, iframe").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        page.QuerySelectorAll("a[href]").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith('#') || link.GetAttribute("href")!.StartsWith("https://example.org/"));
        page.Body!.TextContent.ShouldContain("<script>alert(1)</script>");
        page.Body.TextContent.ShouldContain("‹U+202E›gnp.exe‹U+0007›");
    }

    [Fact]
    public void Hostile_words_stay_words_in_markdown()
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().Build();
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(MarkdownBrief.Write(Poisoned().Brief()), pipeline));
        page.QuerySelectorAll("script, img, textarea, iframe").ShouldBeEmpty();
        page.QuerySelectorAll("a[href]").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("#evidence-"));
        page.QuerySelectorAll("code:not(.language-text)").ShouldBeEmpty();
        page.QuerySelectorAll("tr").ShouldAllBe(row => row.Children.Length == row.ParentElement!.ParentElement!.QuerySelectorAll("thead th").Length);
    }

    [Fact]
    public void A_dangerous_address_of_a_report_becomes_no_link()
    {
        var some = Some.BuildUp();
        var picture = some.Picture();
        var claims = picture.Claims.Select(claim => claim with { Report = claim.Report with { Url = "javascript:alert(1)" } }).ToList();
        var brief = BriefComposer.Compose(picture with { Claims = claims }, some.Text);
        Page(brief).QuerySelectorAll("a[href]").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith('#'));
    }

    [Fact]
    public void Html_and_markdown_carry_the_same_sentences_and_figures()
    {
        var brief = Some.BuildUp().Brief();
        var html = Flat(Page(brief).Body!.TextContent);
        var markdown = Flat(new HtmlParser().ParseDocument(Markdown.ToHtml(MarkdownBrief.Write(brief), new MarkdownPipelineBuilder().UsePipeTables().Build())).Body!.TextContent);
        foreach (var run in brief.BottomLine.Concat(brief.Sections.SelectMany(section => BriefComposerTests.Sentences(section.Blocks))).SelectMany(sentence => sentence.Runs))
        {
            html.ShouldContain(Flat(run.Text));
            markdown.ShouldContain(Flat(run.Text));
        }

        foreach (var item in brief.Exhibits.SelectMany(exhibit => exhibit.Items))
        {
            html.ShouldContain(Flat(item.Text));
            markdown.ShouldContain(Flat(item.Text));
        }
    }

    [Fact]
    public void Names_written_from_right_to_left_keep_their_direction_to_themselves()
    {
        var some = Some.BuildUp();
        var report = some.Report("وكالة الأنباء", "تقرير", "2031-05-06");
        some.Figure("q-present", ForceStatus.Present, "personnel", "near Grenzland", "وزارة الدفاع", 50_000, "2031-05-05", [report]);
        Page(some.Brief()).QuerySelectorAll("bdi").ShouldContain(element => element.TextContent == "وزارة الدفاع");
        MarkdownBrief.Write(some.Brief()).ShouldContain("\u2068وزارة الدفاع\u2069");
    }

    [Fact]
    public void Hundreds_of_findings_keep_tables_and_panels_bounded()
    {
        var some = new Some();
        var report = some.Report("Harbour Wire", "Numbers", "2031-05-04");
        for (var i = 0; i < 400; i++)
            some.Figure($"q-{i % 90}", Statuses(i), i % 3 == 0 ? "tank" : "personnel", $"at place {i % 90}", $"Origin {i % 37}", 100 + i, "2031-05-03", [report], (Comparator)(i % 7));
        var brief = some.Brief();
        brief.Sections[0].Blocks.OfType<Table>().ShouldAllBe(table => table.Rows.Count <= 24);
        brief.Sections[0].Blocks.OfType<ChartFigure>().Single().Panels.Count.ShouldBeLessThanOrEqualTo(9);
        HtmlBrief.Write(brief).Length.ShouldBeLessThan(4_000_000);
        brief.Exhibits.Count.ShouldBe(400);
    }

    [Fact]
    public void A_very_long_sentence_is_cut_around_its_number()
    {
        var some = new Some();
        var report = some.Report("Harbour Wire", "Wall", "2031-05-04");
        some.Figure("q-1", ForceStatus.Present, "personnel", "near Grenzland", "Somebody", 7, "2031-05-03", [report], words: new string('x', 50_000));
        var item = some.Brief().Exhibits.Single().Items.Single();
        item.Text.Length.ShouldBeLessThanOrEqualTo(1200);
        item.KeyEnd.ShouldBeLessThanOrEqualTo(item.Text.Length);
    }

    internal static Some Poisoned()
    {
        var some = new Some().Titled(Hostile);
        var report = some.Report(Hostile, Hostile, "2031-05-04");
        var one = some.Figure("q-1", ForceStatus.Present, "personnel", Hostile, Hostile, 7_000, "2031-05-03", [report], words: Hostile);
        var two = some.Figure("q-1", ForceStatus.Present, Hostile, Hostile, "- " + Hostile, 8_000, "2031-05-02", [report], words: "1. # " + Hostile);
        some.SeenAt(Hostile, SiteState.New, 50, 30, 5, "2031-05-02", Hostile, report);
        some.SeenAt("> " + Hostile, SiteState.New, null, null, null, "2031-05-02", Hostile, report);
        some.Says(StatementKind.Demand, Hostile, Hostile, Hostile, "if " + Hostile, report);
        some.Meets(Hostile, [Hostile], EventTense.Past, "2031-05-01", report);
        some.Differ(RelationKind.Contradiction, Hostile, one, two);
        return some.Copied(report, report, Carrier.Distorted, Hostile);
    }

    private static ForceStatus Statuses(int i) => (ForceStatus)(i / 40 % 10);

    private static AngleSharp.Html.Dom.IHtmlDocument Page(Brief brief) => new HtmlParser().ParseDocument(HtmlBrief.Write(brief));

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
