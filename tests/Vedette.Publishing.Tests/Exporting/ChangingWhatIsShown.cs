using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

/// <summary>What changed is changed under the ids that the receiver has.</summary>
public sealed class ChangingWhatIsShown
{
    private static readonly XNamespace Kml = "http://www.opengis.net/kml/2.2";

    [Fact]
    public void A_new_state_of_a_site_is_a_change_of_its_stretch()
    {
        var before = Written.BuildUp();
        var update = Update(before, site => site with { State = SiteState.Reduced, Stages = [site.Stages[0] with { State = SiteState.Reduced }] });

        update.Element(Kml + "Delete").ShouldBeNull();
        update.Element(Kml + "Create").ShouldBeNull();
        var change = update.Element(Kml + "Change")!.Element(Kml + "Placemark")!;
        ((string)change.Attribute("targetId")!).ShouldBe(Plain.Id(before.Sites[0].Id) + ".1");
        change.Element(Kml + "styleUrl")!.Value.ShouldBe("#state-reduced");
    }

    [Fact]
    public void One_more_stretch_is_created_in_the_folder_of_its_site_and_ends_the_one_before()
    {
        var before = Written.BuildUp();
        var update = Update(before, site => site with { Stages = [site.Stages[0], site.Stages[0] with { State = SiteState.Vacated, From = Some.Date("2031-05-09") }] });

        var folder = update.Element(Kml + "Create")!.Element(Kml + "Folder")!;
        ((string)folder.Attribute("targetId")!).ShouldBe(Plain.Id(before.Sites[0].Id));
        ((string)folder.Element(Kml + "Placemark")!.Attribute("id")!).ShouldBe(Plain.Id(before.Sites[0].Id) + ".2");
        update.Element(Kml + "Change")!.Descendants(Kml + "end").Single().Value.ShouldBe("2031-05-09");
    }

    [Fact]
    public void A_site_that_moved_is_created_anew()
    {
        var update = Update(Written.BuildUp(), site => site with { Lat = 50 });

        update.Element(Kml + "Delete")!.Elements(Kml + "Folder").Count().ShouldBe(1);
        update.Element(Kml + "Create")!.Element(Kml + "Document")!.Elements(Kml + "Folder").Count().ShouldBe(1);
    }

    [Fact]
    public void A_relation_that_does_not_stand_any_more_is_revoked()
    {
        var before = Written.BuildUp();
        before = before with { Relations = [new Relation(before.Assertions[0].Id, before.Assertions[1].Id, RelationKind.SupersededBy, "later")] };
        var revoked = Stix(before with { Relations = [] }, before).Where(o => o["revoked"] is not null).ToList();

        revoked.Single()["type"]!.GetValue<string>().ShouldBe("relationship");
        Stix(before, null).Single(o => (string)o["id"]! == (string)revoked[0]["id"]!)["revoked"].ShouldBeNull();
    }

    [Fact]
    public void What_is_changed_keeps_when_it_was_made_and_is_modified_later()
    {
        var before = Written.BuildUp();
        var after = before with { Assertions = [before.Assertions[0] with { Grade = new Grade('A', "", 1, "") }, .. before.Assertions.Skip(1)] };
        var note = Stix(after, before).Single(o => (string)o["type"]! == "note");
        var was = Stix(before, null).Single(o => (string)o["id"]! == (string)note["id"]!);

        ((string)note["created"]!).ShouldBe((string)was["created"]!);
        string.CompareOrdinal((string)note["modified"]!, (string)was["modified"]!).ShouldBePositive();
    }

    [Fact]
    public void A_report_whose_claim_is_gone_comes_again_without_it()
    {
        var before = Written.BuildUp();
        var gone = before.Assertions[0];
        var members = gone.Members.Select(m => m.Claim).ToHashSet(StringComparer.Ordinal);
        var after = before with { Assertions = [.. before.Assertions.Skip(1)], Claims = [.. before.Claims.Where(c => !members.Contains(c.Id))] };
        var delta = Stix(after, before);

        var note = delta.Single(o => o["revoked"] is not null && (string)o["type"]! == "note");
        var report = delta.First(o => (string)o["type"]! == "report");
        report["object_refs"]!.AsArray().Select(r => (string)r!).ShouldNotContain((string)note["id"]!);
    }

    private static XElement Update(Picture before, Func<Site, Site> change)
    {
        var after = before with { Sites = [change(before.Sites[0]), .. before.Sites.Skip(1)] };
        var bytes = Written.By("kml", after, e => e with { Since = before });
        if (SharedSchemas.Folder is not null) SharedSchemas.Kml(bytes).ShouldBeEmpty();
        return XElement.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')).Descendants(Kml + "Update").Single();
    }

    private static List<JsonObject> Stix(Picture after, Picture? before) =>
        [.. JsonNode.Parse(Written.By("stix", after, e => e with { Since = before }))!["objects"]!.AsArray().Select(o => o!.AsObject())];
}
