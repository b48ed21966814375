using System.Text.Json;
using NodaTime;
using Vedette.Model;
using Vedette.Tests.Shared;
using Vedette.Warning;

namespace Vedette.Pipeline.Tests;

public class ReplayRunTests
{
    private static readonly LocalDate First = new(2030, 3, 1);

    private const string Yaml = Beland.AttackOrDrill + """
        indicators:
          - id: many
            title: Many
            shown: { kind: force_estimate, at_least: 500 }
            half_life: 30d
            likelihoods: { attack: 0.9, drill: 0.2 }
            why: drills are small
          - id: grows
            title: Grows
            grows: { of: { kind: force_estimate }, by: 1.2, within: 60d }
            half_life: 30d
            likelihoods: { attack: 0.8, drill: 0.3 }
            why: drills end
        """;

    [Fact]
    public void Nothing_of_the_future_leaks_into_a_day()
    {
        var reports = Enumerable.Range(0, 24).Select(i => Report(i, First.PlusDays(i))).ToList();
        var whole = Days(reports);
        // What comes after a day is taken away, told by others, in another order, or copied: the day stays as it was.
        foreach (var cut in new[] { 6, 12, 18 })
        {
            var known = reports[..cut];
            IReadOnlyList<(Report, Claim)>[] futures =
            [
                known,
                [.. known, .. reports[cut..].Select((r, i) => Report(900 + i, First.PlusDays(cut + 23 - i)))],
                [.. reports[cut..].AsEnumerable().Reverse(), .. known],
                [.. known, .. Enumerable.Range(0, 6).Select(i => Report(i, First.PlusDays(cut + i), copy: true))],
            ];
            foreach (var future in futures) Days(future)[..cut].ShouldBe(whole[..cut]);
        }
    }

    [Fact]
    public void A_correction_changes_no_day_before_it_was_made()
    {
        var reports = Enumerable.Range(0, 24).Select(i => Report(i, First.PlusDays(i))).ToList();
        var whole = Days(reports);
        foreach (var made in new[] { 8, 15 })
        {
            // Of every report known by then the figure falls below what trips the indicator.
            var corrections = reports[..made].Select((r, i) => new Correction(
                $"k-{i}", First.PlusDays(made).At(new LocalTime(23, 59)).InUtc().ToInstant(), "an editor", CorrectionKind.CorrectClaim,
                [new CorrectionAnchor(r.Item1.Id, r.Item1.Text)], "misread", new ClaimChange { Low = 10, High = 10 })).ToList();
            var corrected = Days(reports, corrections);
            corrected[..made].ShouldBe(whole[..made]);
            corrected[made].ShouldNotBe(whole[made]);
        }
    }

    [Fact]
    public void A_scenario_that_changes_in_mid_series_leaves_older_days_as_they_were()
    {
        var reports = Enumerable.Range(0, 10).Select(i => Report(i, First.PlusDays(i))).ToList();
        var first = Scenario(Yaml);
        var second = Scenario(Yaml.Replace("version: 1", "version: 2", StringComparison.Ordinal).Replace("2030-01-01", "2030-03-06", StringComparison.Ordinal).Replace("attack: 0.9", "attack: 0.5", StringComparison.Ordinal));
        var (old, changed) = (Days(reports, first), Days(reports, first, second));
        changed[..5].ShouldBe(old[..5]);
        changed[5].ShouldNotBe(old[5]);
        changed[5].ShouldContain("\"version\":2");
    }

    [Fact]
    public void What_steps_tell_is_the_evidence_of_the_whole_picture_of_each_day()
    {
        var random = new Random(20300301);
        for (var round = 0; round < 12; round++)
        {
            var told = Enumerable.Range(0, 30).Select(i => Report(random.Next(20), First.PlusDays(random.Next(12)), copy: random.Next(3) == 0, random.Next(3)))
                .DistinctBy(r => r.Item1.Id).ToList();
            var corpus = new Corpus([.. told.Select(a => a.Item1)], [.. told.Select(a => a.Item2)]);
            var (growing, days, book) = (new GrowingPicture("test", [], null), new GrowingPicture("test", [], null).Days(corpus), new EvidenceBook());
            var held = new Dictionary<string, Evidence>(StringComparer.Ordinal);
            for (var day = First; day < First.PlusDays(12); day = day.PlusDays(1))
            {
                if (days.Next(day) is { } step && book.Take(step) is var change)
                {
                    foreach (var gone in change.Gone) held.Remove(gone).ShouldBeTrue();
                    foreach (var shown in change.Shown) held[shown.Id] = shown;
                }
                var whole = new EvidenceBook().Take(PictureStep.To(growing.Of(corpus, day))).Shown;
                held.Values.OrderBy(e => e.Id, StringComparer.Ordinal).ShouldBe(whole.OrderBy(e => e.Id, StringComparer.Ordinal));
            }
        }
    }

    private static List<string> Days(IReadOnlyList<(Report Report, Claim Claim)> all, params Scenario[] versions) => Days(all, [], versions);

    private static List<string> Days(IReadOnlyList<(Report Report, Claim Claim)> all, IReadOnlyList<Correction> corrections, params Scenario[] versions)
    {
        var corpus = new Corpus([.. all.Select(a => a.Report)], [.. all.Select(a => a.Claim)]) { Corrections = corrections };
        var series = ScenarioSeries.Of(versions.Length > 0 ? versions : [Scenario(Yaml)], out _)!;
        var replay = new ReplayRun(new GrowingPicture("test", [], null), corpus, series, borders: null).Run(new ReplaySteps(First, First.PlusDays(23), 1), null, null, CancellationToken.None);
        return [.. replay.Days.Select(d => JsonSerializer.Serialize(d.Assessment, WireJson.Relaxed.Assessment) + string.Join(';', d.Estimates) + d.Reports)];
    }

    private static Scenario Scenario(string yaml) => Beland.Scenario(yaml, _ => null);

    private static (Report, Claim) Report(int number, LocalDate day, bool copy = false, int kind = 0)
    {
        var count = 200 + number % 7 * 90;
        var text = $"Report {number} tells that {count} soldiers of Aland stand near Beland, as the ministry of country {number % 3} said on its day.{(copy ? " Told again." : "")}";
        var report = Some.Report(text, published: day);
        var span = Span.Of(text, 0, text.Length);
        var claim = Some.Claim(report, 0, text.Length) with { Actor = "XA", Attribution = new Attribution([new Source($"Ministry {number % 3}", SourceKind.Government, number % 2 == 0 ? "XC" : null)]) };
        if (kind == 1) return (report, claim with { Kind = ClaimKind.Activity, Activity = "exercise", Modality = Modality.Reported });
        if (kind == 2) return (report, claim with { Kind = ClaimKind.SiteObservation, Site = "camp", State = SiteState.Growing, Modality = Modality.Reported, Places = [new ClaimPlace(span, PlaceRole.At, "Marrow", "vedette:marrow", "PPL", "XA", 50, 30, 2)] });
        return (report, Some.Claim(report, 0, text.Length) with
        {
            Quantity = new Quantity(count, count, count, Comparator.Exactly, false, span),
            Counted = "personnel",
            Status = ForceStatus.Present,
            Actor = "XA",
            Target = "XB",
            Attribution = new Attribution([new Source($"Ministry {number % 3}", SourceKind.Government, "X" + (char)('C' + number % 3))]),
        });
    }
}
