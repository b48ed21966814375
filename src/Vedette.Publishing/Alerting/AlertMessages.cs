using System.Globalization;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Alerts as messages: the first about a thing is an alert, later ones update it, a vacated site cancels it, and so does a
/// picture that does not bear it any more. The alerts are those that a server raised and stored (<see cref="Edition.Alerts"/>); without
/// one, those that the sites of the picture give rise to.</summary>
internal static class AlertMessages
{
    /// <summary>The messages of an edition, oldest first for each thing; of a delta only those that the receiver has not.</summary>
    public static IEnumerable<AlertMessage> Of(Edition edition)
    {
        var all = Chains(edition, edition.Picture, edition.Alerts ?? SiteAlerts.Of(edition.Picture, edition.At));
        if (edition.Since is not { } since) return all;
        if (edition.Alerts is not null)
        {
            var seen = Moment.Last(since.AsOf) is { } day ? day + Duration.FromDays(1) : Instant.MinValue;
            return all.Where(m => m.Sent >= seen);
        }
        var had = Chains(edition, since, SiteAlerts.Of(since, edition.At));
        var known = had.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var stands = all.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(m => !known.Contains(m.Id)), .. had.Where(m => m.Act != AlertAct.Cancel && !stands.Contains(m.Id)).Select(m => Withdrawal(m, edition.At))];
    }

    private static List<AlertMessage> Chains(Edition edition, Picture picture, IReadOnlyList<Alert> alerts)
    {
        var subjects = new AlertSubjects(picture, edition.Outlines);
        var open = new Dictionary<string, List<AlertMessage>>(StringComparer.Ordinal);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        var all = new List<AlertMessage>();
        foreach (var alert in alerts)
            for (var i = 0; i < alert.Items.Count; i++)
            {
                var item = alert.Items[i];
                var key = item.Id is { } id ? $"{item.Section}/{id}" : item.Subject;
                if (!open.TryGetValue(key, out var before)) open[key] = before = [];
                var message = Message(edition, alert, i, subjects, before);
                all.Add(message);
                if (message.Act == AlertAct.Cancel) before.Clear();
                else before.Add(message);
                if (subjects.Stand(item)) gone.Remove(key);
                else gone.Add(key);
            }
        return [.. all, .. open.Where(o => gone.Contains(o.Key) && o.Value.Count > 0).Select(o => Withdrawal(o.Value[^1], edition.At))];
    }

    private static AlertMessage Message(Edition edition, Alert alert, int number, AlertSubjects subjects, List<AlertMessage> before)
    {
        var item = alert.Items[number];
        var evidence = subjects.Evidence(item);
        var constructed = evidence.Count > 0 ? evidence.Any(subjects.IsConstructed) : edition.Constructed;
        var act = before.Count == 0 ? AlertAct.Alert : item.State == SiteState.Vacated ? AlertAct.Cancel : AlertAct.Update;
        var story = evidence.Count == 0 ? Plain.Text(item.Text) : string.Join("\n", evidence.Select(c => $"“{Plain.Quote(c.Evidence)}” ({Plain.Text(Scene.OriginName(c))}, in {Plain.Text(Scene.Outlet(c))})"));
        return new AlertMessage(
            $"vedette-{Plain.Id(alert.Id)}" + (alert.Items.Count > 1 ? "-" + (number + 1).ToString(CultureInfo.InvariantCulture) : ""), act, alert.RaisedAt, alert.Kind,
            (constructed ? "EXERCISE: " : "") + subjects.Headline(item), story, subjects.Area(item), item.State, item.Since, [.. before], subjects.Grade(evidence), constructed);
    }

    private static AlertMessage Withdrawal(AlertMessage message, Instant at) => message with
    {
        Id = message.Id + "-withdrawn", Act = AlertAct.Cancel, Sent = Instant.Max(at, message.Sent), State = null, Since = null, Before = [.. message.Before, message], Withdrawn = true,
        Headline = message.Headline + " (withdrawn)", Story = "What was told of this does not stand any more.",
    };
}
