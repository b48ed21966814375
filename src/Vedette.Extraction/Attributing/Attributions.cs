using Vedette.Extraction.Actors;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>The voices of one document: who answers for what.</summary>
public sealed class Attributions
{
    private const int LongestList = 64; // items
    private const int ParagraphReach = 3; // paragraphs that a finding may run on unsaid
    private const int SpeechReach = 4; // sentences within which one speech goes on
    private const int QuoteReach = 12; // sentences that one quotation may run on
    private readonly Document _document;
    private readonly Stretch[][] _stretches;
    private readonly IReadOnlyDictionary<int, IReadOnlyList<SpeechAct>> _acts;
    private readonly QuoteMap _quotes;
    private readonly CueLexicon _cues;
    private readonly Party? _agency;
    private readonly Dictionary<int, Stretch> _credits = [];
    private readonly IReadOnlyDictionary<int, int> _referring;
    private readonly string?[] _openers; // the country of the party that a sentence begins with
    private readonly Stretch?[] _turns; // by block; empty where the report is no transcript
    private readonly sbyte[] _ownVoice; // 0 not asked yet, 1 own voice, -1 not

    internal Attributions(Document document, Stretch[][] stretches, IReadOnlyDictionary<int, IReadOnlyList<SpeechAct>> acts, QuoteMap quotes, CueLexicon cues, Party? agency, IReadOnlyDictionary<int, int> referring, string?[] openers, Stretch?[] turns)
    {
        (_document, _stretches, _acts, _quotes, _cues, _agency, _referring, _openers, _turns) = (document, stretches, acts, quotes, cues, agency, referring, openers, turns);
        _ownVoice = new sbyte[stretches.Length];
        foreach (var sentence in document.Sentences)
            if (stretches[sentence.Index].FirstOrDefault(s => s.IsCredit) is { } credit) _credits.TryAdd(sentence.Block, credit);
    }

    /// <summary>The stretches of one sentence, in the order of their cues.</summary>
    public IReadOnlyList<Stretch> Of(int sentence) => _stretches[sentence];

    /// <summary>What is done in one sentence by saying it, in the order of the verbs.</summary>
    public IReadOnlyList<SpeechAct> ActsOf(int sentence) => _acts.GetValueOrDefault(sentence, []);

    /// <summary>The token of a later sentence that comes back to the figure of this one and says who gave it out, and perhaps
    /// when: "The ministry released the figure on Tuesday"; null where none does.</summary>
    public int? ReferringTo(int sentence) => _referring.TryGetValue(sentence, out var referring) ? referring : null;

    /// <summary>Where a speaker spoke before a sentence, close by, the last first: the sentence and the first token of the cue.</summary>
    internal IEnumerable<(int Sentence, int Cue)> SpokeBefore(int sentence, string speaker)
    {
        for (var index = sentence - 1; index >= 0 && index >= sentence - SpeechReach; index--)
            foreach (var stretch in _stretches[index])
                if (!stretch.IsRelay && stretch.Speakers.Any(p => p.Name == speaker)) yield return (index, stretch.CueFirst);
    }

    /// <summary>Who says what stands at a token, and how.</summary>
    /// <param name="sentence">Index of the sentence that holds the token.</param>
    /// <param name="keyToken">The token: the number, or whatever the claim turns on.</param>
    public Attributed For(int sentence, int keyToken)
    {
        var covering = new List<Stretch>();
        foreach (var stretch in _stretches[sentence])
            if (stretch.Covers(keyToken)) covering.Add(stretch);
        var quoted = _quotes.IsInside(keyToken);
        var speakers = SpeakersOf(sentence);
        // "An image shows the camp. (Maxar)"
        if (covering.Exists(s => s.Speakers.Count > 0) && covering.TrueForAll(s => s.Speakers.All(p => p.IsPictures)) && CreditIn(_document.Sentences[sentence].Block) is { } credit) covering.Add(credit);
        if (covering.Exists(s => s.Speakers.Count > 0)) return Build(covering, keyToken, quoted, carried: false) with { Speakers = speakers };
        return Carried(sentence, keyToken) is { } earlier
            // Who denied one thing tells the next: the denial does not run on.
            ? Build([earlier.Class == CueClass.Denial ? earlier with { Class = CueClass.Said } : earlier, .. covering], keyToken, quoted, carried: true) with { Speakers = speakers }
            : Build(covering, keyToken, quoted, carried: false) with { Speakers = speakers };
    }

