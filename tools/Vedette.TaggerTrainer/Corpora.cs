using System.Text;
using System.Text.Json;
using Vedette.Extraction.Names;

namespace Vedette.TaggerTrainer;

/// <summary>Reads the corpora that the tagger is trained from. See docs/guides/train-the-tagger.md for what they are.</summary>
internal static class Corpora
{
    /// <summary>Every sentence of every corpus below a folder.</summary>
    public static IEnumerable<(string Corpus, GoldText Text)> Read(string folder)
    {
        foreach (var text in Columns(Path.Combine(folder, "wikigold/CONLL-format/data/wikigold.conll.txt"), ' ', 0, 1)) yield return ("wikigold", text);
        foreach (var file in (string[])["uner-ewt/en_ewt-ud-dev.iob2", "uner-ewt/en_ewt-ud-test.iob2", "uner-pud/en_pud-ud-test.iob2"])
            foreach (var text in Columns(Path.Combine(folder, file), '\t', 1, 2)) yield return ("uner", text);
        foreach (var source in (string[])["CENTCOM", "UK Government", "US State Department", "Australian Department of Foreign Affairs"])
            foreach (var text in Documents(Path.Combine(folder, "re3d", source))) yield return ("re3d", text);
    }

    // One token a line, sentences parted by empty lines; the words are joined as they would be printed.
    private static IEnumerable<GoldText> Columns(string file, char separator, int word, int tag)
    {
        var (words, tags) = (new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) && separator == '\t' && word == 1) continue;
            var cells = line.Split(separator);
            if (line.Length > 0 && cells.Length > Math.Max(word, tag) && cells[word].Length == 0) continue;
            if (cells.Length > Math.Max(word, tag))
            {
                words.Add(cells[word]);
                tags.Add(cells[tag].Trim());
                continue;
            }
            if (words.Count > 0) yield return Joined(words, tags);
            words.Clear();
            tags.Clear();
        }
    }

    private static GoldText Joined(List<string> words, List<string> tags)
    {
        var text = new StringBuilder();
        var names = new List<GoldName>();
        var quoted = false;
        var before = "O";
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i] switch { "``" or "''" => "\"", "-LRB-" => "(", "-RRB-" => ")", var w => w };
            var closes = word is "." or "," or ":" or ";" or "!" or "?" or ")" or "]" or "%" or "n't" || word[0] is '\'' or '’' || (word == "\"" && quoted);
            var opened = text.Length > 0 && (text[^1] is '(' or '[' or '@' or '#' || (text[^1] == '"' && quoted));
            if (text.Length > 0 && !closes && !opened) text.Append(' ');
            if (word == "\"") quoted = !quoted;
            var start = text.Length;
            text.Append(word);
            if (Kind(tags[i]) is { } kind)
            {
                if (tags[i][0] == 'I' && names.Count > 0 && before != "O" && Kind(before) == kind) names[^1] = names[^1] with { End = text.Length };
                else names.Add(new GoldName(start, text.Length, kind));
            }
            before = tags[i];
        }
        return new GoldText(text.ToString(), names);
    }

    private static EntityKind? Kind(string tag) => tag.Length < 2 ? null : tag[2..] switch
    {
        "PER" => EntityKind.Person,
        "ORG" => EntityKind.Organisation,
        "LOC" => EntityKind.Place,
        _ => null,
    };

    // Stand-off marks over whole documents.
    private static IEnumerable<GoldText> Documents(string folder)
    {
        var marks = Lines(Path.Combine(folder, "entities.json")).ToLookup(e => e.GetProperty("documentId").GetString()!, StringComparer.Ordinal);
        foreach (var document in Lines(Path.Combine(folder, "documents.json")))
        {
            var text = document.GetProperty("text").GetString()!;
            var names = new List<GoldName>();
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
                    names.Add(new GoldName(name.Start, name.End, known));
            }
            yield return new GoldText(text, names);
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
        var lastWord = text.AsSpan(0, end).LastIndexOf(' ') + 1;
        return char.IsLower(text[Math.Max(lastWord, start)]) ? null : (first, end);
    }

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement);
}
