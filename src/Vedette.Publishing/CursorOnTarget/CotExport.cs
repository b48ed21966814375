using System.Text;
using System.Xml;

namespace Vedette.Publishing;

/// <summary>Cursor on Target: one event a line, as servers stream them. Sites only, always of neutral type, with at least a kilometre
/// of circular error; what became known less than a day before the edition is held back. A site that was vacated or withdrawn is
/// deleted under its uid.</summary>
public sealed class CotExport : IExport
{
    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, CloseOutput = false, NewLineHandling = NewLineHandling.Entitize };

    /// <inheritdoc />
    public string Name => "cot";

    /// <inheritdoc />
    public string MediaType => "application/xml";

    /// <inheritdoc />
    public string Extension => "cot";

    /// <inheritdoc />
    public void Write(Edition edition, Stream to)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(to);
        foreach (var line in Events(edition))
        {
            to.Write(Encoding.UTF8.GetBytes(line));
            to.WriteByte((byte)'\n');
        }
    }

    /// <summary>The events, each a whole XML document on one line.</summary>
    public static IEnumerable<string> Events(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var sites = Deltas.Sites(edition);
        var markers = new CotMarkers(edition);
        foreach (var site in sites.Upsert)
            if (markers.Of(site) is { } marker) yield return Line(marker.Write);
        foreach (var site in sites.Removed)
            if (Spot.Of(site.Lat, site.Lon, site.RadiusKm) is { } spot) yield return Line(new CotMarker(site, spot, null, null, edition.At, edition.Constructed).Write);
    }

    private static string Line(Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings)) write(xml);
        return text.ToString();
    }
}
