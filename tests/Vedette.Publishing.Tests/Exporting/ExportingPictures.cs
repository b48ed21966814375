using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CsvHelper;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

public sealed class ExportingPictures
{
    private static readonly XNamespace Cap = "urn:oasis:names:tc:emergency:cap:1.2";

    [Fact]
    public void Csv_and_back_keeps_every_cell_and_runs_no_formula()
    {
        var picture = Some.BuildUp().Picture();
        var claim = picture.Claims[0] with { Actor = "=HYPERLINK(\"x\")", Target = "-minus, \"quoted\"\nline", Unit = "'so" };
        var rows = Read(Written.By("csv", picture with { Claims = [claim, .. picture.Claims.Skip(1)] }));

        rows.Count.ShouldBe(picture.Claims.Count);
        rows[0]["actor"].ShouldStartWith("'=");
        CsvCells.Plain(rows[0]["actor"]).ShouldBe(claim.Actor);
        CsvCells.Plain(rows[0]["target"]).ShouldBe(claim.Target);
        CsvCells.Plain(rows[0]["unit"]).ShouldBe(claim.Unit);
        rows[0]["low"].ShouldBe("61500");
        rows.Select(r => r["id"]).ShouldBe(picture.Claims.Select(c => c.Id));
    }

    [Fact]
    public void Json_lines_and_back_are_the_same_claims()
    {
        var picture = Some.BuildUp().Picture();
        var lines = Written.Text("jsonl", picture).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        // But for a kilometre of doubt around places that had less.
        lines.ShouldBe(picture.Claims.Select(c => JsonSerializer.Serialize(c with { Places = [.. c.Places.Select(p => p with { RadiusKm = p.Lat is null ? p.RadiusKm : Math.Max(1, p.RadiusKm ?? 10) })] }, WireJson.Relaxed.Claim)));
        lines.Select(l => JsonSerializer.Serialize(JsonSerializer.Deserialize(l, WireJson.Relaxed.Claim)!, WireJson.Relaxed.Claim)).ShouldBe(lines);
    }

    [Fact]
    public void Tables_of_assertions_and_estimates_have_a_line_each()
    {
        var picture = Written.BuildUp();

        Read(Written.By("csv", picture, e => e with { Table = ExportTable.Assertions })).Count.ShouldBe(picture.Assertions.Count);
        Read(Written.By("csv", picture, e => e with { Table = ExportTable.Estimates })).Count.ShouldBe(picture.Estimates.Count);
        Written.Text("jsonl", picture, e => e with { Table = ExportTable.Estimates }).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(picture.Estimates.Count);
    }

    [Fact]
    public void A_marker_for_tak_is_neutral_vague_and_late()
    {
        var picture = Written.BuildUp();
        var site = picture.Sites[0] with { Lat = 52.123456, RadiusKm = 0.05 };
        picture = picture with { Sites = [site] };
        // The report is of 6 May: on 7 May at noon it is too new, on 8 May it may go out.
        Written.Text("cot", picture, e => e with { At = Instant.FromUtc(2031, 5, 7, 12, 0) }).ShouldBeEmpty();
        var marker = XElement.Parse(Written.Text("cot", picture, e => e with { At = Instant.FromUtc(2031, 5, 8, 0, 0) }));

        ((string)marker.Attribute("type")!).ShouldBe("a-n-G");
        ((string)marker.Element("point")!.Attribute("ce")!).ShouldBe("1000.0");
        ((string)marker.Element("point")!.Attribute("lat")!).ShouldBe("52.12");
    }

    [Fact]
    public void A_vacated_site_is_deleted_under_the_uid_of_its_marker()
    {
        var picture = Written.BuildUp();
        var site = picture.Sites[0];
        var left = site with { Observations = [.. site.Observations, site.Observations[0] with { State = SiteState.Vacated }] };
        var marker = XElement.Parse(Written.Text("cot", picture with { Sites = [site] }));
        var deletion = XElement.Parse(Written.Text("cot", picture with { Sites = [left] }, e => e with { Since = picture }));

        ((string)deletion.Attribute("type")!).ShouldBe("t-x-d-d");
        ((string)deletion.Attribute("uid")!).ShouldBe((string)marker.Attribute("uid")!);
        deletion.Element("detail")!.Element("__forcedelete").ShouldNotBeNull();
    }

    [Fact]
    public void An_alert_is_updated_and_cancelled_with_references_to_those_before()
    {
        var picture = Written.BuildUp();
        var site = picture.Sites[0];
        SiteStage Stage(SiteState state, string day) => site.Stages[0] with { State = state, From = Some.Date(day) };
        var chain = Written.Alerts(new Edition(picture with { Sites = [site with { Stages = [Stage(SiteState.New, "2031-05-01"), Stage(SiteState.Growing, "2031-05-02"), Stage(SiteState.Vacated, "2031-05-04")] }] }, Written.At));

        chain.Select(d => d.Element(Cap + "msgType")!.Value).ShouldBe(["Alert", "Update", "Cancel"]);
        chain[0].Element(Cap + "references").ShouldBeNull();
        chain[2].Element(Cap + "references")!.Value.Split(' ').Select(r => r.Split(',')[1]).ShouldBe(chain.Take(2).Select(d => d.Element(Cap + "identifier")!.Value));
        chain.ShouldAllBe(d => d.Element(Cap + "status")!.Value == "Actual");
    }

