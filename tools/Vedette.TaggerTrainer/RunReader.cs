using Vedette.Evaluation.Names;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Names;
using Vedette.Extraction.Text;
using Vedette.Gazetteer;
using Vedette.Model;

namespace Vedette.TaggerTrainer;

/// <summary>Cuts marked texts into runs by the very code that reads with the model.</summary>
internal sealed class RunReader(LanguagePack language, PlaceIndex places, WordLists lists, int bits)
{
    private readonly FeatureTables _tables = new(language, places, lists);

    /// <summary>The runs of a text.</summary>
    public IEnumerable<Run> Read(MarkedText gold)
    {
        var document = Document.Read(Report(gold.Text, language.Iso), language);
        var sentences = document.Sentences.ToArray();
        var reader = new FeatureReader(_tables);
        var hashes = new uint[FeatureReader.Most];
        foreach (var sentence in sentences)
        {
            var at = sentence.FirstToken;
            while (NameRuns.Next(document, sentence, at, _tables.Joins) is var (first, end) && first < end)
            {
                reader.Read(document, sentence, first, end);
                var features = new int[end - first][];
                for (var i = 0; i < features.Length; i++)
                {
                    var n = reader.Of(i, hashes);
                    features[i] = [.. hashes.Take(n).Select(h => (int)(h >> (32 - bits)) * TagSet.Width)];
                }
                yield return new Run(features, Tags(document, gold, first, end));
                at = end;
            }
        }
    }

    public static Report Report(string text, string language) => new()
    {
        Reference = new ReportReference("r-00000000000000000000", "text", null, null, null, null, PublishedBasis.Unknown, language, ""),
        Text = text,
    };

    private static byte[] Tags(Document document, MarkedText gold, int first, int end)
    {
        var tags = new byte[end - first];
        foreach (var name in gold.Names)
        {
            var begun = false;
            for (var i = first; i < end; i++)
            {
                var token = document.Tokens[i];
                if (token.Start < name.Start || token.End > name.End) continue;
                tags[i - first] = (byte)(begun ? TagSet.Inside(name.Kind) : TagSet.Begin(name.Kind));
                begun = true;
            }
        }
        return tags;
    }
}
