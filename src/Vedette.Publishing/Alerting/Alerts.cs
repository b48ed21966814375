using System.Globalization;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Alerts of a picture: a site that is new, growing or reactivated raises one; each later state updates it; a vacated site
/// cancels it. An alert that the receiver has and that the picture does not bear any more is cancelled.</summary>
internal static class Alerts
{
    private const int MostEvidence = 5;

    /// <summary>The messages of an edition, by site, oldest first within one; of a delta only those that the receiver has not.</summary>
    public static IEnumerable<AlertMessage> Of(Edition edition)
    {
        var now = All(edition.Picture, edition.At);
        if (edition.Since is null) return now;
        var had = All(edition.Since, edition.At);
        var known = had.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var stands = now.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var withdrawn = had.Where(m => m.Act != AlertAct.Cancel && !stands.Contains(m.Id)).Select(m => m with
        {
            Id = m.Id + "-withdrawn", Act = AlertAct.Cancel, Sent = edition.At, State = null, Since = null, Before = [.. m.Before, m], Evidence = [],
        });
        return [.. now.Where(m => !known.Contains(m.Id)), .. withdrawn];
    }

    private static List<AlertMessage> All(Picture picture, Instant at)
    {
        var holdings = new Holdings(picture);
        var grades = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var assertion in picture.Assertions)
            foreach (var member in assertion.Members)
                if (assertion.Grade is { } grade) grades.TryAdd(member.Claim, grade.Credibility);
        var all = new List<AlertMessage>();
        foreach (var site in picture.Sites) Chain(site, holdings, grades, at, all);
        return all;
    }

    private static void Chain(Site site, Holdings holdings, Dictionary<string, int> grades, Instant at, List<AlertMessage> all)
    {
        var open = new List<AlertMessage>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var sent = (Instant?)null;
        foreach (var stage in site.Stages)
        {
            var rises = stage.State is SiteState.New or SiteState.Growing or SiteState.Reactivated;
            if (stage.State == SiteState.Historic || (open.Count == 0 && !rises)) continue;
            var known = stage.Claims.Select(holdings.ClaimKnown).OfType<LocalDate>().ToList();
            var when = known.Count > 0 ? known.Min().AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : Moment.Start(stage.From) ?? at;
            // A message never comes before the one that it updates.
            sent = sent is { } last && when <= last ? last + Duration.FromSeconds(1) : when;
            var act = open.Count == 0 ? AlertAct.Alert : stage.State == SiteState.Vacated ? AlertAct.Cancel : AlertAct.Update;
            var claims = stage.Claims.Select(holdings.Claim).OfType<Claim>().ToList();
            var name = $"vedette-{Plain.Id(site.Id)}-{Plain.Word(stage.State)}-{stage.From?.Earliest?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "undated"}";
            var id = name;
            for (var n = 2; !ids.Add(id); n++) id = $"{name}-{n.ToString(CultureInfo.InvariantCulture)}";
            var message = new AlertMessage(
                id, act, sent.Value, site, stage.State, stage.From, [.. open], [.. claims.Take(MostEvidence)],
                claims.Select(c => grades.GetValueOrDefault(c.Id, 6)).DefaultIfEmpty(6).Min(), claims.Exists(c => holdings.IsConstructed(c.Report.Id)));
            all.Add(message);
            if (act == AlertAct.Cancel) open.Clear();
            else open.Add(message);
        }
    }
}
