using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vedette.Model;

namespace Vedette.Collection.Tests.Importing;

public sealed class ImporterTests
{
    private const string Observations = "place,coordinates,date,state,equipment,count,counted,source,country,mood\n"
        + "Altmark,\"52.1, 31.2\",2031-05-02,growing,T-72; BMP-2,,,Lantern Desk,BY,calm\n"
        + "\"North, of Altmark\",52°30'N 31°15'E,2031-05,,,1200,personnel,,BY,\n";

    private static Imported Read(string name, string text) =>
        Importer.Read(Encoding.UTF8.GetBytes(text), new ImportOrigin(name, "Desk East", Instant.FromUtc(2031, 6, 1, 0, 0), (lat, lon) => lat > 51 && lon is > 30 and < 33 ? "BY" : "UA"));

    [Fact]
    public void Observations_become_claims_attributed_to_their_importer()
    {
        var imported = Read("own.csv", Observations);

        imported.Problems.ShouldBeEmpty();
        imported.Warnings.Single().Reason.ShouldContain("mood");
        var (report, claims) = imported.Observations!.Value;
        claims.Count.ShouldBe(2);
        claims[0].Kind.ShouldBe(ClaimKind.SiteObservation);
        claims[0].State.ShouldBe(SiteState.Growing);
        claims[0].Attribution.Chain.Select(s => s.Name).ShouldBe(["Lantern Desk", "Desk East"]);
        claims[0].Equipment!.Select(e => e.Name).ShouldBe(["T-72", "BMP-2"]);
        claims[0].Places.Single().Lat.ShouldBe(52.1);
        claims[0].Places.Single().RadiusKm.ShouldBe(1);
        claims[1].Kind.ShouldBe(ClaimKind.ForceEstimate);
        claims[1].Quantity!.Point.ShouldBe(1200);
        claims[1].Places.Single().Name.ShouldBe("North, of Altmark");
        claims[1].Attribution.Chain.Select(s => s.Name).ShouldBe(["Desk East"]);
        foreach (var claim in claims)
            foreach (var span in claim.Places.Select(p => p.Span).Append(claim.Evidence).Append(claim.KeySpan))
                report.Report.Text[span.Start..span.End].ShouldBe(span.Text);
    }

    [Fact]
    public void A_point_in_another_country_than_the_line_says_is_warned_of()
    {
        var imported = Read("own.csv", "place,lat,lon,country\nAltmark,31.2,52.1,BY\n");

        imported.Observations!.Value.Claims.Count.ShouldBe(1);
        imported.Warnings.Single().ToString().ShouldBe("own.csv:2: the point lies in UA, the line says BY; latitude and longitude look swapped");
    }

