using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Picks the question that speaks for a status: what is counted first, then how fresh, how many independent origins, how much carried.</summary>
internal static class Headline
{
    /// <summary>A question is fresh where its last date lies at most this many days before the picture's.</summary>
    private const int FreshDays = 45;

    /// <summary>The leading question of a status, with a usable figure; null where nobody claims one.</summary>
    public static Question? Of(Scene scene, ForceStatus status) =>
        scene.Questions
            .Where(question => question.Status == status && Current(scene, question).Count > 0)
            .OrderBy(question => Math.Min(Counting.Rank(question.Counted), 2))
            .ThenBy(question => IsFresh(scene, question) ? 0 : 1)
            .ThenByDescending(question => question.Origins.Count)
            .ThenByDescending(question => scene.Assertions(question).Sum(Scene.Carriers))
            .ThenBy(question => question.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>Figures that stand: current, not denied, with a number; the greatest first.</summary>
    public static IReadOnlyList<Assertion> Current(Scene scene, Question question) =>
    [
        .. scene.Assertions(question)
            .Where(assertion => scene.IsCurrent(question, assertion) && IsFigure(assertion))
            .OrderByDescending(assertion => Figures.Main(assertion.Quantity))
            .ThenBy(assertion => assertion.Id, StringComparer.Ordinal),
    ];

    /// <summary>Whether an assertion gives a number of its own: not denied, demanded or without one.</summary>
    public static bool IsFigure(Assertion assertion) =>
        assertion.Quantity is not null && assertion.Modality is not (Modality.Denied or Modality.Demanded);

    private static bool IsFresh(Scene scene, Question question) =>
        scene.Picture.AsOf?.Latest is not { } now || question.Window?.Latest is not { } last || last >= now.PlusDays(-FreshDays);
}
