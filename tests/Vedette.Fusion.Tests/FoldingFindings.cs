using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class FoldingFindings
{
    private static readonly Report First = Some.Report("first", "2030-05-02");
    private static readonly Report Second = Some.Report("second", "2030-05-03");

    [Fact]
    public void The_ministry_and_the_president_of_one_government_are_one_origin()
    {
        var picture = Fuser.Fuse(Some.Input([First, Second],
            Some.Count(First, "1", 94_300, Some.Official("Ministry of Defence of Beland", "XB"), "2030-05-02"),
            Some.Count(Second, "2", 94_300, new Source("Jane Roe", SourceKind.Person, "XB"), "2030-05-02")));

        picture.Assertions.Count.ShouldBe(1);
        picture.Questions.Single().Origins.Count.ShouldBe(1);
    }

    [Fact]
    public void A_number_and_its_rounding_are_one_finding_of_one_origin()
    {
        var ministry = Some.Official("Ministry of Defence of Beland", "XB");

        Fuser.Fuse(Some.Input([First, Second], Some.Count(First, "1", 94_300, ministry, "2030-05-02"), Some.Count(Second, "2", 94_000, ministry, "2030-05-03")))
            .Assertions.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(90_000, 92_000)]
    [InlineData(40, 41)]
    [InlineData(100_000, 110_000)]
    public void Neighbouring_numbers_of_one_origin_are_two_findings(double one, double other)
    {
        var ministry = Some.Official("Ministry of Defence of Beland", "XB");

        Fuser.Fuse(Some.Input([First, Second], Some.Count(First, "1", one, ministry, "2030-05-02"), Some.Count(Second, "2", other, ministry, "2030-05-03")))
            .Assertions.Count.ShouldBe(2);
    }

    [Fact]
    public void The_same_number_of_two_governments_is_two_assertions_with_two_origins()
    {
        var picture = Fuser.Fuse(Some.Input([First],
            Some.Count(First, "1", 90_000, Some.Official("Ministry of Defence of Beland", "XB"), "2030-05-02"),
            Some.Count(First, "2", 90_000, Some.Official("Ministry of Defence of Celand", "XC"), "2030-05-02")));

        picture.Assertions.Count.ShouldBe(2);
        picture.Questions.Single().Origins.Count.ShouldBe(2);
        picture.Relations.Single().Kind.ShouldBe(RelationKind.SameRounded);
    }

    [Fact]
    public void Planned_and_present_are_two_questions()
    {
        var ministry = Some.Official("Ministry of Defence of Beland", "XB");

        Fuser.Fuse(Some.Input([First], Some.Count(First, "1", 90_000, ministry, "2030-05-02"), Some.Count(First, "2", 90_000, ministry, "2030-05-02", ForceStatus.Planned)))
            .Questions.Count.ShouldBe(2);
    }

    [Fact]
    public void A_figure_without_attribution_rests_on_the_one_party_that_said_it()
    {
        var picture = Fuser.Fuse(Some.Input([First, Second],
            Some.Count(First, "1", 90_000, Some.Official("Ministry of Defence of Beland", "XB"), "2030-05-02"),
            Some.Count(Second, "2", 90_000, null, "2030-05-03")));

        picture.Assertions.Single().Members.Count.ShouldBe(2);
    }

    [Fact]
    public void A_figure_without_attribution_stays_apart_where_two_parties_said_it()
    {
        var picture = Fuser.Fuse(Some.Input([First, Second],
            Some.Count(First, "1", 90_000, Some.Official("Ministry of Defence of Beland", "XB"), "2030-05-02"),
            Some.Count(First, "2", 90_000, Some.Official("Ministry of Defence of Celand", "XC"), "2030-05-02"),
            Some.Count(Second, "3", 90_000, null, "2030-05-03")));

        picture.Assertions.Count.ShouldBe(3);
    }

    [Fact]
    public void A_denied_number_never_folds_with_the_number()
    {
        var ministry = Some.Official("Ministry of Defence of Beland", "XB");
        var picture = Fuser.Fuse(Some.Input([First],
            Some.Count(First, "1", 90_000, ministry, "2030-05-02"),
            Some.Count(First, "2", 90_000, ministry, "2030-05-02", modality: Modality.Denied)));

        picture.Assertions.Count.ShouldBe(2);
        picture.Relations.Single().Kind.ShouldBe(RelationKind.Contradiction);
    }

    [Fact]
    public void A_later_figure_of_the_same_origin_supersedes_the_earlier_one_and_stands_alone_in_the_envelope()
    {
        var ministry = Some.Official("Ministry of Defence of Beland", "XB");
        var picture = Fuser.Fuse(Some.Input([First],
            Some.Count(First, "1", 80_000, ministry, "2030-05-02"),
            Some.Count(First, "2", 90_000, ministry, "2030-05-20")));

        var relation = picture.Relations.Single();
        (relation.A, relation.Kind).ShouldBe(("a-c-1", RelationKind.SupersededBy));
        var estimate = picture.Estimates.Single();
        (estimate.Low, estimate.High).ShouldBe((90_000, 90_000));
        estimate.Series.Single().Assertions.ShouldBe(["a-c-1", "a-c-2"]);
    }

    [Fact]
    public void The_envelope_spans_the_origins_and_is_no_sum()
    {
        var picture = Fuser.Fuse(Some.Input([First],
            Some.Count(First, "1", 70_000, Some.Official("Government of Celand", "XC"), "2030-05-02"),
            Some.Count(First, "2", 94_300, Some.Official("Ministry of Defence of Beland", "XB"), "2030-05-02")));

        var estimate = picture.Estimates.Single();
        (estimate.Low, estimate.High).ShouldBe((70_000, 94_300));
    }

    [Fact]
    public void A_spring_figure_told_in_winter_belongs_to_the_spring_question()
    {
        var ministry = Some.Official("Ministry of Defence of Beland", "XB");
        var winter = Some.Report("winter", "2030-12-04");
        var picture = Fuser.Fuse(Some.Input([First, winter],
            Some.Count(First, "1", 80_000, ministry, "2030-05-02"),
            Some.Count(winter, "2", 80_000, ministry, "2030-05", ForceStatus.Historic),
            Some.Count(winter, "3", 90_000, ministry, "2030-12-03")));

        picture.Questions.Count.ShouldBe(2);
        picture.Assertions.Single(a => a.Members.Count == 2).Members.Select(m => m.Claim).ShouldBe(["c-1", "c-2"]);
    }

    [Fact]
    public void Reports_that_become_known_after_the_day_asked_for_are_left_out()
    {
        var ministry = Some.Official("Ministry of Defence of Beland", "XB");
        var input = Some.Input([First, Second], Some.Count(First, "1", 80_000, ministry, "2030-05-02"), Some.Count(Second, "2", 90_000, ministry, "2030-05-02"));

        var picture = Fuser.Fuse(input with { AsOf = new NodaTime.LocalDate(2030, 5, 2) });

        picture.Claims.Select(c => c.Id).ShouldBe(["c-1"]);
        picture.AsOf!.Text.ShouldBe("2030-05-02");
    }

    [Fact]
    public void Unnamed_officials_who_say_the_same_on_the_same_day_rest_on_the_one_government_that_says_it()
    {
        var official = new Source("Officials (unnamed)", SourceKind.Anonymous);
        var claims = new[]
        {
            Some.Count(First, "1", 90_000, Some.Official("Ministry of Defence of Beland", "XB"), "2030-05-02"),
            Some.Count(Second, "2", 90_000, official, "2030-05-02"),
            Some.Count(Second, "3", 90_000, official, "2030-05-20"),
        };

        Fuser.Fuse(Some.Input([First, Second], claims)).Assertions.Select(a => a.Members.Count).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void A_precise_figure_is_one_finding_though_one_report_leaves_out_the_place()
    {
        var ministry = Some.Official("Ministry of Defence of Beland", "XB");
        var placeless = Some.Count(Second, "2", 32_700, ministry, "2030-05-02") with { Places = [] };
        var crimson = new ClaimPlace(new Span(0, 0, ""), PlaceRole.In, "Crimson Peninsula", "geonames:7", "PEN", "XB", 45, 34, 100);

        Fuser.Fuse(Some.Input([First, Second], Some.Count(First, "1", 32_700, ministry, "2030-05-02") with { Places = [crimson] }, placeless))
            .Assertions.Count.ShouldBe(1);
    }

    [Fact]
    public void A_figure_without_a_source_after_one_with_a_source_in_the_same_report_is_another_figure()
    {
        var early = Some.Count(First, "1", 50, Some.Official("Ministry of Defence of Beland", "XB"), "2030-05-02");
        var late = Some.Count(First, "2", 50, null, "2030-05-02");

        Fuser.Fuse(Some.Input([First], early, late with { Evidence = new Span(5_000, 5_005, ""), Quantity = late.Quantity! with { Span = new Span(5_000, 5_005, "") } }))
            .Assertions.Count.ShouldBe(2);
    }

    [Fact]
    public void The_border_alone_is_the_border_of_the_country_that_the_other_claims_name()
    {
        var ministry = Some.Official("Ministry of Defence of Beland", "XB");
        var named = new ClaimPlace(new Span(0, 16, "Ukraine's border"), PlaceRole.Along, "Ukraine", "iso:UA", "PCLI", "UA", 49, 32, 600);
        var misread = new ClaimPlace(new Span(0, 12, "the frontier"), PlaceRole.Along, "United States", "iso:US", "PCLI", "US", 39, -98, 2000);

        Fuser.Fuse(Some.Input([First],
            Some.Count(First, "1", 90_000, ministry, "2030-05-02") with { Places = [named] },
            Some.Count(First, "2", 70_000, ministry, "2030-05-02") with { Places = [misread] }))
            .Questions.Single().Scope.ShouldBe("near Ukraine");
    }

    [Theory]
    [InlineData(Comparator.MoreThan, 100_000, 110_000, RelationKind.SameRounded)]
    [InlineData(Comparator.MoreThan, 100_000, 300_000, RelationKind.OtherDefinition)]
    [InlineData(Comparator.MoreThan, 100_000, 70_000, RelationKind.Contradiction)]
    [InlineData(Comparator.UpTo, 100_000, 30_000, RelationKind.OtherDefinition)]
    [InlineData(Comparator.Exactly, 100_000, 120_000, RelationKind.Contradiction)]
    public void A_bound_contradicts_only_what_it_shuts_out(Comparator comparator, double bound, double other, RelationKind relation)
    {
        var first = Some.Count(First, "1", bound, Some.Official("Ministry of Defence of Beland", "XB"), "2030-05-02");
        var claims = new[]
        {
            first with { Quantity = new Quantity(comparator == Comparator.UpTo ? null : bound, comparator == Comparator.MoreThan ? null : bound, comparator == Comparator.Exactly ? bound : null, comparator, false, first.Quantity!.Span) },
            Some.Count(First, "2", other, Some.Official("Ministry of Defence of Celand", "XC"), "2030-05-02"),
        };

        Fuser.Fuse(Some.Input([First], claims)).Relations.Single().Kind.ShouldBe(relation);
    }

    [Fact]
    public void A_figure_that_another_source_corrects_is_not_taken_back()
    {
        var told = Some.Count(First, "1", 100_000, Some.Official("Ministry of Defence of Beland", "XB"), "2030-05-02") with { Flags = ["retracted"] };
        var other = Some.Count(First, "2", 150_000, Some.Official("Ministry of Defence of Celand", "XC"), "2030-05-02") with { Corrects = "c-1" };
        var own = other with { Attribution = told.Attribution };

        Fuser.Fuse(Some.Input([First], told, other)).Relations.Single().Kind.ShouldBe(RelationKind.Contradiction);
        Fuser.Fuse(Some.Input([First], told, own)).Relations.Single().Kind.ShouldBe(RelationKind.SupersededBy);
    }

    [Fact]
    public void A_document_that_nobody_names_rests_on_whoever_shows_it()
    {
        var claim = Some.Count(First, "1", 90_000, null, "2030-05-02") with
        {
            Attribution = new Attribution([new Source("Document (unnamed)", SourceKind.Unknown), new Source("Official (unnamed)", SourceKind.Anonymous, "XB")]),
        };

        Fuser.Fuse(Some.Input([First], claim)).Questions.Single().Origins.ShouldBe(["Government of XB"]);
    }
}