    [Theory]
    [InlineData("a.csv", "place,coordinates\nAltmark,\"52.1, 31.2\"\nBad,somewhere\n", "a.csv:3:")]
    [InlineData("a.csv", "place,coordinates\nAltmark,\"95.1, 31.2\"\n", "outside the world")]
    [InlineData("a.csv", "place,coordinates\nAltmark,\"31.2, 195.1\"\n", "outside the world")]
    [InlineData("a.csv", "place,coordinates,date\nAltmark,\"52.1, 31.2\",2031-02-31\n", "a.csv:2: '2031-02-31' is no date")]
    [InlineData("a.csv", "alpha,beta\n1,2\n", "a.csv:1: there is no column that names the place")]
    [InlineData("a.csv", "", "a.csv:1:")]
    [InlineData("a.json", "{\"type\":\"bundle\",\n\"objects\":[{", "a.json:2: is cut off")]
    [InlineData("a.json", "{}", "no STIX bundle")]
    [InlineData("a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\"A\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4],[5,6],[7,8]]]}}]}", "not closed")]
    [InlineData("a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}]}", "a.geojson:2: feature 1: has no property 'name'")]
    [InlineData("a.xyz", "x", "'.xyz' files are not imported")]
    [InlineData("a.csv", "evidence,H1,H2\nSomething,CC,perhaps\n", "a.csv:2: 'perhaps' under 'H2'")]
    [InlineData("a.csv", "evidence,H1,H2\nSomething,CC,I\nCut,C", "a.csv:3: has 2 cells, the first line has 3")]
    [InlineData("a.csv", "place,coordinates,note\nAltmark,\"52.1, 31.2\",\"cut off\nBeta,\"52.1, 31.2\",fine\n", "a.csv:2: has a quotation mark that is not closed")]
    [InlineData("a.json", "{\"type\":\"bundle\",\n\"objects\":[\n{\"type\":\"identity\",\"id\":\"identity--1\"},\n{\"type\":\"report\"}]}", "a.json:4: a report without id or name")]
    [InlineData("a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",", "a.geojson:2: is cut off")]
    [InlineData("a", "x", "has no extension")]
    public void What_is_wrong_is_told_with_its_line_and_nothing_is_imported(string name, string text, string told)
    {
        var imported = Read(name, text);

        imported.Problems[0].ToString().ShouldContain(told);
        imported.Observations.ShouldBeNull();
        imported.Reports.ShouldBeEmpty();
        imported.Lines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("place;lat;lon\nAltmark;52,1;31,2\n")]
    [InlineData("place\tlat\tlon\nAltmark\t52.1\t31.2\n")]
    [InlineData("status,state,place,lat,lon\nplanned,growing,Altmark,52.104,31.196\n")]
    public void Lists_are_read_as_other_programs_write_them(string text)
    {
        var imported = Read("own.csv", text);

        imported.Problems.ShouldBeEmpty();
        var place = imported.Observations!.Value.Claims.Single().Places.Single();
        (place.Name, place.Lat, place.Lon).ShouldBe(("Altmark", 52.1, 31.2));
    }

    [Fact]
    public void Reports_of_a_bundle_come_with_their_notes_and_revoked_ones_stay_out()
    {
        var imported = Read("b.json", """
            {"type":"bundle","id":"bundle--1","objects":[
             {"type":"identity","id":"identity--1","name":"Lantern Desk"},
             {"type":"note","id":"note--1","content":"Somebody counts 1,200 soldiers there.","object_refs":["report--1"]},
             {"type":"report","id":"report--1","created_by_ref":"identity--1","name":"Bulletin 7","description":"Weekly.","published":"2031-05-06T08:00:00.000Z","object_refs":["note--1"],"external_references":[{"source_name":"x","url":"https://example.org/7"}]},
             {"type":"report","id":"report--2","revoked":true,"name":"Old","published":"2031-05-06T08:00:00.000Z","object_refs":["note--1"]}]}
            """);

        var report = imported.Reports.Single().Report;
        report.Text.ShouldBe("Bulletin 7\n\nWeekly.\n\nSomebody counts 1,200 soldiers there.");
        report.Reference.Outlet.ShouldBe("Lantern Desk");
        report.Reference.Url.ShouldBe("https://example.org/7");
        report.Reference.Published!.Text.ShouldBe("2031-05-06");
        report.Authors.ShouldBe(["Desk East"]);
    }

    [Fact]
    public void Areas_become_lines_of_places_with_a_radius_to_the_farthest_corner()
    {
        var imported = Read("a.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Kesh bend"},"geometry":{"type":"Polygon","coordinates":[[[31,52],[32,52],[32,53],[31,53],[31,52]]]}}]}""");

        imported.Lines.Count.ShouldBe(2);
        var cells = imported.Lines[1].Split('\t');
        cells[..5].ShouldBe(["vedette:kesh-bend", "region", "BY", "52.5", "31.5"]);
        double.Parse(cells[5], System.Globalization.CultureInfo.InvariantCulture).ShouldBe(65, 2);
    }

    [Fact]
    public void A_report_that_is_marked_as_exercise_stays_marked()
    {
        var imported = Read("b.json", """
            {"type":"bundle","id":"bundle--1","objects":[
             {"type":"marking-definition","id":"marking-definition--1","definition_type":"statement","definition":{"statement":"EXERCISE EXERCISE EXERCISE"}},
             {"type":"report","id":"report--1","name":"Made up","object_marking_refs":["marking-definition--1"]},
             {"type":"report","id":"report--2","name":"Real"}]}
            """);

        imported.Reports.Select(r => r.Report.Constructed).ShouldBe([true, false]);
    }

    [Fact]
    public void A_matrix_of_another_tool_becomes_ours() =>
        Read("ach.csv", "evidence,H1,H2\n\"Drills, again\",Very Consistent,-1\nQuiet,N/A,Consistent\n").Lines
            .ShouldBe(["indicator,evidence,weight,diagnosticity,H1,H2", "row-1,\"Drills, again\",1,,CC,I", "row-2,Quiet,1,,N,C"]);

    [Fact]
    public void Any_bytes_are_imported_or_refused_and_never_throw() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            foreach (var name in new[] { "a.csv", "a.json", "a.geojson" })
            {
                Importer.Read(bytes, new ImportOrigin(name, "x", Instant.MinValue, (_, _) => null)).ShouldNotBeNull();
                Importer.Read([.. "place,coordinates\n"u8, .. bytes], new ImportOrigin(name, "x", Instant.MinValue, (_, _) => null)).ShouldNotBeNull();
            }
            return true;
        }).QuickCheckThrowOnFailure();
}
