using System.Xml;
using Microsoft.AspNetCore.Http;
using NodaTime.Text;
using Vedette.Model;

namespace Vedette.Server.Api;

/// <summary>Alerts as an Atom feed.</summary>
internal static class AlertFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static byte[] Write(IReadOnlyList<Alert> alerts, HttpRequest request)
    {
        var root = $"{request.Scheme}://{request.Host}";
        using var bytes = new MemoryStream();
        // What XML cannot hold is left out: alerts tell words of strangers.
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false) }))
        {
            xml.WriteStartElement("feed", Atom);
            Text("title", "Vedette alerts");
            Text("id", "urn:vedette:alerts");
            Link("self", root + "/api/alerts.atom");
            Link("alternate", root + "/");
            Text("updated", InstantPattern.ExtendedIso.Format(alerts.Count > 0 ? alerts[0].RaisedAt : NodaTime.Instant.FromUnixTimeSeconds(0)));
            xml.WriteStartElement("author", Atom);
            Text("name", "Vedette");
            xml.WriteEndElement();
            foreach (var alert in alerts)
            {
                xml.WriteStartElement("entry", Atom);
                Text("id", "urn:vedette:alert:" + alert.Id);
                Text("title", alert.Title);
                Text("updated", InstantPattern.ExtendedIso.Format(alert.RaisedAt));
                Link("alternate", root + "/?alert=" + alert.Id);
                xml.WriteStartElement("category", Atom);
                xml.WriteAttributeString("term", alert.Kind);
                xml.WriteEndElement();
                Text("content", string.Join("\n", alert.Items.Select(i => i.Text)));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();

            void Text(string name, string text) => xml.WriteElementString(name, Atom, string.Concat(text.EnumerateRunes().Where(r => XmlConvert.IsXmlChar((char)Math.Min(r.Value, 0xE000))).Select(r => r.ToString())));

            void Link(string rel, string href)
            {
                xml.WriteStartElement("link", Atom);
                xml.WriteAttributeString("rel", rel);
                xml.WriteAttributeString("href", href);
                xml.WriteEndElement();
            }
        }
        return bytes.ToArray();
    }
}
