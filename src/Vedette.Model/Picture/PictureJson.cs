using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Vedette.Model;

/// <summary>Reads and writes <c>picture.json</c>: canonical JSON after RFC 8785, so that equal pictures are equal files.</summary>
public static class PictureJson
{
    /// <summary>The picture as canonical JSON: keys sorted by UTF-16 code unit, no white space, numbers as ECMAScript writes them.
    /// Lone surrogates, which no JSON text can hold, become U+FFFD.</summary>
    public static string Write(Picture picture)
    {
        using var document = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(picture, WireJson.Relaxed.Picture));
        var text = new StringBuilder();
        Append(text, document.RootElement);
        return text.ToString();
    }

    /// <summary>The picture of a text that <see cref="Write"/> made, or of any JSON of that schema.</summary>
    /// <exception cref="JsonException">The text is no picture.</exception>
    public static Picture Read(string json) =>
        JsonSerializer.Deserialize(json, WireJson.Relaxed.Picture) ?? throw new JsonException("the picture is null");

    private static void Append(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, value);
                break;
            case JsonValueKind.Array:
                text.Append('[');
                var first = true;
                foreach (var item in value.EnumerateArray())
                {
                    if (!first) text.Append(',');
                    first = false;
                    Append(text, item);
                }
                text.Append(']');
                break;
            case JsonValueKind.String:
                AppendString(text, value.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(Number(value.GetDouble()));
                break;
            case JsonValueKind.True:
                text.Append("true");
                break;
            case JsonValueKind.False:
                text.Append("false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement value)
    {
        text.Append('{');
        var first = true;
        foreach (var property in value.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            if (!first) text.Append(',');
            first = false;
            AppendString(text, property.Name);
            text.Append(':');
            Append(text, property.Value);
        }
        text.Append('}');
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\b': text.Append("\\b"); break;
                case '\t': text.Append("\\t"); break;
                case '\n': text.Append("\\n"); break;
                case '\f': text.Append("\\f"); break;
                case '\r': text.Append("\\r"); break;
                case < ' ': text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
                default: text.Append(c); break;
            }
        }
        text.Append('"');
    }

    /// <summary>Number.prototype.toString of ECMAScript: plain digits from 1e-6 to below 1e21, an exponent elsewhere.</summary>
    private static string Number(double value)
    {
        if (value == 0) return "0";
        var round = value.ToString("E16", CultureInfo.InvariantCulture);
        for (var digits = 0; digits <= 16; digits++)
        {
            round = value.ToString("E" + digits, CultureInfo.InvariantCulture);
            if (double.Parse(round, CultureInfo.InvariantCulture) == value) break;
        }
        var sign = round[0] == '-' ? "-" : "";
        var mark = round.IndexOf('E', StringComparison.Ordinal);
        var mantissa = round[sign.Length..mark].Replace(".", "", StringComparison.Ordinal);
        var point = int.Parse(round[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1;
        if (point is > 21 or < -5)
        {
            var fraction = mantissa.Length > 1 ? "." + mantissa[1..] : "";
            return $"{sign}{mantissa[0]}{fraction}e{(point > 0 ? "+" : "-")}{Math.Abs(point - 1)}";
        }
        return point <= 0 ? $"{sign}0.{new string('0', -point)}{mantissa}"
            : point >= mantissa.Length ? sign + mantissa + new string('0', point - mantissa.Length)
            : $"{sign}{mantissa[..point]}.{mantissa[point..]}";
    }
}
