using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class FindingCopies
{
    private const string Original = """
        The northern army has moved two brigades to the Kesh valley, General Ruban told the assembly in Marrow on Monday.
        He put their strength at 12,000 soldiers with 150 tanks from the depot near Port Alder.
        The ministry in Celand called the account a fairy tale and accused Beland of shelling Vostra first.
        Farmers around Upper Dole said convoys had passed every night since the harvest feast.
        """;

    private const string Spun = """
        The northern military has shifted two brigades to the Kesch valley, General Rouban informed the meeting in Marow on Monday.
        He placed their power at 12 000 fighters with 150 tanks out of the depot close to Port Aldar.
        The ministry in Celande named the account a fairy story and blamed Beland for bombarding Vostra earlier.
        Growers round Upper Dole mentioned convoys had gone by each night since the harvest banquet.
        """;

    private const string Unrelated = """
        The city of Marrow will pay for 12 new trams, its mayor said on Monday after a vote.
        General Ruban, who commands the northern army, opened the line with a ride to Port Alder.
        Fares stay as they are until the winter, and children ride for nothing.
        The old sheds in Upper Dole are to become a library with 150 seats.
        """;

    private static IReadOnlyList<Copy> Copies(params (string Id, string Published, string Text)[] reports) =>
        Fuser.Fuse(Some.Input([.. reports.Select(r => Some.Report(r.Id, r.Published, r.Text))])).Copies;

    [Fact]
    public void A_syndicated_report_under_another_headline_is_a_verbatim_copy_of_the_earlier_one()
    {
        var copy = Copies(("a", "2030-05-02", Original), ("b", "2030-05-03", "Our correspondents abroad write:\n" + Original)).Single();

        (copy.A, copy.B, copy.Relation).ShouldBe(("r-b", "r-a", Carrier.Verbatim));
    }

    [Fact]
    public void Synonyms_and_mangled_names_do_not_hide_a_copy()
    {
        Copies(("a", "2030-05-02", Original), ("b", "2030-05-03", Spun)).Single().Relation.ShouldBe(Carrier.Reworded);
    }

    [Fact]
    public void Another_story_with_the_same_people_and_places_is_no_copy()
    {
        Copies(("a", "2030-05-02", Original), ("b", "2030-05-03", Unrelated)).ShouldBeEmpty();
    }

    [Fact]
    public void A_copy_that_changes_a_number_is_distorted_and_says_what_it_changed()
    {
        var first = Some.Report("a", "2030-05-02", Original);
        var second = Some.Report("b", "2030-05-03", Spun.Replace("12 000", "21 000", StringComparison.Ordinal));
        var picture = Fuser.Fuse(Some.Input([first, second], Quoted(first, "1", 12_000, "12,000"), Quoted(second, "2", 21_000, "21 000")));

        var copy = picture.Copies.Single();
        copy.Relation.ShouldBe(Carrier.Distorted);
        copy.Changed.Single().ShouldContain("\"12,000\" told as \"21 000\"");
        picture.Relations.Single().Kind.ShouldBe(RelationKind.DamagedCopy);
    }

    [Fact]
    public void A_plan_told_as_present_stays_in_the_planned_assertion_as_a_distorted_carrier()
    {
        var first = Some.Report("a", "2030-05-02", Original);
        var second = Some.Report("b", "2030-05-03", Spun);
        var picture = Fuser.Fuse(Some.Input([first, second],
            Quoted(first, "1", 12_000, "12,000") with { Status = ForceStatus.Planned }, Quoted(second, "2", 12_000, "12 000")));

        picture.Assertions.Single().Members.Select(m => m.Carrier).ShouldBe([Carrier.Original, Carrier.Distorted]);
        picture.Questions.Single().Status.ShouldBe(ForceStatus.Planned);
    }

    [Fact]
    public void A_doubt_that_a_copy_drops_is_misleading_and_no_distortion()
    {
        var first = Some.Report("a", "2030-05-02", Original);
        var second = Some.Report("b", "2030-05-03", Spun);
        var copy = Fuser.Fuse(Some.Input([first, second],
            Quoted(first, "1", 12_000, "12,000") with { Modality = Modality.Possible }, Quoted(second, "2", 12_000, "12 000"))).Copies.Single();

        copy.Relation.ShouldBe(Carrier.Reworded);
        copy.Changes.Select(c => (c.Class, c.What)).ShouldBe([(ChangeClass.Misleading, "doubt"), (ChangeClass.Cosmetic, "figure")]);
    }

    [Fact]
    public void A_sentence_that_stands_twice_in_one_report_is_a_twin_with_what_it_changed()
    {
        const string text = """
            General Ruban put the strength of the northern army at 12,000 soldiers with 150 tanks.
            General Ruban placed the strength of the northern army at 21,000 soldiers with 150 tanks.
            Farmers around Upper Dole said convoys had passed every night since the harvest feast.
            """;
        var report = Some.Report("a", "2030-05-02", text);
        var twin = Fuser.Fuse(Some.Input([report], Quoted(report, "1", 12_000, "12,000"), Quoted(report, "2", 21_000, "21,000"))).Passages.Single();

        (twin.A, twin.B, twin.Relation).ShouldBe(("r-a", "r-a", Carrier.Distorted));
        twin.Changes.Single().What.ShouldBe("figure");
    }

    private static Claim Quoted(Report report, string id, double number, string words)
    {
        var start = report.Text.IndexOf(words, StringComparison.Ordinal);
        var claim = Some.Count(report, id, number, Some.Official("General Ruban", "XC"), "2030-05-01");
        return claim with { Quantity = claim.Quantity! with { Span = Span.Of(report.Text, start, start + words.Length) } };
    }
}
