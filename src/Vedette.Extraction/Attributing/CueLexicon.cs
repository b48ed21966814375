using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>The lexicons of attribution, compiled: cues, helpers between subject and verb, words that part clauses.</summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<int, (CueClass Class, CueFrame Frame)> _cues = [];
    private readonly int _helpers;
    private readonly int _clauses;
    private readonly int _links;
    private readonly int _openers;

    public CueLexicon(LanguagePack language)
    {
        foreach (var lexicon in (string[])["cue-verbs", "cue-phrases", "cue-nouns"])
            foreach (var entry in language.Entries(lexicon))
                _cues[entry.Id] = (Enum.Parse<CueClass>(entry["class"] ?? "said", ignoreCase: true),
                    lexicon == "cue-nouns" ? CueFrame.Noun : Enum.Parse<CueFrame>(entry["frame"] ?? "verb", ignoreCase: true));
        _helpers = language.ClassId("helpers");
        _clauses = language.ClassId("clause-words");
        _links = language.ClassId("np-links");
        _openers = language.ClassId("adverbial-openers");
    }

    /// <summary>The longest cue at a token.</summary>
    public bool TryCue(Document document, int token, out int end, out CueClass what, out CueFrame frame)
    {
        foreach (var hit in document.HitsAt(token))
        {
            if (!_cues.TryGetValue(hit.Entry.Id, out var cue)) continue;
            (end, what, frame) = (hit.EndToken, cue.Class, cue.Frame);
            return true;
        }
        (end, what, frame) = (token, CueClass.None, CueFrame.Verb);
        return false;
    }

    /// <summary>"has", "also", "later": what may part a subject from its verb.</summary>
    public bool IsHelper(Document document, int token) => document.TryHit(token, _helpers, out var hit) && hit.Length == 1;

    /// <summary>"is", "were", "been": before a participle they make a passive.</summary>
    public bool IsBe(Document document, int token) => document.TryHit(token, _helpers, out var hit) && hit.Entry["type"] == "be";

    /// <summary>relative, conjunction, that, contrast; null for other words.</summary>
    public string? ClauseWord(Document document, int token) => document.TryHit(token, _clauses, out var hit) ? hit.Entry["type"] : null;

    /// <summary>"of", "in", "by": a party behind it is no subject.</summary>
    public bool IsLink(Document document, int token) => document.TryHit(token, _links, out _) || document.TryHit(token, _openers, out _);
}
