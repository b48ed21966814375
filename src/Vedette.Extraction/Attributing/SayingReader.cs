using Vedette.Extraction.Actors;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Reads every reported statement of a text: direct and indirect speech of anybody about anything, with the words that
/// name the speaker, the words that report, and what is said. Immutable; safe to share between threads.</summary>
/// <param name="language">The pack to read with.</param>
/// <param name="voices">Knows the speakers that the lexicons of parties name.</param>
public sealed class SayingReader(LanguagePack language, AttributionReader voices)
{
    private readonly CueLexicon _cues = new(language);

    /// <summary>The statements in the order of their cues.</summary>
    public IReadOnlyList<Saying> Read(Document document)
    {
        var attributions = voices.Read(document);
        var quotes = new QuoteMap(document);
        var sayings = new List<Saying>();
        foreach (var sentence in document.Sentences)
        {
            var before = sayings.Count;
            if (sentence.EndToken - sentence.FirstToken <= AttributionReader.LongestSentence)
                new SentenceSayings(document, sentence, attributions.Of(sentence.Index), _cues, quotes).Read(sayings);
            Cut(document, sayings, before);
            if (sayings.Count == before) Carry(document, sentence, quotes, sayings);
        }
        for (var i = 0; i < sayings.Count; i++) sayings[i] = Whole(document, quotes, sayings[i]);
        return sayings;
    }

    /// <summary>"One said this, and the other that": the first statement ends where the second speaker's clause begins.</summary>
    private void Cut(Document document, List<Saying> sayings, int from)
    {
        for (var i = from; i + 1 < sayings.Count; i++)
        {
            if (sayings[i].IsBehind || sayings[i].Content.Count == 0) continue;
            var next = sayings[i + 1];
            var start = next.Source.Length > 0 && next.Source.First > sayings[i].Cue.End ? Math.Min(next.Source.First, next.Cue.First) : next.Cue.First;
            var content = sayings[i].Content[^1];
            if (next.IsBehind || !content.Contains(start)) continue;
            // "Said that the ministry believes …" is one inside the other; a conjunction, or "adding", begins another.
            var edge = start - 1;
            while (edge > content.First && _cues.IsHelper(document, edge)) edge--;
            if (edge <= content.First || !(_cues.ClauseWord(document, edge) == "conjunction" || IsMark(document, edge, ';') || (IsMark(document, edge, ',') && _cues.IsProgressive(document, next.Cue.First)))) continue;
            while (edge > content.First && (IsMark(document, edge - 1, ',') || IsMark(document, edge - 1, ';'))) edge--;
            sayings[i] = sayings[i] with { Content = [.. sayings[i].Content.SkipLast(1), content with { End = edge }] };
        }
    }

    /// <summary>A sentence that is nothing but a quotation goes on with the last speaker of its block, or of the one before.</summary>
    private static void Carry(Document document, Sentence sentence, QuoteMap quotes, List<Saying> sayings)
    {
        if (sayings.Count == 0 || !(quotes.IsOpener(sentence.FirstToken) || quotes.IsInside(sentence.FirstToken))) return;
        var last = sayings[^1];
        var at = last.Cue.Length > 0 ? last.Cue.First : last.Source.First;
        var spoken = document.Sentences[document.SentenceOf(at)];
        if (sentence.Block - spoken.Block > 1 || last.Content.Count == 0) return;
        var piece = new TokenRange(sentence.FirstToken, sentence.EndToken);
        if (last.Content[^1].End >= piece.First) return;
        sayings[^1] = last with { Content = [.. last.Content, piece] };
    }

    /// <summary>A piece that ends inside a quotation runs to its end, and one that begins inside begins at its opening mark.</summary>
    private static Saying Whole(Document document, QuoteMap quotes, Saying saying)
    {
        var pieces = new List<TokenRange>(saying.Content.Count);
        foreach (var piece in saying.Content)
        {
            var (first, end) = (piece.First, piece.End);
            if (quotes.Of(end - 1) is var open and > 0)
                while (end < document.Tokens.Length && (quotes.Of(end) == open || quotes.IsCloser(end))) end++;
            if (quotes.Of(first) is var begun and > 0)
            {
                while (first > 0 && quotes.Of(first - 1) == begun) first--;
                if (first > 0 && quotes.IsOpener(first - 1)) first--;
            }
            if (pieces.Count > 0 && first <= pieces[^1].End) pieces[^1] = pieces[^1] with { End = Math.Max(end, pieces[^1].End) };
            else pieces.Add(new TokenRange(first, end));
        }
        return saying with { Content = pieces };
    }

    private static bool IsMark(Document document, int at, char mark) => document.Tokens[at].Kind == TokenKind.Mark && document.Text[document.Tokens[at].Start] == mark;
}
