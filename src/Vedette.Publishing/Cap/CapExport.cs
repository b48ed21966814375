using System.Xml;

namespace Vedette.Publishing;

/// <summary>Common Alerting Protocol 1.2. One document an alert, as <see cref="Documents"/> gives them; where everything must go into one
/// stream it is an Atom feed that holds each of them as an entry, as alert hubs publish theirs.</summary>
public sealed class CapExport : IExport
{
    /// <summary>Media type of one document.</summary>
    public const string DocumentType = "application/cap+xml";

    /// <inheritdoc />
    public string Name => "cap";

    /// <inheritdoc />
    public string MediaType => "application/atom+xml";

    /// <inheritdoc />
    public string Extension => "xml";

    /// <inheritdoc />
    public void Write(Edition edition, Stream to)
    {
        ArgumentNullException.ThrowIfNull(edition);
        using var xml = XmlOut.To(to);
        var feed = new AtomFeed(xml);
        feed.Begin("alerts", "Vedette alerts (CAP 1.2)", edition);
        foreach (var alert in AlertMessages.Of(edition))
            feed.Entry(alert.Id, alert.Headline, alert.Sent, () =>
            {
                xml.WriteStartElement("content", AtomFeed.Space);
                xml.WriteAttributeString("type", DocumentType);
                CapDocument.Write(alert, xml);
                xml.WriteEndElement();
            });
        feed.End();
    }

    /// <summary>Each alert as a document of its own: its file name, and what writes it.</summary>
    public static IEnumerable<(string Name, Action<Stream> Write)> Documents(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        foreach (var alert in AlertMessages.Of(edition))
            yield return ($"{alert.Id}.cap.xml", to =>
            {
                using var xml = XmlOut.To(to);
                CapDocument.Write(alert, xml);
            });
    }
}
