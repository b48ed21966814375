using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Mentions;

/// <summary>Lists who says what in a report of one language, whether or not a claim rests on it. Immutable and safe to share
/// between threads.</summary>
public sealed class AttributionLister
{
    private readonly LanguagePack _language;
    private readonly AttributionReader _voices;
    private readonly SayingReader _sayings;

    /// <param name="language">The pack to read with.</param>
    public AttributionLister(LanguagePack language)
    {
        _language = language;
        _voices = new AttributionReader(language, new ActorReader(language));
        _sayings = new SayingReader(language, _voices);
    }

    /// <summary>The reported statements of a report, in the order of the words that report them. Read as they are asked for,
    /// section by section, and again whenever they are.</summary>
    public IEnumerable<ReportedStatement> Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Document.InSections(report, _language).SelectMany(In);
    }

    private IEnumerable<ReportedStatement> In(Document document)
    {
        var voices = _voices.Read(document);
        return _sayings.Read(document).Select(said => Of(document, voices, said));
    }

    private static ReportedStatement Of(Document document, Attributions voices, Saying said)
    {
        var words = document.SpanOf(said.Source.First, said.Source.End);
        var key = said.Content[0].First;
        string[] chain = said.Speaker is null ? [words.Text] : [.. voices.For(document.SentenceOf(key), key).Attribution.Chain.Select(s => s.Name)];
        if (said.Speaker is { } known && !chain.Contains(known.Name)) chain = [known.Name];
        return new ReportedStatement(
            document.Report.Reference.Path,
            new SpeakerMention(words.Start, words.End, words.Text, said.Speaker?.Name, said.Speaker?.Kind ?? SourceKind.Unknown, said.Speaker?.Country),
            said.Cue.Length > 0 ? document.SpanOf(said.Cue.First, said.Cue.End) : null,
            [.. said.Content.Select(piece => document.SpanOf(piece.First, piece.End))],
            chain);
    }
}
