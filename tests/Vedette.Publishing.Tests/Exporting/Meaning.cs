using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Vedette.Publishing.Tests;

/// <summary>What the formats ask for in words: ranges, closed rings, directions, unique ids, references that lead somewhere.</summary>
internal static class Meaning
{
    private static readonly XNamespace KmlSpace = "http://www.opengis.net/kml/2.2";
    private static readonly XNamespace AtomSpace = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Tombstones = "http://purl.org/atompub/tombstones/1.0";

    public static List<string> GeoJson(byte[] bytes)
    {
        var errors = new List<string>();
        var root = JsonNode.Parse(bytes)!;
        if ((string?)root["type"] != "FeatureCollection") errors.Add("no collection");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var feature in root["features"]!.AsArray())
        {
            if (!ids.Add((string)feature!["id"]! + "|" + (string)feature["properties"]!["layer"]!)) errors.Add($"{feature["id"]} twice");
            foreach (var (name, value) in feature["properties"]!.AsObject())
                if (value is not JsonValue) errors.Add($"{name} is not flat");
            if (feature["geometry"] is not { } shape) continue;
            var type = (string)shape["type"]!;
            var coordinates = shape["coordinates"]!.AsArray();
            if (type == "Point") errors.AddRange(Range((double)coordinates[0]!, (double)coordinates[1]!));
            else if (type == "Polygon") errors.AddRange(Ring(Points(coordinates[0]!)));
            else if (type == "MultiPolygon") errors.AddRange(coordinates.SelectMany(p => Ring(Points(p![0]!))));
            else errors.Add(type);
        }
        return errors;
    }

    /// <param name="bytes">A document, or an update.</param>
    /// <param name="before">Of an update: the document that it changes.</param>
    public static List<string> Kml(byte[] bytes, byte[]? before = null)
    {
        var errors = new List<string>();
        var root = XDocument.Load(new MemoryStream(bytes)).Root!;
        if (before is not null)
        {
            var had = XDocument.Load(new MemoryStream(before)).Root!.Descendants().Select(e => (string?)e.Attribute("id")).OfType<string>().ToHashSet(StringComparer.Ordinal);
            errors.AddRange(root.Descendants().Select(e => (string?)e.Attribute("targetId")).OfType<string>().Where(t => !had.Contains(t)).Select(t => $"{t} is not in the document that is changed"));
            var gone = root.Descendants(KmlSpace + "Delete").Elements().SelectMany(e => had.Where(h => h == (string)e.Attribute("targetId")! || h.StartsWith((string)e.Attribute("targetId")! + ".", StringComparison.Ordinal))).ToHashSet(StringComparer.Ordinal);
            errors.AddRange(root.Descendants(KmlSpace + "Create").Descendants().Select(e => (string?)e.Attribute("id")).OfType<string>().Where(i => had.Contains(i) && !gone.Contains(i)).Select(i => $"{i} is created a second time"));
        }
        var ids = root.Descendants().Select(e => (string?)e.Attribute("id")).OfType<string>().ToList();
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count) errors.Add("ids twice");
        foreach (var ring in root.Descendants(KmlSpace + "LinearRing"))
            errors.AddRange(Ring([.. ring.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(',')).Select(p => (Number(p[0]), Number(p[1])))]));
        var styles = root.Descendants(KmlSpace + "Style").Select(s => "#" + (string)s.Attribute("id")!).ToHashSet(StringComparer.Ordinal);
        if (styles.Count > 0) errors.AddRange(root.Descendants(KmlSpace + "styleUrl").Where(u => !styles.Contains(u.Value)).Select(u => u.Value + " leads nowhere"));
        return errors;
    }

    public static List<string> Cot(string lines)
    {
        var errors = new List<string>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var root = XElement.Parse(line);
            if (root.Name.LocalName != "event") errors.Add("no event: " + line);
            var point = root.Element("point")!;
            errors.AddRange(Range(Number((string)point.Attribute("lon")!), Number((string)point.Attribute("lat")!)));
            if (Number((string)point.Attribute("ce")!) < 1000) errors.Add("too exact: " + line);
            if ((string?)root.Attribute("type") is not ("a-n-G" or "t-x-d-d")) errors.Add("not neutral: " + line);
            if (string.CompareOrdinal((string?)root.Attribute("stale"), (string?)root.Attribute("start")) < 0) errors.Add("stale before start: " + line);
        }
        return errors;
    }

    /// <param name="bytes">A bundle.</param>
    /// <param name="before">Of a delta: the bundle that the receiver has.</param>
    public static List<string> Stix(byte[] bytes, byte[]? before = null)
    {
        var errors = new List<string>();
        var objects = JsonNode.Parse(bytes)!["objects"]!.AsArray();
        var ids = objects.Select(o => (string)o!["id"]!).ToList();
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count) errors.Add("ids twice");
        var known = ids.ToHashSet(StringComparer.Ordinal);
        if (before is not null)
            foreach (var item in JsonNode.Parse(before)!["objects"]!.AsArray())
            {
                known.Add((string)item!["id"]!);
                var now = objects.FirstOrDefault(o => (string)o!["id"]! == (string)item["id"]!);
                if (now is null || JsonNode.DeepEquals(now, item) || now["modified"] is null) continue;
                if (string.CompareOrdinal((string)now["modified"]!, (string)item["modified"]!) <= 0) errors.Add($"{item["id"]} has changed and is not modified later");
                if ((string)now["created"]! != (string)item["created"]!) errors.Add($"{item["id"]} was made at another time");
            }
        foreach (var item in objects)
        {
            if (item!["modified"] is { } modified && string.CompareOrdinal((string)modified!, (string)item["created"]!) < 0) errors.Add($"{item["id"]} modified before it was made");
            if ((string)item["type"]! != "marking-definition" && item["object_marking_refs"] is null) errors.Add($"{item["id"]} unmarked");
            foreach (var name in new[] { "object_refs", "where_sighted_refs", "object_marking_refs" })
                foreach (var reference in item[name]?.AsArray() ?? [])
                    if (!known.Contains((string)reference!)) errors.Add($"{item["id"]}: {reference} leads nowhere");
            foreach (var name in new[] { "source_ref", "target_ref", "sighting_of_ref", "created_by_ref" })
                if (item[name] is { } reference && !known.Contains((string)reference!)) errors.Add($"{item["id"]}: {reference} leads nowhere");
        }
        return errors;
    }

    public static List<string> Atom(byte[] bytes)
    {
        var errors = new List<string>();
        var feed = XDocument.Load(new MemoryStream(bytes)).Root!;
        var entries = feed.Elements(AtomSpace + "entry").ToList();
        foreach (var owner in entries.Prepend(feed))
            foreach (var name in new[] { "id", "title", "updated" })
                if (owner.Elements(AtomSpace + name).Count() != 1) errors.Add($"{name} of {owner.Name.LocalName}");
        if (!feed.Elements(AtomSpace + "author").Any()) errors.Add("no author");
        foreach (var owner in entries.Prepend(feed))
        {
            if (!Uri.TryCreate(owner.Element(AtomSpace + "id")!.Value, UriKind.Absolute, out _)) errors.Add("an id is no IRI");
            if (!IsTime(owner.Element(AtomSpace + "updated")!.Value)) errors.Add($"{owner.Element(AtomSpace + "updated")!.Value} is no time");
            errors.AddRange(owner.Elements(AtomSpace + "category").Where(c => string.IsNullOrEmpty((string?)c.Attribute("term"))).Select(_ => "a category without term"));
        }
        foreach (var entry in entries)
        {
            // RFC 4287, 4.1.2 and 4.1.3: one content at most, a link where there is none; text holds no elements, XML one.
            var content = entry.Elements(AtomSpace + "content").ToList();
            if (content.Count != 1) errors.Add($"{content.Count} contents");
            else if ((string?)content[0].Attribute("type") is var type && content[0].Elements().Count() != (type?.EndsWith("+xml", StringComparison.Ordinal) == true ? 1 : 0)) errors.Add($"content of type {type} holds {content[0].Elements().Count()} elements");
        }
        foreach (var gone in feed.Elements(Tombstones + "deleted-entry"))
        {
            if (!IsTime((string?)gone.Attribute("when") ?? "")) errors.Add("a deleted entry without its time");
            if (entries.Any(e => e.Element(AtomSpace + "id")!.Value == (string?)gone.Attribute("ref"))) errors.Add("an entry is there and deleted");
        }
        if (entries.Select(e => e.Element(AtomSpace + "id")!.Value).Distinct(StringComparer.Ordinal).Count() != entries.Count) errors.Add("ids twice");
        return errors;
    }

    private static bool IsTime(string text) => text.EndsWith('Z') && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _);

    private static List<(double Lon, double Lat)> Points(JsonNode ring) => [.. ring.AsArray().Select(p => ((double)p![0]!, (double)p[1]!))];

    private static IEnumerable<string> Range(double lon, double lat)
    {
        if (Math.Abs(lat) > 90 || Math.Abs(lon) > 180) yield return $"{lat}, {lon} lies outside the world";
    }

    private static IEnumerable<string> Ring(List<(double Lon, double Lat)> ring)
    {
        if (ring.Count < 4 || ring[0] != ring[^1]) yield return "a ring is not closed";
        foreach (var wrong in ring.SelectMany(p => Range(p.Lon, p.Lat))) yield return wrong;
        var area = 0.0;
        for (var i = 1; i < ring.Count; i++) area += (ring[i - 1].Lon * ring[i].Lat) - (ring[i].Lon * ring[i - 1].Lat);
        if (area < 0) yield return "a ring runs clockwise";
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
