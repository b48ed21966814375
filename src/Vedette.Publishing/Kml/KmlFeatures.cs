using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Writes styles and sites.</summary>
internal sealed class KmlFeatures(XmlWriter xml, Holdings holdings)
{
    private const string Space = KmlExport.Space;
    private const int MostSentences = 8;

    /// <summary>Whether a site can be drawn at all.</summary>
    public static bool Shows(Site site) => Spot.Of(site.Lat, site.Lon, site.RadiusKm) is not null;

    public void Style(SiteState? state)
    {
        var colour = Colour(state);
        xml.WriteStartElement("Style", Space);
        xml.WriteAttributeString("id", StyleId(state));
        xml.WriteStartElement("IconStyle", Space);
        xml.WriteElementString("color", Space, "ff" + colour);
        xml.WriteElementString("scale", Space, "0.9");
        xml.WriteEndElement();
        xml.WriteStartElement("LineStyle", Space);
        xml.WriteElementString("color", Space, "cc" + colour);
        xml.WriteElementString("width", Space, "1.5");
        xml.WriteEndElement();
        xml.WriteStartElement("PolyStyle", Space);
        xml.WriteElementString("color", Space, "33" + colour);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public void Site(Site site)
    {
        if (Spot.Of(site.Lat, site.Lon, site.RadiusKm) is not { } spot) return;
        var constructed = holdings.Evidence(site, 1).Any(e => holdings.IsConstructed(e.Claim.Report.Id));
        xml.WriteStartElement("Folder", Space);
        xml.WriteAttributeString("id", Plain.Id(site.Id));
        xml.WriteElementString("name", Space, Plain.Text(site.Name) + (constructed ? " (EXERCISE)" : ""));
        var stages = site.Stages.Count > 0 ? site.Stages : [new SiteStage(site.State ?? SiteState.Present, site.FirstSeen, site.LastSeen, site.Origins, [])];
        for (var i = 0; i < stages.Count; i++)
        {
            var state = site.Stages.Count > 0 ? stages[i].State : site.State;
            var end = i + 1 < stages.Count ? Moment.Writable(stages[i + 1].From?.Earliest) ?? Moment.Writable(stages[i].To?.Latest) : null;
            Placemark(site, spot, state, $"{Plain.Id(site.Id)}.{i + 1}", Moment.Writable(stages[i].From?.Earliest), end);
        }
        xml.WriteEndElement();
    }

    private void Placemark(Site site, Spot spot, SiteState? state, string id, LocalDate? begin, LocalDate? end)
    {
        xml.WriteStartElement("Placemark", Space);
        xml.WriteAttributeString("id", id);
        xml.WriteElementString("name", Space, Plain.Text(site.Name) + (state is { } told ? $": {Plain.Word(told)}" : ""));
        xml.WriteElementString("description", Space, Balloon(site, spot));
        if (begin is not null || end is not null)
        {
            xml.WriteStartElement("TimeSpan", Space);
            if (begin is { } from) xml.WriteElementString("begin", Space, Edtf.Iso(from));
            if (end is { } to && !(to < begin)) xml.WriteElementString("end", Space, Edtf.Iso(to));
            xml.WriteEndElement();
        }
        xml.WriteElementString("styleUrl", Space, "#" + StyleId(state));
        xml.WriteStartElement("ExtendedData", Space);
        Data("state", state is { } s ? Plain.Word(s) : "");
        Data("radius_km", spot.RadiusKm.ToString(CultureInfo.InvariantCulture));
        Data("country", site.Country ?? "");
        Data("origins", site.Origins.Count.ToString(CultureInfo.InvariantCulture));
        Data("equipment", string.Join("; ", site.Equipment));
        xml.WriteEndElement();
        xml.WriteStartElement("MultiGeometry", Space);
        xml.WriteStartElement("Point", Space);
        xml.WriteElementString("coordinates", Space, Point(spot.Lon, spot.Lat));
        xml.WriteEndElement();
        foreach (var ring in spot.Rings())
        {
            xml.WriteStartElement("Polygon", Space);
            xml.WriteStartElement("outerBoundaryIs", Space);
            xml.WriteStartElement("LinearRing", Space);
            xml.WriteElementString("coordinates", Space, string.Join(' ', ring.Select(p => Point(p.Lon, p.Lat))));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // The balloon is HTML inside of a text: strangers' words are escaped once for HTML, and by the writer once more for XML.
    private string Balloon(Site site, Spot spot)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<p>Within {spot.RadiusKm:0.#} km. {site.Origins.Count} independent {(site.Origins.Count == 1 ? "origin" : "origins")}.</p><ul>");
        foreach (var (entry, claim) in holdings.Evidence(site, MostSentences))
        {
            var banner = holdings.IsConstructed(claim.Report.Id) ? "[EXERCISE] " : "";
            text.Append(CultureInfo.InvariantCulture, $"<li>{banner}{Html(entry.AsOf.Edtf?.Text ?? "no day known")}: “{Html(claim.Evidence.Text)}” ({Html(Scene.OriginName(claim))}, in {Html(Scene.Outlet(claim))})</li>");
        }
        return text.Append(CultureInfo.InvariantCulture, $"</ul><p>{Marking.Tlp}</p>").ToString();
    }

    private void Data(string name, string value)
    {
        xml.WriteStartElement("Data", Space);
        xml.WriteAttributeString("name", name);
        xml.WriteElementString("value", Space, Plain.Text(value));
        xml.WriteEndElement();
    }

    private static string Html(string text) => System.Net.WebUtility.HtmlEncode(Plain.Text(text));

    private static string Point(double lon, double lat) => string.Create(CultureInfo.InvariantCulture, $"{lon},{lat}");

    private static string StyleId(SiteState? state) => "state-" + (state is { } s ? Plain.Word(s) : "unknown");

    // Blue, green, red, as KML orders them.
    private static string Colour(SiteState? state) => state switch
    {
        SiteState.New or SiteState.Growing => "1f47d9",
        SiteState.Reactivated => "1e8ae6",
        SiteState.Present => "b06e3b",
        SiteState.Exercise => "a0497e",
        SiteState.Reduced or SiteState.Vacated => "5a9a3c",
        _ => "777777",
    };
}
