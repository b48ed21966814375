using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class FoldingStatementsAndEvents
{
    private static readonly Report First = Some.Report("first", "2030-05-02");
    private static readonly Report Second = Some.Report("second", "2030-05-04");

    [Fact]
    public void A_denial_of_the_side_accused_is_the_reply()
    {
        var picture = Fuser.Fuse(Some.Input([First],
            Statement(First, "1", 0, StatementKind.Accusation, Some.Official("President of Beland", "XB"), "XA"),
            Statement(First, "2", 100, StatementKind.Denial, Some.Official("Foreign Ministry of Aland", "XA"), null)));

        picture.Register.Single(e => e.Kind == StatementKind.Accusation).Replies.Single().Kind.ShouldBe(StatementKind.Denial);
        picture.Register.Single(e => e.Kind == StatementKind.Denial).Replies.ShouldBeEmpty();
    }

    [Fact]
    public void A_third_side_does_not_reply()
    {
        var picture = Fuser.Fuse(Some.Input([First],
            Statement(First, "1", 0, StatementKind.Demand, Some.Official("President of Beland", "XB"), "XA"),
            Statement(First, "2", 100, StatementKind.Promise, Some.Official("Government of Celand", "XC"), null)));

        picture.Register.ShouldAllBe(e => e.Replies.Count == 0);
    }

    [Fact]
    public void A_condition_with_its_consequence_is_specific()
    {
        var claim = Statement(First, "1", 0, StatementKind.ThreatOfConsequence, Some.Official("President of Beland", "XB"), "XA") with
        {
            Condition = new Span(0, 5, "if they cross the river"),
            Consequence = new Span(6, 9, "we will close the strait"),
        };

        var entry = Fuser.Fuse(Some.Input([First], claim)).Register.Single();

        (entry.Condition, entry.Consequence, entry.Specificity, entry.Said!.Text, entry.Side)
            .ShouldBe(("if they cross the river", "we will close the strait", Specificity.Specific, "2030-05-02", "Government of XB"));
    }

    [Fact]
    public void Talks_told_by_both_sides_are_one_event_with_two_accounts_and_a_dispute()
    {
        var picture = Fuser.Fuse(Some.Input([First, Second],
            Event(First, "1", "call", Some.Official("Office of the President of Beland", "XB")),
            Event(Second, "2", "conversation", Some.Official("Office of the President of Aland", "XA")),
            Statement(First, "3", 50, StatementKind.AgreementClaim, Some.Official("Office of the President of Beland", "XB"), null),
            Statement(Second, "4", 50, StatementKind.Denial, Some.Official("Office of the President of Aland", "XA"), null)));

        var entry = picture.Calendar.Single();
        entry.Accounts.Select(a => (a.Side, a.Stance)).ShouldBe([("Government of XA", AccountStance.Denies), ("Government of XB", AccountStance.Agreed)]);
        entry.Disputed.ShouldBeTrue();
    }

    [Fact]
    public void Calls_of_other_days_are_other_events()
    {
        Fuser.Fuse(Some.Input([First, Second], Event(First, "1", "call", null), Event(Second, "2", "call", null, "2030-05-20"))).Calendar.Count.ShouldBe(2);
    }

    private static Claim Statement(Report report, string id, int at, StatementKind kind, Source source, string? to) => new()
    {
        Id = "c-" + id,
        Kind = ClaimKind.Statement,
        Report = report.Reference,
        Evidence = new Span(at, at + 40, "words"),
        Attribution = new Attribution([source]),
        Modality = Modality.Reported,
        Statement = kind,
        Speaker = source.Name,
        Addressee = to,
    };

    private static Claim Event(Report report, string id, string kind, Source? source, string day = "2030-05-02") => new()
    {
        Id = "c-" + id,
        Kind = ClaimKind.DiplomaticEvent,
        Report = report.Reference,
        Evidence = new Span(0, 40, "words"),
        Attribution = source is null ? Attribution.OwnVoice : new Attribution([source]),
        Modality = Modality.Reported,
        AsOf = new Interval(Edtf.TryParse(day, out var edtf) ? edtf : null, DateBasis.Explicit),
        Event = kind,
        Participants = ["XA", "XB"],
        Tense = EventTense.Past,
    };
}
