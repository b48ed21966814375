using NodaTime;
using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>Sets each plan beside what was present when it was told: the same force, area and count. Nothing is added.</summary>
internal static class Gauges
{
    private const int MostDays = 62;

    public static List<Gauge> Of(IReadOnlyList<QuestionWindow> windows, IReadOnlyList<Estimate> estimates)
    {
        var byQuestion = estimates.ToDictionary(e => e.Question, StringComparer.Ordinal);
        var present = windows.Where(w => Lead(w).LineStatus == ForceStatus.Present).ToLookup(Key, StringComparer.Ordinal);
        return [.. windows.Where(w => Lead(w).Status == ForceStatus.Planned && Told(w) is not null)
            .Select(plan => (Plan: plan, Present: present[Key(plan)]
                .Select(p => (Window: p, Days: Away(p, Told(plan)!.Value)))
                .Where(p => p.Days <= MostDays && byQuestion[p.Window.Id].Current.Count > 0)
                .OrderBy(p => p.Days).ThenByDescending(p => p.Window.From).ThenBy(p => p.Window.Id, StringComparer.Ordinal)
                .Select(p => p.Window).FirstOrDefault()))
            .Where(p => p.Present is not null && byQuestion[p.Plan.Id].Current.Count > 0)
            .Select(p => Make(p.Plan, byQuestion[p.Plan.Id], byQuestion[p.Present!.Id]))
            .OrderBy(g => g.Id, StringComparer.Ordinal)];
    }

    private static Gauge Make(QuestionWindow plan, Estimate planned, Estimate present)
    {
        var lead = Lead(plan);
        var (least, most) = (planned.Low, planned.High ?? planned.Low);
        return new Gauge(
            "g-" + plan.Id, new TheatreKey(lead.Actor, lead.Target).Id, lead.Counted, plan.Id, present.Question,
            planned.Low, planned.High, present.Low, present.High,
            Share(present.Low, most), Share(present.High ?? present.Low, least ?? most));
    }

    private static double? Share(double? part, double? whole) => part is { } p && whole is > 0 ? Math.Round(p / whole.Value, 3) : null;

    private static Finding Lead(QuestionWindow window) => window.Assertions[0].Typical;

    private static string Key(QuestionWindow window) => Lead(window) is var f ? $"{f.Actor} {f.Claim.Unit} {f.Scope.Key} {f.Counted}" : "";

    /// <summary>The day on which the plan was first told.</summary>
    private static LocalDate? Told(QuestionWindow window) => window.Assertions.SelectMany(a => a.Findings).Min(f => f.Said);

    private static int Away(QuestionWindow window, LocalDate day) =>
        window.From is { } from ? Timing.Gap(from, window.To ?? from, day, day) : int.MaxValue;
}