    [Fact]
    public void What_the_picture_does_not_bear_any_more_is_withdrawn_in_each_formats_own_way()
    {
        var before = Written.BuildUp();
        var gone = before.Sites[0];
        var claim = gone.Observations[0].Claim;
        var after = before with
        {
            Sites = [.. before.Sites.Skip(1)], Claims = [.. before.Claims.Where(c => c.Id != claim)],
            Assertions = [.. before.Assertions.Where(a => a.Members.All(m => m.Claim != claim))],
        };
        Edition Delta(Edition edition) => edition with { Since = before };

        var cap = Written.Alerts(Delta(new Edition(after, Written.At)));
        cap.Single().Element(Cap + "msgType")!.Value.ShouldBe("Cancel");
        var revoked = JsonNode.Parse(Written.By("stix", after, Delta))!["objects"]!.AsArray().Where(o => o!["revoked"] is not null).Select(o => (string)o!["type"]!).ToList();
        revoked.ShouldBe(["location", "note", "sighting"], ignoreOrder: true);
        Written.Text("kml", after, Delta).ShouldContain("<Delete>");
        Written.Text("atom", after, Delta).ShouldContain("deleted-entry");
        Written.Text("cot", after, Delta).ShouldContain("t-x-d-d");
        Written.Text("jsonl", after, Delta).ShouldBe($"{{\"id\":\"{claim}\",\"withdrawn\":true}}\n");
        Read(Written.By("csv", after, Delta)).Single()["withdrawn"].ShouldBe("yes");
        JsonNode.Parse(Written.By("geojson", after, Delta))!["features"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public void Nothing_new_since_is_an_empty_delta()
    {
        var picture = Written.BuildUp() with { AsOf = Some.Date("2031-05-20") };
        Edition Delta(Edition edition) => edition with { Since = picture };

        Written.Text("jsonl", picture, Delta).ShouldBeEmpty();
        Written.Text("cot", picture, Delta).ShouldBeEmpty();
        Written.Alerts(Delta(new Edition(picture, Written.At))).ShouldBeEmpty();
        JsonNode.Parse(Written.By("geojson", picture, Delta))!["features"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void A_constructed_corpus_is_marked_in_every_format()
    {
        var picture = Written.BuildUp();
        picture = picture with { Reports = [.. picture.Reports.Select(r => r with { Constructed = true })] };

        foreach (var format in Exports.All.Select(e => e.Name).Except(["jsonl"])) Written.Text(format, picture).ShouldContain("EXERCISE", Case.Sensitive, format);
        Written.Text("jsonl", picture).ShouldContain("\"constructed\"");
        Written.Alerts(new Edition(picture, Written.At)).ShouldAllBe(d => d.Element(Cap + "status")!.Value == "Exercise");
    }

    [Fact]
    public void Labels_and_confidence_are_those_of_the_taxonomies()
    {
        var stix = Written.Text("stix", Written.BuildUp());

        stix.ShouldContain("admiralty-scale:source-reliability=\\\"b\\\"");
        stix.ShouldContain("admiralty-scale:information-credibility=\\\"2\\\"");
        stix.ShouldContain("\"confidence\":70");
    }

    [Fact]
    public void The_same_edition_is_the_same_bytes()
    {
        foreach (var export in Exports.All) Written.By(export.Name, Written.BuildUp()).ShouldBe(Written.By(export.Name, Written.BuildUp()), export.Name);
    }

    [Theory]
    [InlineData(52.1, 31.2, 1)]
    [InlineData(-16.5, 179.9, 300)]
    [InlineData(66.1, -179.99, 200)]
    [InlineData(89.9, 10, 500)]
    [InlineData(0, 0, 19_000)]
    public void Circles_are_closed_rings_inside_the_world(double lat, double lon, double km)
    {
        foreach (var ring in Circle.Around(lat, lon, km))
        {
            ring[0].ShouldBe(ring[^1]);
            ring.ShouldAllBe(p => p.Lon >= -180 && p.Lon <= 180 && p.Lat >= -90 && p.Lat <= 90);
        }
    }

    [Fact]
    public void A_selection_keeps_what_lies_there_and_is_of_that_kind()
    {
        var picture = Written.BuildUp();

        new Selection(Area.Parse("31,52,32,53"), []).Of(picture).Sites.Single().Name.ShouldBe("Altmark");
        new Selection(null, [ClaimKind.Statement]).Of(picture).Claims.Single().Kind.ShouldBe(ClaimKind.Statement);
        Area.Parse("1,2,3").ShouldBeNull();
        Area.Parse("0,80,10,70").ShouldBeNull();
        Area.Parse("170,-20,-170,-10")!.Holds(-15, 175, null).ShouldBeTrue();
    }

    [Fact]
    public void Ids_keep_different_names_different()
    {
        Plain.Id("s-a:b").ShouldNotBe(Plain.Id("s-a_b"));
        Plain.Id("9").ShouldStartWith("x");
        NameUuid.Of("a").ShouldBe(NameUuid.Of("a"));
        NameUuid.Of("a").Version.ShouldBe(5);
    }

    private static List<Dictionary<string, string>> Read(byte[] bytes)
    {
        using var csv = new CsvReader(new StreamReader(new MemoryStream(bytes)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read()) rows.Add(csv.HeaderRecord!.ToDictionary(h => h, h => csv.GetField(h)!, StringComparer.Ordinal));
        return rows;
    }
}
