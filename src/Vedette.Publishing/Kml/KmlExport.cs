using System.Xml;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>KML 2.2: a folder a site with one placemark for each stretch of its history (time spans for the slider, a style for each
/// state, a balloon with the evidence) and its circle of doubt. With <see cref="Edition.Since"/> it is an <c>Update</c> of the
/// document at <see cref="Edition.Target"/>. What is not located, or is wider than a map can show, has no shape; areas have no pin.</summary>
public sealed class KmlExport : IExport
{
    internal const string Space = "http://www.opengis.net/kml/2.2";

    private const string Root = "vedette";

    /// <inheritdoc />
    public string Name => "kml";

    /// <inheritdoc />
    public string MediaType => "application/vnd.google-earth.kml+xml";

    /// <inheritdoc />
    public string Extension => "kml";

    /// <inheritdoc />
    public void Write(Edition edition, Stream to)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var holdings = new Holdings(edition.Picture);
        using var xml = XmlOut.To(to);
        var features = new KmlFeatures(xml, holdings);
        xml.WriteStartElement("kml", Space);
        if (edition.Since is null) Document(edition, xml, features);
        else Update(edition, xml, features, holdings);
        xml.WriteEndElement();
    }

    /// <summary>A file that makes an earth viewer load the live KML and ask for it again.</summary>
    /// <param name="address">Where the live KML is.</param>
    /// <param name="every">Seconds between two requests, at least 10.</param>
    /// <param name="to">The stream; it stays open.</param>
    public static void WriteLink(Uri address, int every, Stream to)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var xml = XmlOut.To(to);
        xml.WriteStartElement("kml", Space);
        xml.WriteStartElement("NetworkLink", Space);
        xml.WriteElementString("name", Space, "Vedette, live");
        xml.WriteStartElement("Link", Space);
        xml.WriteElementString("href", Space, address.AbsoluteUri);
        xml.WriteElementString("refreshMode", Space, "onInterval");
        xml.WriteElementString("refreshInterval", Space, XmlConvert.ToString(Math.Max(10, every)));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Document(Edition edition, XmlWriter xml, KmlFeatures features)
    {
        xml.WriteStartElement("Document", Space);
        xml.WriteAttributeString("id", Root);
        xml.WriteElementString("name", Space, "Vedette" + (edition.Picture.AsOf is { } day ? $", {day.Text}" : "") + (edition.Constructed ? " (EXERCISE)" : ""));
        xml.WriteElementString("description", Space, Marking.Of(edition));
        foreach (var state in Enum.GetValues<SiteState>()) features.Style(state);
        features.Style(null);
        features.Schema();
        foreach (var site in edition.Picture.Sites) features.Site(site);
        xml.WriteEndElement();
    }

    private static void Update(Edition edition, XmlWriter xml, KmlFeatures features, Holdings holdings)
    {
        var update = new KmlUpdate(edition, holdings);
        xml.WriteStartElement("NetworkLinkControl", Space);
        xml.WriteElementString("message", Space, Marking.Of(edition));
        if (!update.IsEmpty)
        {
            xml.WriteStartElement("Update", Space);
            xml.WriteElementString("targetHref", Space, edition.Target);
            update.Write(xml, features, Root);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
