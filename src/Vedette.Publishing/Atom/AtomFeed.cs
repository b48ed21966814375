using System.Xml;
using NodaTime;

namespace Vedette.Publishing;

/// <summary>Writes the frame of a feed (RFC 4287) with deleted entries (RFC 6721).</summary>
internal sealed class AtomFeed(XmlWriter xml)
{
    public const string Space = "http://www.w3.org/2005/Atom";

    private const string Tombstones = "http://purl.org/atompub/tombstones/1.0";

    /// <summary>The stable name of something, as an IRI.</summary>
    public static string Name(string id) => "urn:uuid:" + NameUuid.Of("atom:" + id);

    public void Begin(string id, string title, Edition edition)
    {
        xml.WriteStartElement("feed", Space);
        xml.WriteElementString("id", Space, Name(id));
        xml.WriteElementString("title", Space, title + (edition.Constructed ? " (EXERCISE)" : ""));
        xml.WriteElementString("subtitle", Space, Marking.Of(edition));
        xml.WriteElementString("updated", Space, Moment.Seconds(edition.At));
        xml.WriteStartElement("author", Space);
        xml.WriteElementString("name", Space, "Vedette");
        xml.WriteEndElement();
    }

    /// <summary>An entry; <paramref name="content"/> writes what it holds.</summary>
    public void Entry(string id, string title, Instant updated, Action content)
    {
        xml.WriteStartElement("entry", Space);
        xml.WriteElementString("id", Space, Name(id));
        xml.WriteElementString("title", Space, title);
        xml.WriteElementString("updated", Space, Moment.Seconds(updated));
        content();
        xml.WriteEndElement();
    }

    /// <summary>An entry that does not stand any more.</summary>
    public void Deleted(string id, Instant when, string comment)
    {
        xml.WriteStartElement("at", "deleted-entry", Tombstones);
        xml.WriteAttributeString("ref", Name(id));
        xml.WriteAttributeString("when", Moment.Seconds(when));
        xml.WriteElementString("at", "comment", Tombstones, comment);
        xml.WriteEndElement();
    }

    public void End() => xml.WriteEndElement();
}
