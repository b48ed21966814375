using System.Globalization;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Where: a map with states and doubt, the ledger, equipment, and what could not be located.</summary>
internal static class SitesSection
{
    private const int MaxRows = 40;
    public static Section Compose(Scene scene, IMapOutlines? outlines)
    {
        var all = SiteLedger.Of(scene);
        var located = all.Where(site => site.IsLocated).ToList();
        var blocks = new List<Block>();
        if (all.Count == 0) blocks.Add(new Paragraph(Sentence.Of("No one in these reports names a site."), Tone.Nothing));
        if (SiteMap.Compose(scene, located, outlines) is { } map) blocks.Add(map);
        else if (all.Count > 0) blocks.Add(new Paragraph(Sentence.Of("None of the places named could be located: there is no map."), Tone.Nothing));
        if (located.Count > 0)
        {
            blocks.Add(Table(scene, "Sites by latest state", located.Take(MaxRows)));
            if (located.Count > MaxRows)
                blocks.Add(new Fold($"{Figures.Count(located.Count - MaxRows, "more site")}", [Table(scene, "More sites", located.Skip(MaxRows))]));
            blocks.Add(new Fold("Ledger: every observation by date", [Ledger(scene, all)]));
        }

        blocks.AddRange(EquipmentTable.Compose(scene));
        var lost = all.Where(site => !site.IsLocated).ToList();
        if (lost.Count > 0)
        {
            blocks.Add(new Subhead("Not located", "Named in the reports; no place in the gazetteer fits well enough. Not on the map."));
            blocks.Add(new Points([.. lost.Select(site => Lost(site))]));
        }

        return new Section("sites", "Where", blocks);
    }

    private static Table Table(Scene scene, string caption, IEnumerable<SiteLedger> sites)
    {
        var shown = sites.ToList();
        var equipment = shown.Exists(site => site.Site.Equipment.Count > 0);
        Column[] columns =
        [
            new("Site", ColumnKind.Head), new("State"), new("As of", ColumnKind.When), new("First and last seen", ColumnKind.When), new("Who says so"),
            .. equipment ? new[] { new Column("Equipment") } : [], new("Place and doubt"),
        ];
        return new Table(caption, columns, [.. shown.Select(site => Row(scene, site, equipment))]);
    }

    private static Row Row(Scene scene, SiteLedger ledger, bool equipment)
    {
        var (symbol, word) = Statuses.State(ledger.State);
        var site = ledger.Site;
        var origins = site.Observations.Select(entry => entry.Origin.Length > 0 ? entry.Origin : scene.Claim(entry.Claim) is { } claim ? Scene.Outlet(claim) : "")
            .Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var who = string.Join(", ", origins.Take(3)) + (origins.Count > 3 ? $" and {origins.Count - 3} more" : "");
        var doubt = new SentenceBuilder().Say(site.Country is { } country ? Countries.Name(country) + ", " : "")
            .Say(ledger.IsArea ? $"an area of some {Figures.Number(Math.Round(site.RadiusKm!.Value))} km around" : $"within {Radius(site.RadiusKm)}");
        foreach (var check in site.Observations.Where(entry => entry.Distance is not null).DistinctBy(entry => entry.Distance))
        {
            doubt.Say("; ").Cite(Check(scene, check), Cite(scene, check));
            if (!check.Distance!.Consistent) doubt.Say(" (they do not fit)", RunStyle.Strong);
        }

        if (site.OnlyNear) doubt.Say("; known only as near it", RunStyle.Quiet);
        return new Row(
        [
            Sentence.Of(site.Name, ledger.Exhibits, RunStyle.Strong),
            Sentence.Of($"{symbol} {word}"),
            Sentence.Of(ledger.When),
            Sentence.Of(Seen(site)),
            Sentence.Of(who),
            .. equipment ? new[] { Equipment(scene, site) } : [],
            doubt.Build(),
        ]);
    }

