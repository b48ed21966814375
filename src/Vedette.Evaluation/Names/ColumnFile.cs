using System.Text;
using Vedette.Extraction.Names;

namespace Vedette.Evaluation.Names;

/// <summary>Reads the form with one token a line and tags of the IOB kind, sentences parted by empty lines; the words are joined as
/// they would be printed.</summary>
public static class ColumnFile
{
    /// <summary>The texts of a file: documents where it parts them, each sentence a paragraph; sentences where it does not.</summary>
    /// <param name="file">The file.</param>
    /// <param name="separator">What stands between columns.</param>
    /// <param name="word">Column of the word, from 0.</param>
    /// <param name="tag">Column of the tag.</param>
    public static IEnumerable<MarkedText> Read(string file, char separator, int word, int tag)
    {
        var (words, tags, sentences) = (new List<string>(), new List<string>(), new List<MarkedText>());
        var parted = false;
        foreach (var line in File.ReadLines(file).Append(""))
        {
            var begins = line.StartsWith("-DOCSTART-", StringComparison.Ordinal) || (word == 1 && line.StartsWith("# newdoc", StringComparison.Ordinal));
            parted |= begins;
            if ((begins || !parted) && sentences.Count > 0)
            {
                yield return Together(sentences);
                sentences.Clear();
            }
            if (begins || (word == 1 && line.StartsWith("# ", StringComparison.Ordinal))) continue;
            var cells = line.Split(separator);
            if (line.Length > 0 && cells.Length > Math.Max(word, tag) && cells[word].Length == 0) continue;
            if (cells.Length > Math.Max(word, tag))
            {
                words.Add(cells[word]);
                tags.Add(cells[tag].Trim());
                continue;
            }
            if (words.Count > 0) sentences.Add(Joined(words, tags));
            words.Clear();
            tags.Clear();
        }
        if (sentences.Count > 0) yield return Together(sentences);
    }

    private static MarkedText Together(List<MarkedText> sentences)
    {
        var text = new StringBuilder();
        var names = new List<MarkedName>();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0) text.Append("\n\n");
            names.AddRange(sentence.Names.Select(n => n with { Start = n.Start + text.Length, End = n.End + text.Length }));
            text.Append(sentence.Text);
        }
        return new MarkedText(text.ToString(), names);
    }

    private static MarkedText Joined(List<string> words, List<string> tags)
    {
        var text = new StringBuilder();
        var names = new List<MarkedName>();
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
            // The handle of an account is an address, not a name: "@ reuters".
            if (word == "@" || (i > 0 && words[i - 1] == "@"))
            {
                before = "O";
                continue;
            }
            if (Kind(tags[i]) is { } kind)
            {
                if (word is ['#', _, ..]) start++;
                if (tags[i][0] == 'I' && names.Count > 0 && before != "O" && Kind(before) == kind) names[^1] = names[^1] with { End = text.Length };
                else names.Add(new MarkedName(start, text.Length, kind));
            }
            before = tags[i];
        }
        return new MarkedText(text.ToString(), names);
    }

    private static EntityKind? Kind(string tag) => tag.Length < 2 ? null : tag[2..] switch
    {
        "PER" => EntityKind.Person,
        "ORG" => EntityKind.Organisation,
        "LOC" => EntityKind.Place,
        _ => null,
    };
}
