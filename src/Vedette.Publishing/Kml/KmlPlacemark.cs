using System.Globalization;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>One stretch of a site's history, as a globe shows it.</summary>
/// <param name="Id">Of the site, with the number of the stretch.</param>
/// <param name="Name">What stands beside the pin.</param>
/// <param name="State">What the site did then; null where nobody tells.</param>
/// <param name="Begin">First day; null for open.</param>
/// <param name="End">Last day; null for open.</param>
/// <param name="Spot">Where; null where it is not located, or is wider than a map can show.</param>
/// <param name="Balloon">HTML.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or empty.</param>
/// <param name="Origins">Number of independent origins.</param>
/// <param name="Equipment">What was seen there, parted by semicolons.</param>
internal sealed record KmlPlacemark(
    string Id, string Name, SiteState? State, LocalDate? Begin, LocalDate? End, Spot? Spot, string Balloon, string Country, int Origins, string Equipment)
{
    /// <summary>Whether it can be made of an earlier one by new contents: what an update leaves out stays as it was.</summary>
    public bool Follows(KmlPlacemark before) => Spot == before.Spot && !(Begin is null && before.Begin is not null) && !(End is null && before.End is not null)
        && !(State is null && before.State is not null) && !(Country.Length == 0 && before.Country.Length > 0) && !(Equipment.Length == 0 && before.Equipment.Length > 0);

    /// <summary>The stretches of a site, earliest first; one where it has no history.</summary>
    public static IReadOnlyList<KmlPlacemark> Of(Site site, Holdings holdings)
    {
        var spot = Spot.Of(site) is { IsTooWide: false } drawn ? drawn : null;
        var balloon = KmlBalloon.Of(site, spot, holdings);
        var all = new List<KmlPlacemark>();
        for (var i = 0; i < Math.Max(1, site.Stages.Count); i++)
        {
            var stage = i < site.Stages.Count ? site.Stages[i] : null;
            var state = stage?.State ?? site.State;
            var begin = Moment.Writable((stage is null ? site.FirstSeen : stage.From)?.Earliest);
            var end = i + 1 < site.Stages.Count ? Moment.Writable(site.Stages[i + 1].From?.Earliest) ?? Moment.Writable(stage!.To?.Latest) : null;
            all.Add(new KmlPlacemark(
                string.Create(CultureInfo.InvariantCulture, $"{Plain.Id(site.Id)}.{i + 1}"), Plain.Text(site.Name) + (state is { } told ? $": {Plain.Word(told)}" : ""), state,
                begin, end < begin ? null : end, spot, balloon, site.Country ?? "", site.Origins.Count, Plain.Text(string.Join("; ", site.Equipment))));
        }
        return all;
    }
}
