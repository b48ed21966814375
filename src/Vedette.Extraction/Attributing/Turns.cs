using System.Globalization;
using Vedette.Extraction.Actors;
using Vedette.Extraction.Text;
using Vedette.Model;
using Document = Vedette.Extraction.Text.Document;

namespace Vedette.Extraction.Attributing;

/// <summary>The turns of a transcript: paragraphs that open with a label in capitals, "MR. SMITH:", "SENIOR OFFICIAL:", "Q:".
/// Whatever nobody else is named for is said by the label's speaker, until the next label.</summary>
internal static class Turns
{
    private const int Fewest = 3; // labels that make a transcript
    private const int LongestLabel = 8; // tokens
    private const string Asker = "Journalist (unnamed)"; // of "Q:"

    /// <summary>The speaker's stretch of each block; null where a block is in no turn.</summary>
    /// <param name="stretches">What was read of each sentence: the party of a label is taken from there, and put there.</param>
    public static Stretch?[] Of(Document document, Cast cast, Stretch[][] stretches)
    {
        var turns = new Stretch?[document.Blocks.Length];
        Stretch? turn = null;
        var labelled = new List<(int Sentence, Stretch Turn)>();
        var named = new List<(string Label, Party Speaker)>();
        for (var index = 0; index < turns.Length; index++)
        {
            var sentence = document.Sentences[document.Blocks[index].FirstSentence];
            if (LabelEnd(document, sentence) is var end and > 0)
            {
                var speaker = Speaker(document, cast, stretches[sentence.Index], sentence.FirstToken, end, named);
                turn = new Stretch([speaker], CueClass.Said, sentence.FirstToken, end, end + 1, sentence.EndToken) { IsOpen = true };
                labelled.Add((sentence.Index, turn));
            }
            turns[index] = turn;
        }
        if (labelled.Count < Fewest) return [];
        // What was read as "X: …" before it was known who X is.
        foreach (var (sentence, said) in labelled)
            stretches[sentence] = [said, .. stretches[sentence].Where(s => s.CueFirst >= said.CueEnd)];
        return turns;
    }

    /// <summary>The token of the colon behind a label in capitals; 0 where the sentence opens with none.</summary>
    private static int LabelEnd(Document document, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken && at - sentence.FirstToken <= LongestLabel; at++)
        {
            var token = document.Tokens[at];
            if (token.Kind == TokenKind.Mark && document.Text[token.Start] == ':') return at > sentence.FirstToken ? at : 0;
            if (token.Kind == TokenKind.Mark ? document.Text[token.Start] is not ('.' or ',' or '-') : token.Capitals != 2 && !(token.Capitals == 1 && token.Length == 1)) return 0;
        }
        return 0;
    }

    private static Party Speaker(Document document, Cast cast, Stretch[] found, int first, int end, List<(string Label, Party Speaker)> named)
    {
        var label = document.SpanOf(first, end).Text;
        // "OFFICIAL" after "SENIOR DEFENSE OFFICIAL" is the same one.
        foreach (var (earlier, known) in named)
            if (earlier.EndsWith(label, StringComparison.Ordinal) && (earlier.Length == label.Length || earlier[^(label.Length + 1)] == ' ')) return known with { FirstToken = first, EndToken = end };
        var speaker = label.Length == 1 || found.FirstOrDefault(s => s.CueFirst >= first && s.CueFirst < end && s.Speakers.Count > 0) is not { } stretch
            ? new Party(first, end, label.Length == 1 ? Asker : Written(label), label.Length == 1 ? SourceKind.Media : SourceKind.Person, null, PartyType.Role)
            : stretch.Speakers[0];
        if (speaker.Type == PartyType.Person && speaker.Country is null) speaker = InFull(cast, speaker with { Name = Written(speaker.Name) });
        named.Add((label, speaker));
        return speaker;
    }

    /// <summary>"MR. SMITH" is Smith.</summary>
    private static string Written(string capitals) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(capitals[(capitals.LastIndexOf(". ", StringComparison.Ordinal) is var title and >= 0 ? title + 2 : 0)..].ToLowerInvariant());

    /// <summary>The person whom the report names in full elsewhere.</summary>
    private static Party InFull(Cast cast, Party surname)
    {
        foreach (var party in cast.All)
            if (party.Type == PartyType.Person && party.Name.Length > surname.Name.Length && party.Name.EndsWith(" " + surname.Name, StringComparison.OrdinalIgnoreCase)) return party with { FirstToken = surname.FirstToken, EndToken = surname.EndToken };
        return surname;
    }
}
