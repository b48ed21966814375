using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;

namespace Vedette.Extraction.Places;

/// <summary>Finds the head of an entry in a gallery or a log ("Figure 2. Klintsy, 21 January 2022 (Maxar). Ten tanks …"): a short first
/// sentence with a day and no verb, which says where and when all that follows is.</summary>
internal sealed class EntryHeads(LanguagePack language)
{
    /// <summary>Tokens of the longest number before a head ("Figure 2."), and of the longest head.</summary>
    private const int Number = 4, Longest = 18;

    private readonly WordSet _months = new(language, "time-months");
    private readonly int _helpers = language.ClassId("helpers");
    private readonly int _verbs = language.ClassId("cue-verbs");
    private readonly int _joins = language.ClassId("clause-words");

    /// <summary>The head of the entry that a sentence belongs to; null where it belongs to none or is the head.</summary>
    public Sentence? Of(Document document, Sentence sentence)
    {
        var first = document.Blocks[sentence.Block].FirstSentence;
        if (sentence.Index == first) return null;
        var head = document.Sentences[first];
        if (head.EndToken - head.FirstToken <= Number && first + 1 < sentence.Index) head = document.Sentences[first + 1];
        return head.Index < sentence.Index && IsHead(document, head) ? head : null;
    }

    private bool IsHead(Document document, Sentence head)
    {
        if (head.EndToken - head.FirstToken > Longest || document.Has(head, _verbs)) return false;
        foreach (var hit in document.Hits(head))
            if ((hit.ClassId == _helpers && hit.Entry["type"] is "be" or "auxiliary" or "aspect") || (hit.ClassId == _joins && hit.Entry["type"] is "that" or "relative")) return false;
        for (var at = head.FirstToken; at < head.EndToken; at++)
            if (_months.Has(document.Tokens[at]) && (IsNumber(document, head, at - 1) || IsNumber(document, head, at + 1))) return true;
        return false;
    }

    private static bool IsNumber(Document document, Sentence head, int token) =>
        token >= head.FirstToken && token < head.EndToken && document.Tokens[token].Kind is TokenKind.Number or TokenKind.Alphanumeric;
}
