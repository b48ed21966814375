using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Statements;

/// <summary>The lexicons of statements, compiled.</summary>
internal sealed class StatementLexicon
{
    private readonly Dictionary<int, StatementKind> _kinds = [];
    private readonly HashSet<int> _said = [];
    private readonly HashSet<int> _labels = [];
    private readonly HashSet<int> _names = [];
    private readonly WordSet _hostile;
    private readonly WordSet _intents;
    private readonly WordSet _near;
    private readonly WordSet _negations;
    private readonly WordSet _doubts;
    private readonly WordSet _noObjects;
    private readonly WordSet _signs;
    private readonly WordSet _own;
    private readonly WordSet _light;

    public StatementLexicon(LanguagePack language)
    {
        Cues = language.ClassId("statement-cues");
        foreach (var entry in language.Entries("statement-cues"))
        {
            _kinds[entry.Id] = Enum.Parse<StatementKind>((entry["statement"] ?? "other").Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
            if (entry["use"] == "said") _said.Add(entry.Id);
            if (entry["use"] == "name") _names.Add(entry.Id);
            if (entry["label"] is not null) _labels.Add(entry.Id);
        }
        _negations = new WordSet(language, "statement-negations", e => e["type"] == "no");
        _doubts = new WordSet(language, "statement-negations", e => e["type"] == "whether");
        _noObjects = new WordSet(language, "statement-negations", e => e["type"] is "no" or "object");
        _signs = new WordSet(language, "statement-negations", e => e["type"] == "sign");
        _own = new WordSet(language, "statement-negations", e => e["type"] == "own");
        _light = new WordSet(language, "statement-intents", e => e["light"] is not null);
        _hostile = new WordSet(language, "statement-hostile");
        _intents = new WordSet(language, "statement-intents", e => e["near"] is null && e["light"] is null);
        _near = new WordSet(language, "statement-intents", e => e["near"] is not null);
    }

    /// <summary>"No new sanctions": right behind a "no".</summary>
    public bool IsNegated(Document document, Sentence sentence, int token) => Before(document, sentence, token, 2, _negations);

    /// <summary>"Threatens nobody", "offered no details": an act that its object takes back. Who promises no attack promises still.</summary>
    public bool HasNegatedObject(Document document, Sentence sentence, StatementKind kind, int token) =>
        kind is StatementKind.ThreatOfConsequence or StatementKind.Accusation or StatementKind.Demand or StatementKind.Offer or StatementKind.AgreementClaim
        && token < sentence.EndToken && _noObjects.Has(document.Tokens[token]);

    /// <summary>"No sign of de-escalation": nobody calls for it.</summary>
    public bool IsLookedFor(Document document, Sentence sentence, int token) => Before(document, sentence, token, 5, _signs);

    /// <summary>"Urged its citizens to leave": advice to one's own, and no demand.</summary>
    /// <param name="first">Where to look, in tokens.</param>
    /// <param name="end">Exclusive.</param>
    public bool IsToOwn(Document document, Sentence sentence, int first, int end)
    {
        for (var at = first; at < Math.Min(sentence.EndToken, end); at++)
            if (_own.Has(document.Tokens[at])) return true;
        return false;
    }

    /// <summary>"Could mount an assault": a verb that only carries the act behind it.</summary>
    public bool IsLight(Document document, int token) => _light.Has(document.Tokens[token]);

    /// <summary>"Left open whether he had accepted".</summary>
    public bool IsDoubted(Document document, Sentence sentence, int token) => Before(document, sentence, token, 6, _doubts);

    private static bool Before(Document document, Sentence sentence, int token, int reach, WordSet words)
    {
        for (var at = Math.Max(sentence.FirstToken, token - reach); at < token; at++)
            if (words.Has(document.Tokens[at])) return true;
        return false;
    }

    /// <summary>Number of the lexicon of cues.</summary>
    public int Cues { get; }

    public StatementKind KindOf(LexiconEntry entry) => _kinds[entry.Id];

    /// <summary>Whether words make a statement only as what something is called.</summary>
    public bool IsName(LexiconEntry entry) => _names.Contains(entry.Id);

    /// <summary>Whether a verb only says what something is called, so that the name makes the statement: "called it a provocation".</summary>
    public bool IsLabel(LexiconEntry entry) => _labels.Contains(entry.Id);

    /// <summary>Whether the words of a row make a statement inside what somebody says.</summary>
    public bool IsSaid(LexiconEntry entry) => _said.Contains(entry.Id);

    public bool IsHostile(Document document, int token) => _hostile.Has(document.Tokens[token]);

    /// <summary>A word of purpose that a hostile act may follow at some distance.</summary>
    public bool IsIntent(Document document, int token) => _intents.Has(document.Tokens[token]);

    /// <summary>A word of purpose only right before the act: "may", "to".</summary>
    public bool IsNearIntent(Document document, int token) => _near.Has(document.Tokens[token]);
}
