using System.Globalization;
using System.Text.Json;

namespace Vedette.Publishing;

/// <summary>Writes a brief as JSON for programs (<c>vedette/brief/1</c>): the words of the HTML file, block by block, with the
/// numbers of the exhibits that carry them, and the exhibits themselves. Charts and maps are given as what they show.</summary>
public static class JsonBrief
{
    /// <summary>Version of the format.</summary>
    public const string Schema = "vedette/brief/1";

    /// <summary>The whole brief, UTF-8, indented, without a line feed at the end. The same brief gives the same bytes.</summary>
    public static byte[] Write(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("title", brief.Title);
            json.WriteString("standing", brief.Standing);
            json.WriteString("as_of", brief.AsOf?.Text);
            json.WriteString("extractor", brief.Extractor);
            Each(json, "banners", brief.Banners, json.WriteStringValue);
            Each(json, "bottom_line", brief.BottomLine, sentence => Write(json, sentence));
            Each(json, "sections", brief.Sections, section =>
            {
                json.WriteStartObject();
                json.WriteString("id", section.Id);
                json.WriteString("title", section.Title);
                Each(json, "blocks", section.Blocks, block => Write(json, block));
                json.WriteEndObject();
            });
            Each(json, "exhibits", brief.Exhibits, exhibit => Write(json, exhibit));
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case Paragraph paragraph:
                json.WriteString("type", "paragraph");
                json.WriteString("tone", Word(paragraph.Tone));
                Named(json, "sentence", paragraph.Sentence);
                break;
            case Subhead subhead:
                json.WriteString("type", "subhead");
                json.WriteString("text", subhead.Text);
                json.WriteString("line", subhead.Line);
                break;
            case Points points:
                json.WriteString("type", "points");
                json.WriteBoolean("numbered", points.Numbered);
                Each(json, "items", points.Items, item => Write(json, item));
                break;
            case Table table:
                json.WriteString("type", "table");
                json.WriteString("caption", table.Caption);
                Each(json, "columns", table.Columns, column => json.WriteStringValue(column.Title));
                Each(json, "rows", table.Rows, row =>
                {
                    json.WriteStartObject();
                    json.WriteBoolean("replaced", row.Stale);
                    Each(json, "cells", row.Cells, cell => Write(json, cell));
                    json.WriteEndObject();
                });
                break;
            case Card card:
                json.WriteString("type", "card");
                json.WriteString("tag", card.Tag);
                json.WriteString("when", card.When);
                Named(json, "title", card.Title);
                Each(json, "fields", card.Fields, field =>
                {
                    json.WriteStartObject();
                    json.WriteString("label", field.Label);
                    Named(json, "value", field.Value);
                    json.WriteEndObject();
                });
                break;
            case Fold fold:
                json.WriteString("type", "fold");
                json.WriteString("title", fold.Title);
                Each(json, "blocks", fold.Blocks, inner => Write(json, inner));
                break;
            case ChartFigure chart:
                json.WriteString("type", "chart");
                json.WriteString("caption", chart.Caption);
                Each(json, "panels", chart.Panels, panel => Write(json, panel));
                break;
            case MapFigure map:
                json.WriteString("type", "map");
                json.WriteString("caption", map.Caption);
                Each(json, "marks", map.Marks, mark => Write(json, mark));
                break;
            case TreeFigure tree:
                json.WriteString("type", "tree");
                json.WriteString("caption", tree.Caption);
                Each(json, "roots", tree.Roots, node => Write(json, node));
                break;
            case GaugeFigure gauge:
                json.WriteString("type", "gauge");
                json.WriteString("caption", gauge.Caption);
                Each(json, "bars", gauge.Bars, bar =>
                {
                    json.WriteStartObject();
                    json.WriteString("title", bar.Title);
                    Named(json, "words", bar.Words);
                    Number(json, "low", bar.Low);
                    Number(json, "high", bar.High);
                    json.WriteEndObject();
                });
                break;
            default:
                throw new NotSupportedException($"no JSON for {block.GetType().Name}");
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TreeNode node)
    {
        json.WriteStartObject();
        json.WriteString("mark", Word(node.Mark));
        Named(json, "words", node.Words);
        Each(json, "children", node.Children, child => Write(json, child));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChartPanel panel)
    {
        json.WriteStartObject();
        json.WriteString("title", panel.Title);
        json.WriteString("status", Word(panel.Status));
        json.WriteNumber("undated", panel.Undated);
        Each(json, "lanes", panel.Lanes, lane =>
        {
            json.WriteStartObject();
            json.WriteString("origin", lane.Origin);
            Each(json, "marks", lane.Marks, mark =>
            {
                json.WriteStartObject();
                json.WriteString("label", mark.Label);
                Number(json, "low", mark.Low);
                Number(json, "high", mark.High);
                Number(json, "point", mark.Point);
                json.WriteString("from", mark.From.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("to", mark.To.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
                json.WriteBoolean("replaced", mark.Stale);
                json.WriteNumber("exhibit", mark.Exhibit);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MapMark mark)
    {
        json.WriteStartObject();
        json.WriteString("name", mark.Name);
        json.WriteString("state", mark.State is { } state ? Word(state) : null);
        json.WriteNumber("lat", mark.Lat);
        json.WriteNumber("lon", mark.Lon);
        json.WriteNumber("radius_km", mark.RadiusKm);
        json.WriteString("title", mark.Title);
        Each(json, "exhibits", mark.Exhibits, json.WriteNumberValue);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Exhibit exhibit)
    {
        json.WriteStartObject();
        json.WriteNumber("number", exhibit.Number);
        json.WriteString("title", exhibit.Title);
        json.WriteString("support", exhibit.Support);
        json.WriteString("grade", exhibit.Grade);
        json.WriteString("rationale", exhibit.Rationale);
        json.WriteNumber("left", exhibit.Left);
        Each(json, "items", exhibit.Items, item =>
        {
            json.WriteStartObject();
            json.WriteString("claim", item.Claim);
            json.WriteString("text", item.Text);
            Each(json, "chain", item.Chain, json.WriteStringValue);
            json.WriteString("report", item.Report);
            json.WriteString("path", item.Path);
            json.WriteString("url", item.Url);
            json.WriteString("published", item.Published);
            json.WriteString("carrier", item.Carrier);
            json.WriteString("changed", item.Changed);
            json.WriteString("span", item.Span);
            json.WriteString("reading", item.Reading);
            json.WriteNumber("confidence", item.Confidence);
            json.WriteString("language", item.Language);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, string name, Sentence sentence)
    {
        json.WritePropertyName(name);
        Write(json, sentence);
    }

    private static void Write(Utf8JsonWriter json, Sentence sentence)
    {
        json.WriteStartObject();
        json.WriteString("text", sentence.Text);
        Each(json, "exhibits", sentence.Exhibits, json.WriteNumberValue);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