    /// <summary>The phrases that name the speakers of a sentence, up to their verbs where only words stand between, and where and to
    /// whom they spoke behind what they said; of pictures and papers the name alone, for where they were taken is told by them.</summary>
    private List<Span> SpeakersOf(int sentence)
    {
        var spans = new List<Span>();
        foreach (var stretch in _stretches[sentence])
        {
            // "…, the envoy told a meeting in Vienna".
            if (!stretch.IsOpen && stretch.Speakers.Count > 0 && stretch.FirstToken < stretch.CueFirst && stretch.Class != CueClass.Shown)
            {
                var told = stretch.CueEnd;
                while (told < stretch.EndToken && _document.Tokens[told].Kind != TokenKind.Mark) told++;
                if (told > stretch.CueFirst) spans.Add(_document.SpanOf(stretch.CueFirst, told));
            }
            foreach (var speaker in stretch.Speakers)
            {
                var end = speaker.EndToken;
                if (speaker.Type is not (PartyType.Document or PartyType.ImageryProvider or PartyType.Investigators) && stretch.Class != CueClass.Shown)
                    while (end < stretch.CueFirst && _document.Tokens[end].Kind != TokenKind.Mark) end++;
                spans.Add(_document.SpanOf(speaker.FirstToken, end == stretch.CueFirst ? end : speaker.EndToken));
            }
        }
        return spans;
    }

    /// <summary>The stretch of another sentence that still speaks here.</summary>
    private Stretch? Carried(int sentence, int keyToken)
    {
        if (_quotes.Of(keyToken) is var quote and > 0) return OfQuotation(sentence, quote) ?? Credit(sentence);
        if (_turns.Length > 0 && _turns[_document.Sentences[sentence].Block] is { } turn) return turn;
        var block = _document.Blocks[_document.Sentences[sentence].Block];
        if (!IsOwnVoice(sentence))
        {
            for (var index = sentence - 1; index >= block.FirstSentence && index >= sentence - QuoteReach && !IsOwnVoice(index + 1); index--)
            {
                if (Spoken(index) is { } last)
                {
                    // "Mali has warned that …. Niger's generals closed …": what another country does is told by the report.
                    if (last.IsOpen && !(last.Speakers[0].Type is PartyType.Country or PartyType.Capital && _openers[sentence] is { } opener && opener != last.Speakers[0].Country)
                        && (IsFinding(last.Speakers[0]) || _cues.GoesOn(_document, _document.Sentences[sentence], index == sentence - 1))) return last;
                    break;
                }
                if (_stretches[index].Length > 0) break;
            }
        }
        return Credit(sentence) ?? OfList(block) ?? OfParagraphs(sentence, block);
    }

    /// <summary>Whoever looks at pictures and papers, or these themselves: what is found there is told on without a word of saying.</summary>
    private static bool IsFinding(Party speaker) => speaker.Type is PartyType.Document or PartyType.ImageryProvider or PartyType.Investigators || speaker.Kind is SourceKind.ImageryProvider or SourceKind.Investigators;

    /// <summary>The speaker of a quotation that runs over several sentences or paragraphs, or stands alone behind the speaker's.</summary>
    private Stretch? OfQuotation(int sentence, int quote)
    {
        for (var index = sentence - 1; index >= 0 && index > sentence - QuoteReach && HasQuote(index, quote); index--)
            if (_stretches[index].LastOrDefault(s => s.Speakers.Count > 0) is { } said) return said;
        for (var index = sentence + 1; index < _stretches.Length && index < sentence + QuoteReach; index++)
        {
            if (_document.Sentences[index].Block != _document.Sentences[sentence].Block && !HasQuote(index, quote)) break;
            if (_stretches[index].FirstOrDefault(s => s.Speakers.Count > 0) is { } said) return said;
        }
        // A quotation in a paragraph of its own goes on with whoever spoke last.
        for (var index = sentence - 1; index >= 0 && index > sentence - QuoteReach; index--)
            if (_stretches[index].LastOrDefault(s => s.Speakers.Count > 0 && !s.IsRelay) is { } said) return said;
        return null;
    }

    private bool HasQuote(int sentence, int quote)
    {
        var s = _document.Sentences[sentence];
        for (var at = s.EndToken - 1; at >= s.FirstToken; at--)
            if (_quotes.Of(at) == quote) return true;
        return false;
    }

    /// <summary>A credit of pictures in the same block, or, for captions, at the head of the report.</summary>
    private Stretch? Credit(int sentence)
    {
        var index = _document.Sentences[sentence].Block;
        if (CreditIn(index) is { } own) return own;
        if (_document.Blocks[index].Kind != BlockKind.Item) return null;
        for (var head = 0; head < Math.Min(3, index); head++)
            if (CreditIn(head) is { } all) return all;
        return null;
    }

    private Stretch? CreditIn(int block) => _credits.GetValueOrDefault(block);

    /// <summary>For the items of a list: whoever introduces it with a colon.</summary>
    private Stretch? OfList(Block block)
    {
        if (block.Kind != BlockKind.Item) return null;
        var index = _document.Sentences[block.FirstSentence].Block - 1;
        var first = index;
        while (index >= 0 && first - index < LongestList && _document.Blocks[index].Kind == BlockKind.Item) index--;
        if (index < 0 || _document.Blocks[index].Kind == BlockKind.Item) return null;
        var last = _document.Blocks[index].FirstSentence + _document.Blocks[index].SentenceCount - 1;
        var end = _document.Tokens[_document.Sentences[last].EndToken - 1];
        return _document.Text[end.Start] == ':' ? Spoken(last) : null;
    }

