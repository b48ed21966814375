using System.Globalization;
using System.Text;
using Vedette.Evaluation.Names;
using Vedette.Extraction.Names;

namespace Vedette.TaggerTrainer;

/// <summary>Reads a treebank (CoNLL-U) for what it says of names without telling what they name: which words are proper nouns.</summary>
internal static class Treebank
{
    /// <summary>Its sentences, each proper noun marked; the kind of the marks says nothing.</summary>
    public static IEnumerable<MarkedText> Read(string file)
    {
        var (text, proper, space) = (new StringBuilder(), new List<MarkedName>(), false);
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.Length == 0)
            {
                if (text.Length > 0) yield return new MarkedText(text.ToString(), [.. proper]);
                text.Clear();
                proper.Clear();
                space = false;
                continue;
            }
            var cells = line.Split('\t');
            if (cells.Length < 10 || !int.TryParse(cells[0], CultureInfo.InvariantCulture, out _)) continue;
            if (space) text.Append(' ');
            if (cells[4].StartsWith("NNP", StringComparison.Ordinal)) proper.Add(new MarkedName(text.Length, text.Length + cells[1].Length, EntityKind.Organisation));
            text.Append(cells[1]);
            space = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        }
    }
}
