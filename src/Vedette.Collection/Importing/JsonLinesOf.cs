using System.Text;
using System.Text.Json;

namespace Vedette.Collection;

/// <summary>Where the items of an array of a JSON file begin, for what is to be said of them.</summary>
internal static class JsonLinesOf
{
    /// <summary>The line, from 1, on which each item of an array of the outermost object begins.</summary>
    /// <param name="text">JSON that is known to be whole.</param>
    /// <param name="array">The name of the array.</param>
    public static List<int> Items(string text, string array)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Importer.MostDepth });
        var lines = new List<int>();
        var (line, at) = (1, 0);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
            var wanted = reader.ValueTextEquals(array);
            reader.Read();
            if (!wanted || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }
            lines.Clear();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var start = (int)reader.TokenStartIndex;
                line += bytes.AsSpan(at, start - at).Count((byte)'\n');
                at = start;
                lines.Add(line);
                reader.Skip();
            }
        }
        return lines;
    }
}