    /// <summary>"1 Nov to 5 Dec 2021".</summary>
    private static string Seen(Site site) =>
        site.FirstSeen is not { Earliest: { } first } ? "" : Dates.Short(Edtf.Between(first, site.LastSeen?.Latest ?? first)) ?? "";

    /// <summary>What is seen there; what a known site did not have before is marked as new, with its day.</summary>
    private static Sentence Equipment(Scene scene, Site site)
    {
        var words = new SentenceBuilder();
        foreach (var (item, index) in site.Appearances.Select((item, index) => (item, index)))
        {
            words.Say(index > 0 ? ", " : "").Cite(item.Item.Replace('_', ' '), scene.Exhibits.Of([item.Claim]));
            if (item.IsNew && Dates.Short(item.FirstSeen) is { } day) words.Say($" (new here, {day})", RunStyle.Strong);
        }
        return words.Build();
    }

    /// <summary>"says 6 miles; the map says 17 km", in the report's own words.</summary>
    private static string Check(Scene scene, SiteEntry entry)
    {
        var distance = entry.Distance!;
        var stated = scene.Claim(entry.Claim)?.Places.Select(place => place.Distance).FirstOrDefault(d => d is not null && Math.Abs(d.Km - distance.StatedKm) < 0.01);
        return $"says {(stated is null ? Km(distance.StatedKm) : Quotes.Short(stated.Text, 60))}; the map says {Km(distance.MapKm)} to {Line(distance.Line)}";
    }

    private static string Line(string line) =>
        line.StartsWith("border:", StringComparison.Ordinal) ? $"the border of {Countries.InSentence(line["border:".Length..])}"
        : line.Contains("border", StringComparison.Ordinal) ? "the " + line
        : line;

    private static string Km(double km) => (km < 10 ? km.ToString("0.#", CultureInfo.InvariantCulture) : Figures.Number(Math.Round(km))) + " km";

    private static string Radius(double? km) => Km(Math.Max(1, km ?? 1));

    private static IReadOnlyList<int> Cite(Scene scene, SiteEntry entry) => scene.Exhibits.Of([entry.Claim]);

    private static Table Ledger(Scene scene, IReadOnlyList<SiteLedger> sites)
    {
        Column[] columns = [new("As of", ColumnKind.When), new("Site", ColumnKind.Head), new("State"), new("Who says so"), new("What the report says")];
        var rows = sites
            .SelectMany(ledger => ledger.Site.Observations.Select(entry => (ledger.Site, Entry: entry, Claim: scene.Claim(entry.Claim))))
            .Where(item => item.Claim is not null)
            .OrderByDescending(item => SiteLedger.Day(item.Entry), StringComparer.Ordinal)
            .ThenBy(item => item.Site.Name, StringComparer.Ordinal)
            .ThenBy(item => item.Entry.Claim, StringComparer.Ordinal)
            .DistinctBy(item => (item.Site.Id, scene.AssertionOf(item.Entry.Claim)?.Id ?? item.Entry.Claim))
            .Take(300)
            .Select(item =>
            {
                var (symbol, word) = Statuses.State(item.Entry.State);
                return new Row(
                [
                    Sentence.Of(Dates.Short(item.Entry.AsOf.Edtf) ?? Scene.When(item.Claim!)),
                    Sentence.Of(item.Site.Name),
                    Sentence.Of($"{symbol} {word}"),
                    Sentence.Of(item.Entry.Origin.Length > 0 ? item.Entry.Origin : Scene.Outlet(item.Claim!)),
                    Sentence.Of(Quotes.Of(item.Claim!, 180), Cite(scene, item.Entry), RunStyle.Quote),
                ]);
            });
        return new Table("Every observation by date, latest first", columns, [.. rows]);
    }

    private static Sentence Lost(SiteLedger ledger)
    {
        var builder = new SentenceBuilder().Cite(ledger.Site.Name, ledger.Exhibits, RunStyle.Strong);
        if (ledger.State is { } state) builder.Say($", {Statuses.State(state).Word}");
        return builder.Say($", {ledger.When}").Build();
    }
}
