using System.Globalization;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Names;
using Vedette.Extraction.Text;

namespace Vedette.TaggerTrainer;

/// <summary>Measures a model on texts that it was not trained on.</summary>
internal static class HeldOut
{
    /// <summary>One line: exact F1 of each kind.</summary>
    public static string Score(string corpus, IEnumerable<GoldText> texts, NameTagger tagger, LanguagePack language)
    {
        var (gold, found, right) = (new int[3], new int[3], new int[3]);
        foreach (var text in texts)
        {
            var document = Document.Read(RunReader.Report(text.Text, language.Iso), language);
            var marked = text.Names.ToHashSet();
            foreach (var name in marked) gold[(int)name.Kind]++;
            foreach (var name in tagger.Tag(document))
            {
                found[(int)name.Kind]++;
                if (marked.Contains(new GoldName(document.Tokens[name.FirstToken].Start, document.Tokens[name.EndToken - 1].End, name.Kind))) right[(int)name.Kind]++;
            }
        }
        return $"{corpus,-10}" + string.Join("  ", Enum.GetValues<EntityKind>().Select(k => string.Create(CultureInfo.InvariantCulture,
            $"{k} {2.0 * right[(int)k] / Math.Max(1, gold[(int)k] + found[(int)k]):F3} (P {(double)right[(int)k] / Math.Max(1, found[(int)k]):F3} R {(double)right[(int)k] / Math.Max(1, gold[(int)k]):F3})")));
    }
}
