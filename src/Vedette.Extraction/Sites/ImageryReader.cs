using Vedette.Extraction.Actors;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Sites;

/// <summary>Reads which picture an observation rests on: the firm that took it, named in the sentence, answering for it, or named
/// earlier in its block, and the day.</summary>
internal sealed class ImageryReader(LanguagePack language, ActorReader actors)
{
    private readonly int _pictures = language.ClassId("imagery-words");

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
        var cast = actors.Read(document);
        for (var i = sentence.Index; i >= document.Blocks[sentence.Block].FirstSentence; i--)
            foreach (var party in cast.Of(document.Sentences[i]))
                if (party.Type == PartyType.ImageryProvider) return party.Name;
        return null;
    }

    private bool IsPictured(Document document, Sentence sentence)
    {
        foreach (var hit in document.Hits(sentence))
            if (hit.ClassId == _pictures) return true;
        return false;
    }
}
