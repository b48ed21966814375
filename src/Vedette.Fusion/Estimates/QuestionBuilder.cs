using Vedette.Model;

namespace Vedette.Fusion;

/// <summary>The questions of the windows.</summary>
internal static class QuestionBuilder
{
    public static List<Question> Build(IEnumerable<QuestionWindow> windows) =>
        [.. windows.Select(Make).OrderBy(q => q.Id, StringComparer.Ordinal)];

    /// <summary>What stands of a question.</summary>
    public static QuestionStep Standing(Reconciled reconciled)
    {
        var lead = Lead(reconciled.Window);
        return new QuestionStep(reconciled.Window.Id, lead.Actor, Scope(lead), lead.Counted, Status(reconciled.Window), [.. Envelopes.Current(reconciled.Window, reconciled.Fallen).Select(a => a.Id)]);
    }

    private static Question Make(QuestionWindow window)
    {
        var lead = Lead(window);
        return new Question(
            window.Id,
            new TheatreKey(lead.Actor, lead.Target).Id,
            "l-" + window.Line,
            lead.Actor,
            Scope(lead),
            lead.Counted,
            Status(window),
            window.From is { } from ? Edtf.Between(from, window.To) : null,
            [.. window.Assertions.Select(a => a.Id).Order(StringComparer.Ordinal)],
            [.. window.Assertions.Where(a => !a.Denied).Select(a => a.Independent).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static Finding Lead(QuestionWindow window) => window.Assertions[0].Typical;

    private static string Scope(Finding lead) => lead.Claim.Unit is { } unit ? $"{lead.Scope.Title}, {unit}" : lead.Scope.Title;

    private static ForceStatus Status(QuestionWindow window) =>
        window.Assertions.All(a => a.Findings.All(f => f.Status == ForceStatus.Historic)) ? ForceStatus.Historic
        : Lead(window).Status is var status and not ForceStatus.Historic ? status : ForceStatus.Present;
}
