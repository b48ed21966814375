using Vedette.Model;

namespace Vedette.Publishing.Tests;

public sealed class BriefComposerTests
{
    private static readonly string[] Order = ["estimates", "sites", "activities", "register", "calendar", "disagreements", "sources"];

    [Fact]
    public void The_sections_stand_in_their_fixed_order() =>
        Some.BuildUp().Brief().Sections.Select(section => section.Id).ShouldBe(Order);

    [Fact]
    public void The_bottom_line_names_both_origins_and_averages_nothing()
    {
        var brief = Some.BuildUp().Brief();
        brief.BottomLine.Count.ShouldBeInRange(1, 5);
        brief.BottomLine[0].Text.ShouldContain("48,000");
        brief.BottomLine[0].Text.ShouldContain("61,500");
        brief.BottomLine[0].Text.ShouldNotContain("54,750");
        brief.BottomLine[0].Text.ShouldNotContain("109,500");
    }

    [Fact]
    public void What_is_planned_never_stands_among_those_present()
    {
        var estimates = Some.BuildUp().Brief().Sections[0];
        Table(estimates, "Present").Rows.ShouldNotContain(row => row.Cells.Any(cell => cell.Text.Contains("132,000")));
        Table(estimates, "Planned").Rows.ShouldContain(row => row.Cells.Any(cell => cell.Text.Contains("up to 132,000")));
    }

    [Fact]
    public void Other_episodes_are_folded_away_from_this_one()
    {
        var estimates = Some.BuildUp().Brief().Sections[0];
        var fold = estimates.Blocks.OfType<Fold>().Single();
        fold.Blocks.OfType<Table>().Single().Rows.Single().Cells[1].Text.ShouldBe("30,000");
        estimates.Blocks.OfType<ChartFigure>().Single().Panels.ShouldAllBe(panel => panel.Status != ForceStatus.Historic);
    }

    [Fact]
    public void Every_reference_leads_to_an_exhibit_and_every_exhibit_is_referred_to()
    {
        var brief = Some.BuildUp().Brief();
        var cited = brief.BottomLine.Concat(brief.Sections.SelectMany(section => Sentences(section.Blocks))).SelectMany(sentence => sentence.Exhibits).ToHashSet();
        cited.ShouldAllBe(number => number >= 1 && number <= brief.Exhibits.Count);
        brief.Exhibits.Select(exhibit => exhibit.Number).ShouldBe(Enumerable.Range(1, brief.Exhibits.Count));
        brief.Exhibits.ShouldAllBe(exhibit => cited.Contains(exhibit.Number));
    }

    [Fact]
    public void Every_number_in_the_table_of_figures_rests_on_an_exhibit() =>
        Some.BuildUp().Brief().Sections[0].Blocks.OfType<Table>().SelectMany(table => table.Rows).ShouldAllBe(row => row.Cells[1].Exhibits.Any());

    [Fact]
    public void An_exhibit_shows_the_sentence_its_neighbours_and_the_chain()
    {
        var brief = Some.BuildUp().Brief();
        var exhibit = brief.Exhibits.Single(item => item.Title.Contains("61,500"));
        exhibit.Support.ShouldBe("one origin, carried by 2 reports");
        exhibit.Items[0].Text[exhibit.Items[0].KeyStart..exhibit.Items[0].KeyEnd].ShouldBe("61,500");
        exhibit.Items[0].Before.ShouldBe("The sentence before.");
        exhibit.Items[0].Chain.ShouldBe(["Ministry of Defence of Grenzland", "Harbour Wire"]);
        exhibit.Items[1].Carrier.ShouldBe("copies it word for word");
    }

