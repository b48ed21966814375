using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Vedette.Evaluation.Places;

/// <summary>An article whose place names are marked and placed.</summary>
/// <param name="Text">The text that offsets count in.</param>
/// <param name="Gold">Its place names, by their start; of nested ones the longest.</param>
public sealed record GeoparsingArticle(string Text, IReadOnlyList<Toponym> Gold)
{
    /// <summary>Reads LGL (Lieberman and Samet 2010) or GeoVirus (Gritta 2018), told apart by their elements. GeoVirus counts
    /// characters from one.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static IReadOnlyList<GeoparsingArticle> Read(Stream xml)
    {
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var articles = new List<GeoparsingArticle>();
        foreach (var article in XElement.Load(reader, LoadOptions.PreserveWhitespace).Elements("article"))
        {
            var text = article.Element("text")?.Value ?? throw new FormatException("an article without text");
            var gold = article.Element("toponyms") is { } toponyms ? toponyms.Elements("toponym").Select(Lgl)
                : article.Element("locations") is { } locations ? locations.Elements("location").Select(GeoVirus)
                : throw new FormatException("an article without toponyms or locations");
            articles.Add(new GeoparsingArticle(text, Outermost(gold)));
        }
        return articles;
    }

    private static Toponym Lgl(XElement toponym)
    {
        var place = toponym.Element("gaztag") ?? toponym;
        return new Toponym((int)Number(toponym, "start")!, (int)Number(toponym, "end")!, Number(place, "lat"), Number(place, "lon"));
    }

    private static Toponym GeoVirus(XElement location) =>
        new((int)Number(location, "start")! - 1, (int)Number(location, "end")! - 1, Number(location, "lat"), Number(location, "lon"));

    private static double? Number(XElement parent, string name) =>
        double.TryParse(parent.Element(name)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static List<Toponym> Outermost(IEnumerable<Toponym> toponyms)
    {
        var kept = new List<Toponym>();
        foreach (var toponym in toponyms.OrderBy(t => t.Start).ThenByDescending(t => t.End))
            if (kept.Count == 0 || kept[^1].End <= toponym.Start) kept.Add(toponym);
        return kept;
    }
}
