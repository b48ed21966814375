using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Sites;

/// <summary>Reads which picture an observation rests on: the firm that took it, named in the sentence, answering for it, or named
/// earlier in its block, and the day.</summary>
internal sealed class ImageryReader(LanguagePack language)
{
    /// <summary>How many sentences back a firm may be named.</summary>
    private const int Lookback = 4;

    private readonly int _pictures = language.ClassId("imagery-words");
    private readonly int _providers = language.ClassId("imagery-providers");

    /// <summary>The picture; null where the words tell of none.</summary>
    public Imagery? Of(Document document, Sentence sentence, Attribution attribution, Interval asOf)
    {
        var provider = attribution.Chain.FirstOrDefault(s => s.Kind == SourceKind.ImageryProvider)?.Name ?? Named(document, sentence);
        if (provider is null && !IsPictured(document, sentence)) return null;
        var day = asOf.Edtf is { Earliest: { } first, Latest: { } last } && first == last && asOf.Basis != DateBasis.ReportDate ? asOf.Edtf : null;
        return new Imagery(provider, day);
    }

    private string? Named(Document document, Sentence sentence)
    {
        for (var i = sentence.Index; i >= document.Blocks[sentence.Block].FirstSentence && i >= sentence.Index - Lookback; i--)
            foreach (var hit in document.Has(document.Sentences[i], _providers) ? document.Hits(document.Sentences[i]) : [])
                if (hit.ClassId == _providers) return hit.Entry["name"];
        return null;
    }

    private bool IsPictured(Document document, Sentence sentence) => document.Has(sentence, _pictures);
}
