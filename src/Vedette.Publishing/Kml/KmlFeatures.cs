using System.Globalization;
using System.Xml;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Writes styles, folders of sites, and placemarks.</summary>
internal sealed class KmlFeatures(XmlWriter xml, Holdings holdings)
{
    private const string Space = KmlExport.Space;
    private const string SchemaId = "site";

    // Types that readers give their columns.
    private static readonly (string Name, string Type)[] Fields = [("state", "string"), ("radius_km", "double"), ("country", "string"), ("origins", "int"), ("equipment", "string")];

    public void Schema()
    {
        xml.WriteStartElement("Schema", Space);
        xml.WriteAttributeString("name", SchemaId);
        xml.WriteAttributeString("id", SchemaId);
        foreach (var (name, type) in Fields)
        {
            xml.WriteStartElement("SimpleField", Space);
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("name", name);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

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

    /// <summary>The folder of a site with all its stretches.</summary>
    public void Site(Site site)
    {
        xml.WriteStartElement("Folder", Space);
        xml.WriteAttributeString("id", Plain.Id(site.Id));
        xml.WriteElementString("name", Space, FolderName(site, holdings));
        foreach (var placemark in KmlPlacemark.Of(site, holdings)) Placemark(placemark);
        xml.WriteEndElement();
    }

    public static string FolderName(Site site, Holdings of) =>
        Plain.Text(site.Name) + (of.Evidence(site, 1).Any(e => of.IsConstructed(e.Claim.Report.Id)) ? " (EXERCISE)" : "");

    public void Placemark(KmlPlacemark placemark)
    {
        xml.WriteStartElement("Placemark", Space);
        xml.WriteAttributeString("id", placemark.Id);
        Contents(placemark);
        if (placemark.Spot is { } spot) Shape(spot);
        xml.WriteEndElement();
    }

    /// <summary>New contents of a placemark that the receiver has; its shape stays.</summary>
    public void Change(KmlPlacemark placemark)
    {
        xml.WriteStartElement("Placemark", Space);
        xml.WriteAttributeString("targetId", placemark.Id);
        Contents(placemark);
        xml.WriteEndElement();
    }

    private void Contents(KmlPlacemark placemark)
    {
        xml.WriteElementString("name", Space, placemark.Name);
        xml.WriteElementString("description", Space, placemark.Balloon);
        if (placemark.Begin is not null || placemark.End is not null)
        {
            xml.WriteStartElement("TimeSpan", Space);
            if (placemark.Begin is { } from) xml.WriteElementString("begin", Space, Edtf.Iso(from));
            if (placemark.End is { } to) xml.WriteElementString("end", Space, Edtf.Iso(to));
            xml.WriteEndElement();
        }
        xml.WriteElementString("styleUrl", Space, "#" + StyleId(placemark.State));
        xml.WriteStartElement("ExtendedData", Space);
        xml.WriteStartElement("SchemaData", Space);
        xml.WriteAttributeString("schemaUrl", "#" + SchemaId);
        foreach (var (name, _) in Fields)
            if (Value(placemark, name) is { Length: > 0 } value)
            {
                xml.WriteStartElement("SimpleData", Space);
                xml.WriteAttributeString("name", name);
                xml.WriteString(value);
                xml.WriteEndElement();
            }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string? Value(KmlPlacemark placemark, string name) => name switch
    {
        "state" => placemark.State is { } state ? Plain.Word(state) : null,
        "radius_km" => placemark.Spot?.RadiusKm.ToString(CultureInfo.InvariantCulture),
        "country" => placemark.Country,
        "origins" => placemark.Origins.ToString(CultureInfo.InvariantCulture),
        _ => placemark.Equipment,
    };

    private void Shape(Spot spot)
    {
        xml.WriteStartElement("MultiGeometry", Space);
        if (!spot.IsArea)
        {
            xml.WriteStartElement("Point", Space);
            xml.WriteElementString("coordinates", Space, Point(spot.Lon, spot.Lat));
            xml.WriteEndElement();
        }
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
    }

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
