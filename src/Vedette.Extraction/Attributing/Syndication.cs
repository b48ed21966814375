using Vedette.Extraction.Actors;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>Whose copy a report prints: "(Reporting by …)", "Story by …", "with … in Kyiv", a dateline of an agency that is
/// not the outlet itself.</summary>
internal static class Syndication
{
    private const int Edge = 3; // blocks at either end of a report that may carry a credit
    private const int Dateline = 14; // tokens within which a dateline ends

    /// <summary>The agency; null where the report is the outlet's own.</summary>
    public static Party? Of(Document document, Cast cast, CueLexicon cues)
    {
        var blocks = document.Blocks.Length;
        for (var index = 0; index < blocks; index++)
        {
            if (index >= Edge && index < blocks - Edge) continue;
            var sentence = document.Sentences[document.Blocks[index].FirstSentence];
            var found = Credit(document, cast, cues, sentence) ?? (index < Edge ? Bracketed(document, cast, sentence) : null);
            if (found is not null && !IsOutlet(document, found)) return found;
        }
        return null;
    }

    /// <summary>"(Reporting by Nordwire", "Story by Nordwire", "with CPA in Kyiv".</summary>
    private static Party? Credit(Document document, Cast cast, CueLexicon cues, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < Math.Min(sentence.EndToken, sentence.FirstToken + Dateline); at++)
        {
            if (cues.CopyCredit(document, at, out var end) is not { } type || end >= sentence.EndToken) continue;
            if (type == "copy" && at > sentence.FirstToken + 1) continue;
            if (document.Tokens[end] is { Kind: TokenKind.Mark } colon && document.Text[colon.Start] == ':') end++;
            if (end >= sentence.EndToken || NameAt(document, cast, sentence, end) is not { } name) continue;
            // "with CPA in Kyiv": a place must follow, or anything would do.
            if (type == "with" && (name.EndToken + 1 >= sentence.EndToken || !cues.IsLink(document, name.EndToken) || !document.Tokens[name.EndToken + 1].IsCapitalised)) continue;
            return name;
        }
        return null;
    }

    /// <summary>"KYIV, Nov 3 (Nordwire) - …": a name in brackets before a dash.</summary>
    private static Party? Bracketed(Document document, Cast cast, Sentence sentence)
    {
        for (var at = sentence.FirstToken + 1; at + 3 < Math.Min(sentence.EndToken, sentence.FirstToken + Dateline); at++)
        {
            if (document.Text[document.Tokens[at].Start] != '(') continue;
            if (NameAt(document, cast, sentence, at + 1) is not { } name || name.EndToken + 1 >= sentence.EndToken) return null;
            return document.Text[document.Tokens[name.EndToken].Start] == ')' && document.Text[document.Tokens[name.EndToken + 1].Start] is '-' or '–' or '—' ? name : null;
        }
        return null;
    }

    /// <summary>A known outlet, or one capitalised word that is nobody's full name.</summary>
    private static Party? NameAt(Document document, Cast cast, Sentence sentence, int at)
    {
        foreach (var party in cast.Of(sentence))
            if (party.FirstToken <= at && at < party.EndToken) return party.Type == PartyType.Outlet ? party : null;
        var token = document.Tokens[at];
        if (token is not { Kind: TokenKind.Word, IsCapitalised: true, Length: > 2 }) return null;
        if (at + 1 < sentence.EndToken && document.Tokens[at + 1].IsCapitalised) return null;
        return new Party(at, at + 1, document.TextOf(at).ToString(), SourceKind.Media, null, PartyType.Outlet);
    }

    private static bool IsOutlet(Document document, Party agency)
    {
        // A report of unknown outlet with an agency's dateline is the agency's own.
        if (document.Report.Reference.Outlet is not { Length: > 0 } outlet) return true;
        if (outlet.Contains(agency.Name, StringComparison.OrdinalIgnoreCase) || agency.Name.Contains(outlet, StringComparison.OrdinalIgnoreCase)) return true;
        var initials = string.Concat(outlet.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]));
        return initials.Equals(document.SpanOf(agency.FirstToken, agency.EndToken).Text, StringComparison.OrdinalIgnoreCase);
    }
}