    [Fact]
    public void A_denied_figure_is_told_as_denied_and_never_as_a_figure_that_stands()
    {
        var some = Some.BuildUp();
        var report = some.Report("Harbour Wire", "Denial", "2031-05-07");
        some.Figure("q-present", ForceStatus.Present, "personnel", "near Grenzland", "Government of Ruritania", 99_000, "2031-05-06", [report], modality: Modality.Denied);
        var brief = some.Brief();
        brief.BottomLine[0].Text.ShouldNotContain("99,000");
        Table(brief.Sections[0], "Present").Rows.ShouldContain(row => row.Cells[1].Text == "denies 99,000");
        brief.Sections[0].Blocks.OfType<ChartFigure>().Single().Panels.SelectMany(panel => panel.Lanes).SelectMany(lane => lane.Marks).ShouldAllBe(mark => mark.Label != "99,000");
    }

    [Fact]
    public void An_empty_picture_says_so_in_every_section()
    {
        var brief = new Some().Brief();
        brief.BottomLine.Single().Text.ShouldStartWith("No reports were read");
        brief.Sections.ShouldAllBe(section => section.Blocks.OfType<Paragraph>().Any(paragraph => paragraph.Tone == Tone.Nothing));
        brief.Exhibits.ShouldBeEmpty();
    }

    [Fact]
    public void Reports_without_a_claim_are_told_apart_from_no_reports()
    {
        var some = new Some();
        some.Report("Harbour Wire", "Weather", "2031-05-04");
        some.Brief().BottomLine.Single().Text.ShouldStartWith("No one in this report claims");
    }

    [Fact]
    public void Sites_without_coordinates_are_listed_and_never_drawn()
    {
        var sites = Some.BuildUp().Brief().Sections[1];
        sites.Blocks.OfType<MapFigure>().Single().Marks.Single().Name.ShouldBe("Altmark");
        sites.Blocks.OfType<Points>().Single().Items.Single().Text.ShouldStartWith("Nowhere Ford");
    }

    [Fact]
    public void A_picture_without_located_sites_has_no_map_and_says_why()
    {
        var some = new Some();
        var report = some.Report("Lantern Desk", "Bulletin", "2031-05-06");
        some.SeenAt("Nowhere Ford", SiteState.New, null, null, null, "2031-05-02", "Lantern Desk", report);
        var sites = some.Brief().Sections[1];
        sites.Blocks.OfType<MapFigure>().ShouldBeEmpty();
        sites.Blocks.OfType<Paragraph>().ShouldContain(paragraph => paragraph.Sentence.Text.Contains("no map"));
    }

    [Fact]
    public void A_place_known_to_fifty_kilometres_is_an_area_and_its_doubt_is_never_below_one()
    {
        var some = new Some();
        var report = some.Report("Lantern Desk", "Bulletin", "2031-05-06");
        some.SeenAt("Region", SiteState.Growing, 50, 30, 80, "2031-05-02", "Lantern Desk", report);
        some.SeenAt("Field", SiteState.Growing, 51, 31, 0.2, "2031-05-02", "Lantern Desk", report);
        var marks = some.Brief().Sections[1].Blocks.OfType<MapFigure>().Single().Marks;
        marks.Single(mark => mark.Name == "Region").IsArea.ShouldBeTrue();
        marks.Single(mark => mark.Name == "Field").RadiusKm.ShouldBe(1);
    }

    [Fact]
    public void A_stated_distance_stands_beside_that_of_the_map()
    {
        var some = new Some();
        var report = some.Report("Lantern Desk", "Bulletin", "2031-05-06");
        some.SeenAt("Field", SiteState.Growing, 51, 31, 2, "2031-05-02", "Lantern Desk", report, new DistanceCheck(9.7, 17.2, "border:UA", false), new StatedDistance(9.7, "border:UA", "6 miles"));
        var cell = some.Brief().Sections[1].Blocks.OfType<Table>().First().Rows.Single().Cells[^1].Text;
        cell.ShouldContain("says 6 miles; the map says 17 km to the border of Ukraine");
        cell.ShouldContain("they do not fit");
    }

    [Fact]
    public void Constructed_reports_put_a_banner_above_everything()
    {
        var some = new Some();
        some.Report("Harbour Wire", "Sample", "2031-05-04", constructed: true);
        some.Brief().Banners.Single().ShouldStartWith("Constructed sample");
    }

