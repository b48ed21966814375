using Vedette.Model;

namespace Vedette.Extraction.Tests.Events;

/// <summary>The cases of <c>specs/events</c>.</summary>
public class EventSpecTests
{
    private static readonly Extractor Extractor = new([Some.English]);

    public static TheoryData<string, string, string, string> Events()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var row in SpecTable.Rows("events", "en").Where(r => r.Length == 4)) cases.Add(row[0], row[1], row[2], row[3]);
        return cases;
    }

    public static TheoryData<string> Others()
    {
        var cases = new TheoryData<string>();
        foreach (var row in SpecTable.Rows("events", "en").Where(r => r.Length == 1)) cases.Add(row[0]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Says_what_it_is_who_takes_part_and_whether_it_has_been(string text, string kind, string participants, string tense)
    {
        var claim = Read(text).ShouldHaveSingleItem();
        claim.Event.ShouldBe(kind);
        string.Join(' ', claim.Participants!).ShouldBe(participants);
        claim.Tense.ToString().ShouldBe(tense, StringCompareShould.IgnoreCase);
        claim.Evidence.Text.ShouldBe(text[claim.Evidence.Start..claim.Evidence.End]);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void What_one_side_does_at_home_is_no_event(string text) => Read(text).ShouldBeEmpty();

    private static List<Claim> Read(string text) =>
        [.. Extractor.Extract(Some.Report(text, "2024-03-01")).Where(c => c.Kind == ClaimKind.DiplomaticEvent)];
}
