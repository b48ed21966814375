using System.Globalization;
using System.Xml;

namespace Vedette.Publishing;

/// <summary>Writes one alert.</summary>
internal static class CapDocument
{
    private const string Space = "urn:oasis:names:tc:emergency:cap:1.2";
    private const string Sender = "vedette";

    public static void Write(AlertMessage alert, XmlWriter xml)
    {
        xml.WriteStartElement("alert", Space);
        void Text(string name, string value) => xml.WriteElementString(name, Space, value);
        Text("identifier", alert.Id);
        Text("sender", Sender);
        Text("sent", Moment.Alerting(alert.Sent));
        Text("status", alert.Constructed ? "Exercise" : "Actual");
        Text("msgType", alert.Act.ToString());
        Text("source", "Vedette, from public reports");
        Text("scope", "Public");
        Text("code", Marking.Tlp);
        Text("note", (alert.Constructed ? Marking.Constructed + " " : "") + Marking.Caution);
        if (alert.Before.Count > 0)
            Text("references", string.Join(' ', alert.Before.Select(b => $"{Sender},{b.Id},{Moment.Alerting(b.Sent)}")));
        xml.WriteStartElement("info", Space);
        Text("language", "en");
        Text("category", "Security");
        Text("event", Event(alert));
        Text("responseType", alert.Act == AlertAct.Cancel ? "AllClear" : "Monitor");
        Text("urgency", alert.Act == AlertAct.Cancel ? "Past" : "Unknown");
        Text("severity", "Unknown");
        Text("certainty", Certainty(alert));
        if (Moment.Start(alert.Since) is { } onset) Text("onset", Moment.Alerting(onset));
        Text("senderName", "Vedette");
        Text("headline", alert.Headline);
        Text("description", alert.Story);
        if (alert.State is { } state) Parameter(xml, "vedette:state", Plain.Word(state));
        Parameter(xml, "admiralty-scale:information-credibility", alert.Grade.ToString(CultureInfo.InvariantCulture));
        if (alert.Area is { } area) Area(xml, area);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Nothing here was seen with one's own eyes: "Observed" is never said.
    private static string Certainty(AlertMessage alert) => alert.Grade switch
    {
        1 or 2 => "Likely",
        3 => "Possible",
        4 or 5 => "Unlikely",
        _ => "Unknown",
    };

    private static void Parameter(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("parameter", Space);
        xml.WriteElementString("valueName", Space, name);
        xml.WriteElementString("value", Space, value);
        xml.WriteEndElement();
    }

    private static string Event(AlertMessage alert) => alert.Kind switch
    {
        SiteAlerts.NewSite or SiteAlerts.SiteChanged or "first_equipment" => "Military build-up reported",
        "figure_changed" => "Reported strength of forces changed",
        "distortion" => "Report altered in passing on",
        "indicator_lit" or "word_changed" => "Warning assessment changed",
        _ => "Reported change",
    };

    private static void Area(XmlWriter xml, AlertArea area)
    {
        xml.WriteStartElement("area", Space);
        xml.WriteElementString("areaDesc", Space, area.Description);
        foreach (var ring in area.Rings)
            xml.WriteElementString("polygon", Space, string.Join(' ', ring.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Lat},{p.Lon}"))));
        if (area.Circle is { } spot)
            xml.WriteElementString("circle", Space, string.Create(CultureInfo.InvariantCulture, $"{spot.Lat},{spot.Lon} {spot.RadiusKm}"));
        if (area.Country is { } country)
        {
            xml.WriteStartElement("geocode", Space);
            xml.WriteElementString("valueName", Space, "ISO3166-1");
            xml.WriteElementString("value", Space, country);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
