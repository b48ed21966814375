using Vedette.Extraction.Actors;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>The voices of one document: who answers for what.</summary>
public sealed class Attributions
{
    private readonly Document _document;
    private readonly Stretch[][] _stretches;
    private readonly QuoteMap _quotes;
    private readonly Party? _agency;

    internal Attributions(Document document, Stretch[][] stretches, QuoteMap quotes, Party? agency) =>
        (_document, _stretches, _quotes, _agency) = (document, stretches, quotes, agency);

    /// <summary>The stretches of one sentence, in the order of their cues.</summary>
    public IReadOnlyList<Stretch> Of(int sentence) => _stretches[sentence];

    /// <summary>Who says what stands at a token, and how.</summary>
    /// <param name="sentence">Index of the sentence that holds the token.</param>
    /// <param name="keyToken">The token: the number, or whatever the claim turns on.</param>
    public Attributed For(int sentence, int keyToken)
    {
        var covering = new List<Stretch>();
        foreach (var stretch in _stretches[sentence])
            if (stretch.Covers(keyToken)) covering.Add(stretch);
        var quoted = _quotes.IsInside(keyToken);
        if (covering.Exists(s => s.Speakers.Count > 0)) return Build(covering, quoted, carried: false);
        if (Carried(sentence, keyToken) is { } earlier) return Build([earlier, .. covering], quoted, carried: true);
        return Build(covering, quoted, carried: false);
    }

    /// <summary>The stretch of an earlier (or, in a quotation, later) sentence that still speaks here.</summary>
    private Stretch? Carried(int sentence, int keyToken)
    {
        var block = _document.Blocks[_document.Sentences[sentence].Block];
        var quote = _quotes.Of(keyToken);
        for (var index = sentence - 1; index >= block.FirstSentence; index--)
        {
            var stretches = _stretches[index];
            if (quote > 0 && stretches.LastOrDefault(s => s.Speakers.Count > 0) is { } said) return said;
            if (stretches.LastOrDefault(s => s.Speakers.Count > 0 && !s.IsRelay) is { } last) return last.IsOpen ? last : null;
        }
        if (quote == 0) return null;
        for (var index = sentence + 1; index < block.FirstSentence + block.SentenceCount; index++)
            if (_stretches[index].FirstOrDefault(s => s.Speakers.Count > 0) is { } said) return said;
        return null;
    }

    private Attributed Build(List<Stretch> covering, bool quoted, bool carried)
    {
        // Innermost first: the shorter stretch lies inside the longer.
        covering.Sort((a, b) => a.IsRelay != b.IsRelay ? a.IsRelay.CompareTo(b.IsRelay)
            : (a.Speakers.Count == 0) != (b.Speakers.Count == 0) ? (a.Speakers.Count == 0).CompareTo(b.Speakers.Count == 0)
            : (a.EndToken - a.FirstToken) != (b.EndToken - b.FirstToken) ? (a.EndToken - a.FirstToken).CompareTo(b.EndToken - b.FirstToken)
            : b.CueFirst.CompareTo(a.CueFirst));
        var chain = new List<Source>();
        foreach (var stretch in covering)
            foreach (var speaker in stretch.Speakers.OrderBy(s => s.Type is PartyType.Outlet)) Append(chain, speaker);
        if (_agency is not null) Append(chain, _agency);
        var inner = covering.Count > 0 ? covering[0] : null;
        if (chain.Count == 0 && inner is null) return Attributed.OwnVoice;
        var cue = inner is null ? (Span?)null : _document.SpanOf(inner.CueFirst, inner.CueEnd);
        return new Attributed(new Attribution(chain, chain.Count == 0 ? null : cue, quoted), inner?.Class ?? CueClass.None, carried);
    }

    private void Append(List<Source> chain, Party party)
    {
        if (chain.Exists(s => s.Name == party.Name)) return;
        chain.Add(new Source(party.Name, party.Kind, party.Country, _document.SpanOf(party.FirstToken, party.EndToken)));
    }
}
