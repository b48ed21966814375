using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Picks the question that speaks for a status: what is counted first, then how fresh, whether it is of the whole theatre, how many
/// independent origins, how late, how much carried.</summary>
internal static class Headline
{
    /// <summary>Figures at most this many days older than the latest of their kind are fresh.</summary>
    private const int FreshDays = 45;

    /// <summary>The leading question of a status, with a usable figure; null where nobody claims one.</summary>
    public static Question? Of(Scene scene, ForceStatus status)
    {
        var all = scene.Questions
            .Where(question => question.Status == status && Current(scene, question).Count > 0)
            .Select(question => (Question: question, Rank: Math.Min(Counting.Rank(question.Counted), 2), Last: Last(scene, question)))
            .ToList();
        return all
            .OrderBy(item => item.Rank)
            .ThenBy(item => Current(scene, item.Question).Any(IsNamed) ? 0 : 1)
            .ThenBy(item => IsFresh(item.Last, all.Where(other => other.Rank == item.Rank).Max(other => other.Last)) ? 0 : 1)
            .ThenBy(item => Scopes.IsWhole(item.Question, scene.Theatre) ? 0 : 1)
            .ThenByDescending(item => Parties(scene, item.Question))
            .ThenByDescending(item => item.Last)
            .ThenByDescending(item => scene.Assertions(item.Question).Sum(Scene.Carriers))
            .ThenBy(item => item.Question.Id, StringComparer.Ordinal)
            .Select(item => item.Question)
            .FirstOrDefault();
    }

    /// <summary>Whether a named party stands behind it, and not a distorted copy alone.</summary>
    public static bool IsNamed(Assertion assertion) =>
        assertion.Origin.Name.Length > 0 && assertion.Members.Any(member => member.Carrier != Carrier.Distorted);

    /// <summary>How many independent parties stand behind the figures that stand.</summary>
    private static int Parties(Scene scene, Question question) =>
        Current(scene, question).Where(IsNamed).Select(assertion => assertion.Origin.Independent ?? assertion.Origin.Name).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Last day that the standing figures of a question speak of; for an open end the first.</summary>
    public static LocalDate Last(Scene scene, Question question) =>
        Current(scene, question)
            .Select(assertion => assertion.AsOf.Edtf)
            .Select(edtf => edtf?.Latest ?? edtf?.Earliest ?? LocalDate.MinIsoValue)
            .Max();

    /// <summary>Whether a day lies at most <see cref="FreshDays"/> before another, or after it.</summary>
    public static bool IsFresh(LocalDate day, LocalDate latest) =>
        day >= latest || Period.DaysBetween(day, latest) <= FreshDays;

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
}
