using System.Text;
using System.Xml;
using NodaTime;
using Vedette.Model;

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
        var changed = sites.Upsert.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var markers = new CotMarkers(edition.Picture, edition.At);
        // What was held back when the receiver got its picture is new now; what it may have got since is deleted.
        var had = edition.Since is { } since ? Shown(since, End(since, edition.At)) : [];
        var mayHave = edition.Since is null ? had : Shown(edition.Since, edition.At);
        foreach (var site in edition.Picture.Sites)
        {
            if (markers.Of(site) is { } now)
            {
                if (!had.ContainsKey(site.Id) || changed.Contains(site.Id)) yield return Line(now.Write);
            }
            else if (mayHave.GetValueOrDefault(site.Id) is { } before)
            {
                yield return Line(Deletion(before).Write);
            }
        }
        foreach (var site in sites.Removed)
            if (mayHave.GetValueOrDefault(site.Id) is { } before) yield return Line(Deletion(before).Write);

        CotMarker Deletion(CotMarker marker) => marker with { State = null, Claim = null, At = edition.At };
    }

    // Markers of a picture by site, as they go out at an instant.
    private static Dictionary<string, CotMarker> Shown(Picture picture, Instant at)
    {
        var markers = new CotMarkers(picture, at);
        return picture.Sites.Select(markers.Of).OfType<CotMarker>().ToDictionary(m => m.Site.Id, StringComparer.Ordinal);
    }

    private static Instant End(Picture picture, Instant at) => Moment.Last(picture.AsOf) is { } day ? Instant.Min(day + Duration.FromDays(1), at) : at;

    private static string Line(Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Settings)) write(xml);
        return text.ToString();
    }
}
