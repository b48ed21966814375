using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

/// <summary>Random pictures, with names and sentences that no format likes.</summary>
internal static class Pictures
{
    private static readonly string[] Words =
    [
        "Altmark", "=SUM(A1)", "<b>&amp;\"'", "naïve \u202Eabc", "\uD800 half", "\u0001\u0000", "日本", "a,b;c\td", "line\nbreak\r\nhere", "]]>", "", "@cmd", "-5", "\uFFFE\uFFFF", "'quoted", new string('x', 3000),
    ];

    private static readonly string[] Days = ["2031-05-02", "2031-05", "2031", "2031-05-01/2031-05-09", "2031-05-02/..", "-0479", "9999-12-31", ""];

    public static Arbitrary<Picture> Any { get; } = Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from sites in Gen.Choose(0, 6)
        from figures in Gen.Choose(0, 6)
        select Make(new Random(seed), sites, figures));

    private static Picture Make(Random dice, int sites, int figures)
    {
        string Word() => Words[dice.Next(Words.Length)];
        string Day() => Days[dice.Next(Days.Length)];
        double? Degrees(double most) => dice.Next(5) switch { 0 => null, 1 => most, 2 => -most, _ => Math.Round((dice.NextDouble() * 2 * most) - most, 5) };
        var some = new Some();
        var reports = Enumerable.Range(0, 3).Select(i => some.Report(Word(), Word(), dice.Next(3) == 0 ? null : Days[dice.Next(3)], dice.Next(2) == 0)).ToList();
        for (var i = 0; i < figures; i++)
            some.Figure("q-" + i.ToString(CultureInfo.InvariantCulture), ForceStatus.Present, "personnel", Word(), Word(), dice.Next(1, 200_000), Days[dice.Next(Days.Length - 1)], [reports[dice.Next(3)]], words: "Somebody " + Word() + " counts them.");
        for (var i = 0; i < sites; i++)
        {
            var (lat, lon) = (Degrees(90), Degrees(180));
            some.SeenAt(Word(), dice.Next(4) == 0 ? null : (SiteState)dice.Next(8), lon is null ? null : lat, lat is null ? null : lon, dice.Next(4) == 0 ? null : dice.NextDouble() * 6000, Day(), "Desk " + Word(), reports[dice.Next(3)]);
        }
        if (figures > 0) some.Says(StatementKind.Demand, "Speaker", null, "words", null, reports[0]);
        if (figures > 1) some.Meets("call", ["A", "B"], EventTense.Past, "2031-05-03", reports[1]);
        if (figures > 2) some.Copied(reports[0], reports[1], Carrier.Distorted, Word());
        var picture = some.Picture();
        var graded = picture.Assertions.Select(a => a with { Grade = new Grade((char)('A' + dice.Next(6)), "", dice.Next(1, 7), "") }).ToList();
        return picture with
        {
            Assertions = graded,
            Sites = [.. picture.Sites.Select(Written.Told)],
            Disagreements = graded.Count > 1 ? [new Disagreement("d-1", null, [graded[0].Id, graded[1].Id], RelationKind.Contradiction, Word())] : [],
            Relations = graded.Count > 1 ? [new Relation(graded[0].Id, graded[1].Id, RelationKind.SupersededBy, Word())] : [],
        };
    }
}
