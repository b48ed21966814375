using System.Text.Json;
using Vedette.Extraction.Names;

namespace Vedette.Evaluation.Names;

/// <summary>Reads the form of re3d: whole documents, and marks over them by their characters.</summary>
public static class StandOffFolder
{
    /// <summary>The documents of a folder.</summary>
    public static IEnumerable<MarkedText> Read(string folder)
    {
        var marks = Lines(Path.Combine(folder, "entities.json")).ToLookup(e => e.GetProperty("documentId").GetString()!, StringComparer.Ordinal);
        foreach (var document in Lines(Path.Combine(folder, "documents.json")))
        {
            var text = document.GetProperty("text").GetString()!;
            var names = new List<MarkedName>();
            foreach (var mark in marks[document.GetProperty("_id").GetString()!].OrderBy(m => m.GetProperty("begin").GetInt32()).ThenByDescending(m => m.GetProperty("end").GetInt32()))
            {
                EntityKind? kind = mark.GetProperty("type").GetString() switch
                {
                    "Person" => EntityKind.Person,
                    "Organisation" => EntityKind.Organisation,
                    "Location" => EntityKind.Place,
                    _ => null,
                };
                var (start, end) = (mark.GetProperty("begin").GetInt32(), mark.GetProperty("end").GetInt32());
                if (kind is { } known && Proper(text, start, end) is { } name && (names.Count == 0 || names[^1].End <= name.Start))
                    names.Add(new MarkedName(name.Start, name.End, known));
            }
            yield return new MarkedText(text, names);
        }
    }

    /// <summary>Of "the northern part of Syria" the name alone; null where words in small letters end it ("the U.S. forces"):
    /// then the capitals are no name of this kind.</summary>
    private static (int Start, int End)? Proper(string text, int start, int end)
    {
        if (end > text.Length) return null;
        var first = -1;
        for (var i = start; i < end; i++)
            if (char.IsUpper(text[i]) && (i == start || !char.IsLetterOrDigit(text[i - 1]))) { first = i; break; }
        if (first < 0) return null;
        // "al-Asad" begins with its article.
        while (first > start && !char.IsWhiteSpace(text[first - 1])) first--;
        var lastWord = text.AsSpan(0, end).LastIndexOf(' ') + 1;
        return char.IsLower(text[Math.Max(lastWord, start)]) ? null : (first, end);
    }

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement);
}
