using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Vedette.Publishing.Tests;

/// <summary>What the formats ask for in words: ranges, closed rings, directions, unique ids, references that lead somewhere.</summary>
internal static class Meaning
{
    private static readonly XNamespace KmlSpace = "http://www.opengis.net/kml/2.2";
    private static readonly XNamespace AtomSpace = "http://www.w3.org/2005/Atom";

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

    public static List<string> Kml(byte[] bytes)
    {
        var errors = new List<string>();
        var root = XDocument.Load(new MemoryStream(bytes)).Root!;
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

    public static List<string> Stix(byte[] bytes, bool isDelta)
    {
        var errors = new List<string>();
        var objects = JsonNode.Parse(bytes)!["objects"]!.AsArray();
        var ids = objects.Select(o => (string)o!["id"]!).ToList();
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count) errors.Add("ids twice");
        var known = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var item in objects)
        {
            if (item!["modified"] is { } modified && string.CompareOrdinal((string)modified!, (string)item["created"]!) < 0) errors.Add($"{item["id"]} modified before it was made");
            if ((string)item["type"]! != "marking-definition" && item["object_marking_refs"] is null) errors.Add($"{item["id"]} unmarked");
            if (isDelta) continue;
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
        if (entries.Select(e => e.Element(AtomSpace + "id")!.Value).Distinct(StringComparer.Ordinal).Count() != entries.Count) errors.Add("ids twice");
        return errors;
    }

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
