using System.Globalization;
using System.Text.Json;
using Vedette.Model;
using Vedette.Publishing;

namespace Vedette.Server;

/// <summary>What two pictures, one after the other, give a rule to tell of. Assertions, sites and boards are the same however many
/// copies carry them, so that a copy gives nothing.</summary>
internal static class AlertFinder
{
    public static IEnumerable<AlertItem> Find(AlertSettings rule, Picture? before, Picture after, IReadOnlyList<Assessment> boardsBefore, IReadOnlyList<Assessment> boards) => rule.On switch
    {
        AlertKind.NewSite => after.Sites.Where(s => Fits(rule, s.Theatre)).Select(SiteAlerts.New).OfType<AlertItem>(),
        AlertKind.SiteChanged => before is null ? [] : Changed(rule, before, after),
        AlertKind.FirstEquipment => after.Sites.Where(s => Fits(rule, s.Theatre)).SelectMany(s => s.Equipment.Where(e => rule.Categories.Count == 0 || rule.Categories.Contains(e, StringComparer.OrdinalIgnoreCase))
            .Select(e => new AlertItem($"{s.Theatre} {e}", $"First {e.Replace('_', ' ')} of this theatre: at {s.Name}", "sites", s.Id))).DistinctBy(i => i.Subject, StringComparer.Ordinal),
        AlertKind.FigureChanged => before is null ? [] : Figures(rule, before, after),
        AlertKind.Distortion => after.Copies.Where(c => c.Relation == Carrier.Distorted).Select(c => Distorted(c, after)),
        AlertKind.IndicatorLit => boards.SelectMany(b => b.Indicators.Where(i => i.State == IndicatorState.Seen && Earlier(boardsBefore, b)?.Indicators.FirstOrDefault(e => e.Id == i.Id)?.State != IndicatorState.Seen)
            .Select(i => new AlertItem($"{b.Scenario.Id} {i.Id} {i.Since?.Text}", $"Indicator lit: {i.Title}", null, i.Id))),
        AlertKind.WordChanged => boards.SelectMany(b => b.Hypotheses.Where(h => Earlier(boardsBefore, b)?.Hypotheses.FirstOrDefault(e => e.Id == h.Id) is { } was && was.Word != h.Word)
            .Select(h => new AlertItem($"{b.Scenario.Id} {h.Id} {b.AsOf.Text} {h.Word}", $"{h.Title}: now {Words(h.Word.ToString())}, was {Words(Earlier(boardsBefore, b)!.Hypotheses.First(e => e.Id == h.Id).Word.ToString())}", null, h.Id))),
        _ => [],
    };

    private static IEnumerable<AlertItem> Changed(AlertSettings rule, Picture before, Picture after)
    {
        var earlier = before.Sites.ToDictionary(s => s.Id, StringComparer.Ordinal);
        return after.Sites.Where(s => Fits(rule, s.Theatre) && earlier.ContainsKey(s.Id)).Select(s => SiteAlerts.Changed(earlier[s.Id], s)).OfType<AlertItem>();
    }

    private static bool Fits(AlertSettings rule, string theatre) => rule.Theatre is null || rule.Theatre == theatre;

    private static Assessment? Earlier(IReadOnlyList<Assessment> boards, Assessment board) => boards.FirstOrDefault(b => b.Scenario.Id == board.Scenario.Id);

    private static string Words(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace('_', ' ');

    private static IEnumerable<AlertItem> Figures(AlertSettings rule, Picture before, Picture after)
    {
        var earlier = Latest(before);
        foreach (var (line, now) in Latest(after))
        {
            if (!Fits(rule, now.Question.Theatre) || !earlier.TryGetValue(line, out var was)) continue;
            var change = Math.Max(Change(was.Estimate.Low, now.Estimate.Low), Change(was.Estimate.High, now.Estimate.High));
            if (change <= rule.MoreThan) continue;
            var counted = now.Question.Counted.Replace('_', ' ');
            yield return new AlertItem(
                $"{line} {string.Join(' ', now.Estimate.Current)}",
                $"{now.Question.Force} {counted}, {now.Question.Scope}, {Words(now.Question.Status.ToString())}: {Range(was.Estimate)} became {Range(now.Estimate)}",
                "estimates", now.Estimate.Question);
        }
    }

    // Of each line the window that reaches latest.
    private static Dictionary<string, (Question Question, Estimate Estimate)> Latest(Picture picture)
    {
        var estimates = picture.Estimates.ToDictionary(e => e.Question, StringComparer.Ordinal);
        return picture.Questions.Where(q => estimates.ContainsKey(q.Id)).GroupBy(q => q.Line, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(q => (q.Window?.Latest is { } day ? Edtf.Iso(day) : "", q.Id))! is var q ? (q, estimates[q.Id]) : default, StringComparer.Ordinal);
    }

    private static double Change(double? was, double? now) => was is { } a && now is { } b && a > 0 ? Math.Abs(b - a) / a : 0;

    private static string Range(Estimate estimate) => (estimate.Low, estimate.High) switch
    {
        ({ } low, { } high) when low == high => Number(low),
        ({ } low, { } high) => $"{Number(low)} to {Number(high)}",
        ({ } low, null) => $"at least {Number(low)}",
        (null, { } high) => $"up to {Number(high)}",
        _ => "an open figure",
    };

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static AlertItem Distorted(Copy copy, Picture picture)
    {
        string Name(string id) => picture.Reports.FirstOrDefault(r => r.Id == id)?.Reference is { } r ? r.Outlet ?? r.Title ?? id : id;
        return new AlertItem(copy.A, $"{Name(copy.A)} changes the facts of {Name(copy.B)}{(copy.Changed.Count > 0 ? $": {copy.Changed[0]}" : "")}", "reports", copy.A);
    }
}
