using System.Globalization;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What is news of a site: that it is there, and that its state is another. A place that only a figure names is none: somebody
/// must tell what happens there.</summary>
public static class SiteAlerts
{
    /// <summary>The kind of an alert of a site that was not known before.</summary>
    public const string NewSite = "new_site";

    /// <summary>The kind of an alert of a site that has another state.</summary>
    public const string SiteChanged = "site_changed";

    /// <summary>The news that a site is there; null where nobody tells what happens there now.</summary>
    public static AlertItem? New(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.State is { } state and not SiteState.Historic
            ? new AlertItem(site.Id, $"New site: {site.Name}{(site.Country is { } c ? $", {c}" : "")}", "sites", site.Id, state, Last(site, state)?.From)
            : null;
    }

    /// <summary>The news that a site has another state; null where it has none, or the same as before.</summary>
    public static AlertItem? Changed(Site before, Site after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.State is null or SiteState.Historic || after.State is null or SiteState.Historic || after.State == before.State
            ? null
            : Changed(after, after.State.Value, Last(after, after.State.Value)?.From, $", was {Plain.Word(before.State.Value)}");
    }

    /// <summary>The alerts that a picture by itself gives rise to, by site, oldest first within one: a site that is new, growing or
    /// reactivated raises one, each later state another; after a site was vacated it begins again. Each is raised when it became known.</summary>
    public static IReadOnlyList<Alert> Of(Picture picture, Instant at)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var holdings = new Holdings(picture);
        var all = new List<Alert>();
        foreach (var site in picture.Sites) Chain(site, holdings, at, all);
        return all;
    }

    private static void Chain(Site site, Holdings holdings, Instant at, List<Alert> all)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var sent = (Instant?)null;
        var open = false;
        foreach (var stage in site.Stages)
        {
            if (stage.State == SiteState.Historic || (!open && stage.State is not (SiteState.New or SiteState.Growing or SiteState.Reactivated))) continue;
            var known = stage.Claims.Select(holdings.ClaimKnown).OfType<LocalDate>().ToList();
            var when = known.Count > 0 ? known.Min().AtStartOfDayInZone(DateTimeZone.Utc).ToInstant() : Moment.Start(stage.From) ?? at;
            // A message never comes before the one that it updates.
            sent = sent is { } last && when <= last ? last + Duration.FromSeconds(1) : when;
            var name = $"{Plain.Id(site.Id)}-{Plain.Word(stage.State)}-{stage.From?.Earliest?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "undated"}";
            var id = name;
            for (var n = 2; !ids.Add(id); n++) id = $"{name}-{n.ToString(CultureInfo.InvariantCulture)}";
            var kind = open ? SiteChanged : NewSite;
            var item = Changed(site, stage.State, stage.From, "");
            all.Add(new Alert(id, sent.Value, kind, kind, item.Text, [item], 1));
            open = stage.State != SiteState.Vacated;
        }
    }

    private static AlertItem Changed(Site site, SiteState state, Edtf? since, string was) =>
        new($"{site.Id} {Plain.Word(state)} {since?.Text}", $"{site.Name}: now {Plain.Word(state)}{was}", "sites", site.Id, state, since);

    private static SiteStage? Last(Site site, SiteState state) => site.Stages.LastOrDefault(s => s.State == state);
}
