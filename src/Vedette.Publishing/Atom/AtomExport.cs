using System.Xml;
using NodaTime;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>Atom: an entry for the brief, and one for each alert. An alert that does not stand any more is a deleted entry.</summary>
public sealed class AtomExport : IExport
{
    /// <inheritdoc />
    public string Name => "atom";

    /// <inheritdoc />
    public string MediaType => "application/atom+xml";

    /// <inheritdoc />
    public string Extension => "atom";

    /// <inheritdoc />
    public void Write(Edition edition, Stream to)
    {
        ArgumentNullException.ThrowIfNull(edition);
        using var xml = XmlOut.To(to);
        var feed = new AtomFeed(xml);
        feed.Begin("feed", "Vedette: alerts and briefs", edition);
        Brief(edition, xml, feed);
        foreach (var alert in AlertMessages.Of(edition).OrderByDescending(a => a.Sent).ThenBy(a => a.Id, StringComparer.Ordinal))
        {
            if (alert.Withdrawn)
                feed.Deleted(alert.Before[^1].Id, alert.Sent, alert.Story);
            else
                feed.Entry(alert.Id, alert.Headline, alert.Sent, () =>
                {
                    Category(xml, alert.Act.ToString().ToLowerInvariant());
                    Category(xml, alert.Kind);
                    if (alert.Constructed) Category(xml, "exercise");
                    Content(xml, alert.Story);
                });
        }
        feed.End();
    }

    private static void Brief(Edition edition, XmlWriter xml, AtomFeed feed)
    {
        var brief = BriefComposer.Compose(edition.Picture, _ => null, new BriefOptions { Board = edition.Board });
        var day = edition.Picture.AsOf?.Text ?? "undated";
        feed.Entry("brief/" + day, $"{Plain.Text(brief.Title)}, {day}", Moment.Last(edition.Picture.AsOf) ?? edition.At, () =>
        {
            Category(xml, "brief");
            if (edition.Constructed) Category(xml, "exercise");
            Content(xml, string.Join("\n", brief.BottomLine.Select(s => Plain.Text(s.Text))));
        });
    }

    private static void Category(XmlWriter xml, string term)
    {
        xml.WriteStartElement("category", AtomFeed.Space);
        xml.WriteAttributeString("term", term);
        xml.WriteEndElement();
    }

    private static void Content(XmlWriter xml, string text)
    {
        xml.WriteStartElement("content", AtomFeed.Space);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(text);
        xml.WriteEndElement();
    }
}