    /// <summary>In texts of one sentence a paragraph, what investigators have found goes on over paragraphs.</summary>
    private Stretch? OfParagraphs(int sentence, Block block)
    {
        if (block.SentenceCount != 1 || block.Kind == BlockKind.Heading) return null;
        for (var index = sentence - 1; index >= 0 && index >= sentence - ParagraphReach; index--)
        {
            var earlier = _document.Blocks[_document.Sentences[index].Block];
            if (earlier.SentenceCount != 1 || earlier.Kind != BlockKind.Paragraph || IsOwnVoice(index + 1)) return null;
            if (Spoken(index) is { } last) return last.IsOpen && last.Speakers[0].Kind is SourceKind.Investigators or SourceKind.ImageryProvider ? last : null;
            if (_stretches[index].Length > 0) return null;
        }
        return null;
    }

    private Stretch? Spoken(int sentence) => _stretches[sentence].LastOrDefault(s => s.Speakers.Count > 0 && !s.IsRelay);

    private bool IsOwnVoice(int sentence)
    {
        if (_ownVoice[sentence] == 0) _ownVoice[sentence] = SpeaksForItself(_document.Sentences[sentence]) ? (sbyte)1 : (sbyte)-1;
        return _ownVoice[sentence] > 0;
    }

    private bool SpeaksForItself(Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            if (!_quotes.IsInside(at) && _cues.IsOwnVoice(_document, at)) return true;
        return false;
    }

    private Attributed Build(List<Stretch> covering, int keyToken, bool quoted, bool carried)
    {
        // Innermost first: the shorter stretch lies inside the longer.
        covering.Sort((a, b) => a.IsRelay != b.IsRelay ? a.IsRelay.CompareTo(b.IsRelay)
            : (a.Speakers.Count == 0) != (b.Speakers.Count == 0) ? (a.Speakers.Count == 0).CompareTo(b.Speakers.Count == 0)
            : a.Width(keyToken) != b.Width(keyToken) ? a.Width(keyToken).CompareTo(b.Width(keyToken))
            : b.CueFirst.CompareTo(a.CueFirst));
        var chain = new List<Source>();
        // "Satellite images show …, Maxar said", "the ministry released footage that shows": the pictures are whose they are.
        var provided = covering.Exists(s => s.IsIssue || s.Speakers.Any(p => p.Type == PartyType.ImageryProvider));
        foreach (var stretch in covering)
            foreach (var speaker in DocumentsFirst(stretch.Speakers))
                if (!IsRelay(speaker, stretch, covering) && !(provided && speaker is { Type: PartyType.Document, Stated: false, IsPictures: true })) Append(chain, speaker);
        foreach (var stretch in covering)
            foreach (var speaker in stretch.Speakers)
                if (IsRelay(speaker, stretch, covering)) Append(chain, speaker);
        if (_agency is not null) Append(chain, _agency);
        var inner = covering.Count > 0 ? covering[0] : null;
        if (chain.Count == 0 && inner is null) return Attributed.OwnVoice;
        var cue = inner is null || inner.Speakers.Count == 0 ? (Span?)null : _document.SpanOf(inner.CueFirst, inner.CueEnd);
        return new Attributed(new Attribution(chain, cue, quoted), inner?.Class ?? CueClass.None, carried, covering.Exists(s => s.Speakers.Any(p => p.IsGuessed)));
    }

    /// <summary>"An official and a document": the paper holds the finding, and the unnamed official speaks of it.</summary>
    private static IEnumerable<Party> DocumentsFirst(IReadOnlyList<Party> speakers) =>
        speakers.Count > 1 && speakers.Any(p => p.Type == PartyType.Document) && speakers.Any(p => p.Kind == SourceKind.Anonymous)
            ? speakers.OrderBy(p => p.Type == PartyType.Document ? 0 : 1)
            : speakers;

    /// <summary>Whether a speaker passes on what another of the same sentence knows.</summary>
    private static bool IsRelay(Party speaker, Stretch stretch, List<Stretch> covering) =>
        stretch.IsRelay || (speaker.Type == PartyType.Outlet && stretch.Speakers.Count > 1)
        || covering.Exists(s => s.IsRelay && s.Speakers.Any(p => p.Name == speaker.Name));

    private void Append(List<Source> chain, Party party)
    {
        // The publishing outlet is never in its own chain.
        if (chain.Exists(s => s.Name == party.Name) || (party.Type == PartyType.Outlet && _document.Report.Reference.Outlet is { } outlet && outlet.Equals(party.Name, StringComparison.OrdinalIgnoreCase))) return;
        chain.Add(new Source(party.Name, party.Kind, party.Country, _document.SpanOf(party.FirstToken, party.EndToken)));
    }
}
