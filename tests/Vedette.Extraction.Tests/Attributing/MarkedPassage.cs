using System.Text;

namespace Vedette.Extraction.Tests.Attributing;

/// <summary>A passage with sources, cues and contents marked by hand: see the head of <c>specs/attribution/en/styles.txt</c>.</summary>
/// <param name="Text">The passage without marks.</param>
/// <param name="Marked">For each number and letter (s, q, c) the characters marked, ends exclusive.</param>
internal sealed record MarkedPassage(string Text, IReadOnlyDictionary<(char Number, char Letter), List<(int Start, int End)>> Marked)
{
    public static MarkedPassage Parse(string line)
    {
        var text = new StringBuilder();
        var open = new Stack<(char Number, char Letter, int Start)>();
        var marked = new Dictionary<(char, char), List<(int, int)>>();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '{')
            {
                open.Push((line[i + 2], line[i + 1], text.Length));
                i += 3;
            }
            else if (line[i] == '}')
            {
                var (number, letter, start) = open.Pop();
                if (!marked.TryGetValue((number, letter), out var spans)) marked[(number, letter)] = spans = [];
                spans.Add((start, text.Length));
            }
            else
            {
                text.Append(line[i] == '¶' ? "\n\n" : line[i].ToString());
            }
        }
        return new MarkedPassage(text.ToString(), marked);
    }
}