    [Theory]
    [InlineData("t-rur-gre")]
    [InlineData("RUR-GRE")]
    [InlineData("grenzland")]
    [InlineData("forces near")]
    public void A_theatre_is_found_by_id_party_or_title(string about) =>
        Smaller().Brief(new BriefOptions { About = about }).Title.ShouldBe("Ruritanian forces near Grenzland");

    [Fact]
    public void The_theatre_asked_for_opens_even_where_it_is_smaller()
    {
        var brief = Smaller().Brief(new BriefOptions { About = "Belarus" });
        brief.Title.ShouldBe("Belarusian forces");
        brief.Sections.Single(section => section.Id == "theatres").Blocks.OfType<Table>().Single().Rows.Single().Cells[0].Text.ShouldBe("Ruritanian forces near Grenzland");
    }

    [Fact]
    public void Of_two_fresh_windows_with_one_standing_origin_each_the_later_leads()
    {
        var some = new Some();
        var report = some.Report("Harbour Wire", "Counts", "2031-05-20");
        var replaced = some.Figure("q-april", ForceStatus.Present, "personnel", "near Grenzland", "Ministry of Defence of Grenzland", 31_000, "2031-04-28", [report]);
        some.Figure("q-april", ForceStatus.Present, "personnel", "near Grenzland", "Union of Neighbours", 33_000, "2031-04-29", [report]);
        some.Figure("q-may", ForceStatus.Present, "personnel", "near Grenzland", "Ministry of Defence of Grenzland", 64_000, "2031-05-19", [report]);
        some.Supersede(replaced).Brief().BottomLine[0].Text.ShouldContain("64,000");
    }

    [Fact]
    public void A_theatre_that_does_not_exist_is_said_so() =>
        Some.BuildUp().Brief(new BriefOptions { About = "Atlantis" }).Banners.ShouldContain(banner => banner.Contains("Atlantis"));

    [Fact]
    public void A_later_figure_leads_and_the_older_is_marked_as_replaced()
    {
        var some = Some.BuildUp();
        var report = some.Report("Harbour Wire", "New count", "2031-05-08");
        some.Supersede(some.Picture().Assertions[0]);
        some.Figure("q-present", ForceStatus.Present, "personnel", "near Grenzland", "Ministry of Defence of Grenzland", 70_100, "2031-05-07", [report]);
        var brief = some.Brief();
        brief.BottomLine[0].Text.ShouldContain("70,100");
        brief.BottomLine[0].Text.ShouldNotContain("61,500");
        Table(brief.Sections[0], "Present").Rows.Single(row => row.Cells[1].Text == "61,500").Stale.ShouldBeTrue();
    }

    [Fact]
    public void The_same_picture_gives_the_same_files()
    {
        var (first, second) = (Some.BuildUp().Brief(), Some.BuildUp().Brief());
        HtmlBrief.Write(first).ShouldBe(HtmlBrief.Write(second));
        MarkdownBrief.Write(first).ShouldBe(MarkdownBrief.Write(second));
    }

    internal static Table Table(Section section, string status) =>
        section.Blocks.OfType<Table>().Single(table => table.Caption.StartsWith(status + ":", StringComparison.Ordinal));

    internal static IEnumerable<Sentence> Sentences(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Sentence],
        Points points => points.Items,
        Table table => table.Rows.SelectMany(row => row.Cells),
        Card card => [card.Title, .. card.Fields.Select(field => field.Value)],
        Fold fold => Sentences(fold.Blocks),
        ChartFigure chart => chart.Panels.SelectMany(panel => panel.Lanes).SelectMany(lane => lane.Marks).Select(mark => Sentence.Of("", [mark.Exhibit])),
        MapFigure map => map.Marks.Select(mark => Sentence.Of(mark.Name, mark.Exhibits)),
        _ => Enumerable.Empty<Sentence>(),
    });

    private static Some Smaller() =>
        Some.BuildUp().Theatre(new Theatre("t-by", "BY", null, "Belarusian forces", [], 1));
}
