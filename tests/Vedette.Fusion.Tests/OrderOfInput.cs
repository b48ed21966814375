using FsCheck;
using FsCheck.Fluent;
using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class OrderOfInput
{
    private static readonly string[] Days = ["2030-05-02", "2030-05-09", "2030-06-20", "2030-05", "2030-04-20/2030-05-10"];
    private static readonly double[] Numbers = [90_000, 94_000, 94_300, 92_000, 41];
    private static readonly Source?[] Origins =
        [null, Some.Official("Ministry of Defence of Beland", "XB"), new Source("Celand official (unnamed)", SourceKind.Anonymous, "XC"), new Source("Daily Wire", SourceKind.Media)];

    [Fact]
    public void Reports_and_claims_in_any_order_give_the_same_picture()
    {
        var seeds = Gen.Choose(0, 9_999).ArrayOf(12);
        Prop.ForAll(Arb.From(seeds), picks =>
        {
            var reports = Enumerable.Range(0, 4).Select(i => Some.Report("r" + i, i == 3 ? null : Days[i], $"Text {i} of a report.")).ToList();
            var claims = picks.Select((p, i) => Some.Count(
                reports[p % 4], i.ToString(System.Globalization.CultureInfo.InvariantCulture), Numbers[p / 4 % 5], Origins[p / 20 % 4],
                p / 80 % 6 is var d && d < 5 ? Days[d] : null, (ForceStatus)(p / 480 % 3), p % 7 == 0 ? Modality.Denied : Modality.Reported)).ToArray();

            var one = PictureJson.Write(Fuser.Fuse(Some.Input(reports, claims)));
            var other = PictureJson.Write(Fuser.Fuse(Some.Input(
                [.. reports.OrderBy(r => r.Reference.Sha256.Length + picks[0] % 3 - reports.IndexOf(r))],
                [.. claims.OrderBy(c => (picks[0] + 7 * Array.IndexOf(claims, c)) % 13)])));
            return one == other;
        }).QuickCheckThrowOnFailure();
    }

    [SharedGoldFact]
    public void The_practice_reports_backwards_give_the_same_picture()
    {
        var input = SharedGold.Read("en", "ru", "uk");

        PictureJson.Write(Fuser.Fuse(input with { Reports = [.. input.Reports.Reverse()], Claims = [.. input.Claims.Reverse()] }))
            .ShouldBe(PictureJson.Write(Fuser.Fuse(input)));
    }
}
