using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class SteppingByDays
{
    private const int Days = 8;

    private static readonly LocalDate First = new(2030, 5, 1);
    private static readonly double[] Numbers = [90_000, 94_000, 94_300, 41];
    private static readonly SiteState?[] States = [null, SiteState.New, SiteState.Present, SiteState.Vacated, SiteState.Exercise];
    private static readonly CorrectionKind[] Kinds = [CorrectionKind.RejectClaim, CorrectionKind.CorrectClaim, CorrectionKind.MergeAssertions];
    private static readonly Source?[] Origins =
    [
        null, Some.Official("Ministry of Defence of Beland", "XB"), new Source("Anna Ruban", SourceKind.Person, "XB"), new Source("Ruban", SourceKind.Person),
        new Source("Officials (unnamed)", SourceKind.Anonymous), new Source("Daily Wire", SourceKind.Media), new Source("Skyview Imaging", SourceKind.ImageryProvider),
    ];

    [Fact]
    public void The_steps_up_to_each_day_make_the_picture_of_that_day() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 9_999_999).ArrayOf(40)), picks => Agree(Input(picks), First, Days)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_in_which_an_input_stands_changes_no_step() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 9_999_999).ArrayOf(40)), picks =>
        {
            var input = Input(picks);
            var turned = input with { Reports = [.. input.Reports.Reverse()], Claims = [.. input.Claims.Reverse()] };
            var (one, other) = (new FusionDays(input), new FusionDays(turned));
            var (known, same) = (new Known(), new Known());
            return Enumerable.Range(0, Days).All(d =>
            {
                known.Take(one.Next(First.PlusDays(d)));
                same.Take(other.Next(First.PlusDays(d)));
                return known.Json() == same.Json();
            });
        }).QuickCheckThrowOnFailure();

    [SharedGoldFact]
    public void The_practice_reports_step_by_step_make_the_picture_of_each_day()
    {
        var input = SharedGold.Read("en", "ru", "uk");
        var days = input.Reports.Select(r => r.KnownDay).OfType<LocalDate>().Distinct().Order().ToList();
        var (stepping, growing, known) = (new FusionDays(input), new GrowingFusion(), new Known());
        foreach (var day in days)
        {
            known.Take(stepping.Next(day));
            known.Json().ShouldBe(Known.Json(growing.Picture(input with { AsOf = day })));
        }
    }

    [Fact]
    public void A_day_on_which_nothing_came_has_no_step()
    {
        var report = Some.Report("r", Edtf.Iso(First));
        var days = new FusionDays(Some.Input([report], Some.Count(report, "1", 90_000, Origins[1])));
        days.Next(First.PlusDays(-1))!.Reports.ShouldBeEmpty();
        days.Next(First)!.Assertions.Single().Id.ShouldBe("a-c-1");
        days.Next(First.PlusDays(1)).ShouldBeNull();
    }

    private static bool Agree(FusionInput input, LocalDate first, int days)
    {
        var (stepping, growing, known) = (new FusionDays(input), new GrowingFusion(), new Known());
        return Enumerable.Range(0, days).Select(d => first.PlusDays(d)).All(day =>
        {
            known.Take(stepping.Next(day));
            return known.Json() == Known.Json(growing.Picture(input with { AsOf = day }));
        });
    }

    private static FusionInput Input(int[] picks)
    {
        var reports = Enumerable.Range(0, 10).Select(i => Some.Report("r" + i, Edtf.Iso(First.PlusDays(picks[i] % Days)), Text(picks[i] / Days), i % 3 == 2 ? "Daily Wire" : null)).ToList();
        var claims = picks[10..].Select((p, i) => Claim(reports[p % 10], i, p / 10)).ToList();
        // Half of the inputs are put right by hand: what is said of a report that is held already begins anew.
        var corrections = picks[0] % 2 == 0 ? [] : picks[..3].Select((p, i) => new Correction(
            $"k-{i}", First.PlusDays(p % Days).At(new LocalTime(9, 0)).InUtc().ToInstant(), "an editor", Kinds[p / 3 % (picks[1] % 2 == 0 ? 2 : 3)],
            [new CorrectionAnchor(reports[i].Id, reports[i].Text[..12])], "by hand", new ClaimChange { Low = 55_000, High = 55_000 })).ToList();
        return Some.Input(reports, [.. claims]) with { Corrections = corrections };
    }

    private static Claim Claim(Report report, int i, int p)
    {
        var name = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var at = p / 7 % Math.Max(1, report.Text.Length - 6);
        var count = Some.Count(report, name, Numbers[p % 4], Origins[p / 4 % 7], p / 28 % 4 is var d && d < 3 ? Edtf.Iso(First.PlusDays(2 * d)) : null, (ForceStatus)(p / 112 % 3), p % 9 == 0 ? Modality.Denied : Modality.Reported);
        count = count with { Evidence = Span.Of(report.Text, at, at + 5), Quantity = count.Quantity! with { Span = Span.Of(report.Text, at, at + 5) } };
        var town = new ClaimPlace(new Span(0, 0, ""), PlaceRole.At, p / 5 % 2 == 0 ? "Marrow" : "Dole", p % 6 == 0 ? null : $"geonames:{p / 5 % 2}", "PPL", "XA", 50, 30 + p / 5 % 2, 3);
        return (p % 5) switch
        {
            0 => count with { Places = [] },
            1 => count with { Places = [town] },
            2 or 3 => count with { Kind = ClaimKind.SiteObservation, Quantity = null, Counted = null, Status = null, Site = "camp", State = States[p / 50 % 5], Places = p % 11 == 0 ? [] : [town], Modality = Modality.Reported },
            _ => count,
        };
    }

    private static string Text(int pick) => (pick % 3) switch
    {
        0 => "General Ruban told the assembly in Marrow that the northern army has moved two brigades.\nConvoys passed Upper Dole each night since the harvest feast.\nThe ministry in Celand called the account a fairy tale.",
        1 => "General Rouban informed the assembly in Marow that the northern army has shifted two brigades.\nConvoys went by Upper Dole each night since the harvest banquet.\nThe ministry in Celande named the account a fairy tale.",
        _ => $"Report number {pick} tells of trams and of nothing else at all.",
    };

    /// <summary>What steps told, put together.</summary>
    private sealed class Known
    {
        private readonly Dictionary<string, PictureReport> _reports = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
        private readonly HashSet<string> _copies = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Assertion> _assertions = new(StringComparer.Ordinal);
        private readonly Dictionary<string, QuestionStep> _questions = new(StringComparer.Ordinal);
        private readonly Dictionary<string, SiteStep> _sites = new(StringComparer.Ordinal);

        public void Take(PictureStep? step)
        {
            if (step is null) return;
            if (step.IsWhole)
            {
                _reports.Clear();
                _claims.Clear();
                _copies.Clear();
                _assertions.Clear();
                _questions.Clear();
                _sites.Clear();
            }
            foreach (var report in step.Reports) _reports.Add(report.Id, report);
            foreach (var claim in step.Claims) _claims.Add(claim.Id, claim);
            _copies.UnionWith(step.Copies);
            _copies.ExceptWith(step.Originals);
            foreach (var id in step.GoneAssertions) _assertions.Remove(id);
            foreach (var assertion in step.Assertions) _assertions[assertion.Id] = assertion;
            foreach (var id in step.GoneQuestions) _questions.Remove(id);
            foreach (var asked in step.Questions) _questions[asked.Id] = asked;
            foreach (var id in step.GoneSites) _sites.Remove(id);
            foreach (var site in step.Sites)
                _sites[site.Id] = site with { Gone = [], Told = [.. (_sites.GetValueOrDefault(site.Id)?.Told ?? []).Where(t => !site.Gone.Contains(t.Claim)).Concat(site.Told)] };
        }

        public string Json() => Json([.. _reports.Values], [.. _claims.Values], [.. _assertions.Values], [.. _questions.Values], [.. _sites.Values], _copies);

        public static string Json(Picture picture) => Json(
            picture.Reports, picture.Claims, picture.Assertions, PictureStep.To(picture).Questions, PictureStep.To(picture).Sites, picture.Copies.Select(c => c.A));

        private static string Json(IReadOnlyList<PictureReport> reports, IReadOnlyList<Claim> claims, IReadOnlyList<Assertion> assertions, IReadOnlyList<QuestionStep> questions,
            IReadOnlyList<SiteStep> sites, IEnumerable<string> copies) => string.Join(' ', copies.Order(StringComparer.Ordinal))
            + JsonSerializer.Serialize(questions.OrderBy(q => q.Id, StringComparer.Ordinal))
            + JsonSerializer.Serialize(sites.Select(s => s with { Told = [.. s.Told.OrderBy(t => t.Claim, StringComparer.Ordinal)] }).OrderBy(s => s.Id, StringComparer.Ordinal)) + PictureJson.Write(new Picture
            {
                Extractor = "test",
                Theatres = [],
                Reports = [.. reports.OrderBy(r => r.Id, StringComparer.Ordinal)],
                Claims = [.. claims.OrderBy(c => c.Id, StringComparer.Ordinal)],
                Questions = [],
                Assertions = [.. assertions.Select(a => a with { Base = null }).OrderBy(a => a.Id, StringComparer.Ordinal)],
                Estimates = [],
                Sites = [],
                Origins = [],
                Copies = [],
                Relations = [],
                Disagreements = [],
                Register = [],
                Calendar = [],
            });
    }
}
