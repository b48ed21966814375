using System.Text;
using System.Xml.Linq;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

/// <summary>Alerts come from one place: what a server raised, else what the sites of a picture tell.</summary>
public sealed class RaisingAlerts
{
    private static readonly XNamespace Cap = "urn:oasis:names:tc:emergency:cap:1.2";
    private static readonly Instant Day = Instant.FromUtc(2031, 5, 10, 8, 0);

    [Fact]
    public void Without_a_server_the_sites_of_a_picture_raise_them() =>
        Written.Alerts(Edition(null)).Select(d => d.Descendants(Cap + "headline").Single().Value).ShouldBe(["Altmark: growing", "Nowhere Ford: new"]);

    [Fact]
    public void What_a_server_raised_is_all_that_is_told()
    {
        Written.Alerts(Edition([])).ShouldBeEmpty();
        var told = Written.Alerts(Edition([Raised("n-1", Day, Site(SiteState.Growing))])).Single();

        told.Element(Cap + "identifier")!.Value.ShouldBe("vedette-n-1");
        told.Element(Cap + "sent")!.Value.ShouldBe("2031-05-10T08:00:00-00:00");
        told.Descendants(Cap + "circle").Single().Value.ShouldStartWith("52.1,31.2 ");
    }

    [Fact]
    public void Later_alerts_of_a_thing_update_the_first_and_leaving_cancels_it()
    {
        var told = Written.Alerts(Edition([Raised("n-1", Day, Site(SiteState.New)), Raised("n-2", Day + Duration.FromDays(1), Site(SiteState.Growing)), Raised("n-3", Day + Duration.FromDays(2), Site(SiteState.Vacated))]));

        told.Select(d => d.Element(Cap + "msgType")!.Value).ShouldBe(["Alert", "Update", "Cancel"]);
        told[2].Element(Cap + "references")!.Value.ShouldBe("vedette,vedette-n-1,2031-05-10T08:00:00-00:00 vedette,vedette-n-2,2031-05-11T08:00:00-00:00");
    }

    [Fact]
    public void An_alert_whose_site_is_gone_from_the_picture_is_cancelled()
    {
        var edition = Edition([Raised("n-1", Day, Site(SiteState.Growing))]);
        var told = Written.Alerts(edition with { Picture = edition.Picture with { Sites = [.. edition.Picture.Sites.Skip(1)] } });

        told.Select(d => d.Element(Cap + "msgType")!.Value).ShouldBe(["Alert", "Cancel"]);
        told[1].Element(Cap + "references")!.Value.ShouldContain("vedette-n-1,");
        using var atom = new MemoryStream();
        new AtomExport().Write(edition with { Picture = edition.Picture with { Sites = [] } }, atom);
        Encoding.UTF8.GetString(atom.ToArray()).ShouldContain("deleted-entry");
    }

    [Fact]
    public void An_alert_of_a_state_that_nobody_tells_any_more_is_cancelled() =>
        Written.Alerts(Edition([Raised("n-1", Day, Site(SiteState.Reactivated))])).Select(d => d.Element(Cap + "msgType")!.Value).ShouldBe(["Alert", "Cancel"]);

    [Fact]
    public void A_delta_holds_what_was_raised_since()
    {
        var edition = Edition([Raised("n-1", Day, Site(SiteState.New)), Raised("n-2", Day + Duration.FromDays(1), Site(SiteState.Growing))]);

        Written.Alerts(edition with { Since = edition.Picture with { AsOf = Edtf.Day(new LocalDate(2031, 5, 10)) } }).Single().Element(Cap + "identifier")!.Value.ShouldBe("vedette-n-2");
    }

    [Fact]
    public void A_site_known_only_by_region_is_a_polygon_and_a_country_has_only_its_name()
    {
        Written.Alerts(Wide(120)).Single().Descendants(Cap + "polygon").Single().Value.Split(' ').Length.ShouldBe(37);
        Written.Alerts(Wide(120)).Single().Descendants(Cap + "circle").ShouldBeEmpty();
        Written.Alerts(Wide(1000)).Single().Descendants(Cap + "polygon").ShouldBeEmpty();
        Written.Alerts(Wide(1000)).Single().Descendants(Cap + "areaDesc").Single().Value.ShouldBe("Altmark");

        Edition Wide(double km) => Edition(null) is var edition ? edition with { Picture = edition.Picture with { Sites = [edition.Picture.Sites[0] with { RadiusKm = km }] } } : edition;
    }

    [Fact]
    public void A_figure_near_a_border_is_a_band_along_it()
    {
        var picture = Written.BuildUp();
        var question = picture.Questions[0];
        var members = question.Assertions.SelectMany(id => picture.Assertions.Single(a => a.Id == id).Members).Select(m => m.Claim).ToHashSet(StringComparer.Ordinal);
        picture = picture with
        {
            Theatres = [new Theatre(question.Theatre, "AA", "BB", "", [question.Id], 1)],
            Claims = [.. picture.Claims.Select(c => members.Contains(c.Id) ? c with { Places = [new ClaimPlace(c.Evidence, PlaceRole.Near, "B", "iso:BB", "PCLI", "BB", 50, 30, 400)] } : c)],
        };
        var item = new AlertItem("figure", "A figure changed", "estimates", question.Id);
        var told = Written.Alerts(new Edition(picture, Written.At) { Alerts = [new Alert("n-1", Day, "figure_changed", "figure_changed", "", [item], 1)], Outlines = new Line() }).Single();

        var ring = told.Descendants(Cap + "polygon").Single().Value.Split(' ');
        ring[0].ShouldBe(ring[^1]);
        ring.Select(p => double.Parse(p.Split(',')[0], System.Globalization.CultureInfo.InvariantCulture)).Min().ShouldBe(49.55, 0.1);
        if (SharedSchemas.Folder is not null) SharedSchemas.Cap(Encoding.UTF8.GetBytes(told.ToString())).ShouldBeEmpty();
    }

    // A site that was new, grew and was left.
    private static Edition Edition(IReadOnlyList<Alert>? alerts)
    {
        var picture = Written.BuildUp();
        var site = picture.Sites[0];
        if (alerts is { Count: > 1 }) picture = picture with { Sites = [site with { Stages = [.. new[] { SiteState.New, SiteState.Growing, SiteState.Vacated }.Select(s => site.Stages[0] with { State = s })] }] };
        return new Edition(picture, Written.At) { Alerts = alerts };
    }

    private static AlertItem Site(SiteState state) => new("s " + state, "New site: Altmark", "sites", Written.BuildUp().Sites[0].Id, state);

    private static Alert Raised(string id, Instant at, AlertItem item) => new(id, at, SiteAlerts.NewSite, SiteAlerts.NewSite, item.Text, [item], 1);

    private sealed class Line : IMapOutlines
    {
        public IEnumerable<MapOutline> Lands(double south, double west, double north, double east) => [];

        public IEnumerable<MapOutline> Between(string country, string neighbour) => [new MapOutline(country, neighbour, [(50, 30), (50, 34)], Closed: false)];
    }
}
