using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The questions of the windows.</summary>
internal static class QuestionBuilder
{
    public static List<Question> Build(IEnumerable<QuestionWindow> windows) =>
        [.. windows.Select(Make).OrderBy(q => q.Id, StringComparer.Ordinal)];

    private static Question Make(QuestionWindow window)
    {
        var lead = window.Assertions[0].Typical;
        var all = window.Assertions.SelectMany(a => a.Findings);
        return new Question(
            window.Id,
            new TheatreKey(lead.Actor, lead.Target).Id,
            "l-" + window.Line,
            lead.Actor,
            lead.Claim.Unit is { } unit ? $"{lead.Scope.Title}, {unit}" : lead.Scope.Title,
            lead.Counted,
            all.All(f => f.Status == ForceStatus.Historic) ? ForceStatus.Historic : lead.Status == ForceStatus.Historic ? ForceStatus.Present : lead.Status,
            window.From is { } from ? Edtf.Between(from, window.To) : null,
            [.. window.Assertions.Select(a => a.Id).Order(StringComparer.Ordinal)],
            [.. window.Assertions.Where(a => !a.Denied).Select(a => a.Independent).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
