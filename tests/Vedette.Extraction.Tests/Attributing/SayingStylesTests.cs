using Vedette.Extraction.Actors;
using Vedette.Extraction.Attributing;
using Vedette.Extraction.Mentions;
using Vedette.Model;

namespace Vedette.Extraction.Tests.Attributing;

/// <summary>How much of hand-marked passages in many styles is read: words shared by marks and reading, source, cue and content apart.</summary>
public class SayingStylesTests
{
    private static readonly AttributionLister Lister = new(Some.English);

    [Theory]
    [InlineData('s', 0.86)]
    [InlineData('q', 0.90)]
    [InlineData('c', 0.90)]
    public void Most_words_of_sources_cues_and_contents_are_found_in_every_style(char letter, double least)
    {
        var (marked, read, shared) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(Some.Root, "specs", "attribution", "en", "styles.txt")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var passage = MarkedPassage.Parse(line);
            // Words of all statements of a passage together: which belongs to which is seen by the specs.
            var gold = Words(passage.Text, passage.Marked.Where(m => m.Key.Letter == letter).SelectMany(m => m.Value));
            var found = Words(passage.Text, Lister.Read(Some.Report(passage.Text, "2021-11-13")).SelectMany(s => Spans(s, letter)).Select(s => (s.Start, s.End)));
            marked += gold.Count;
            read += found.Count;
            shared += gold.Intersect(found).Count();
        }
        var f1 = 2.0 * shared / (marked + read);
        f1.ShouldBeGreaterThanOrEqualTo(least);
    }

    private static IEnumerable<Span> Spans(ReportedStatement said, char letter) => letter switch
    {
        's' => [new Span(said.Source.Start, said.Source.End, said.Source.Text)],
        'q' => said.Cue is { } cue ? [cue] : [],
        _ => said.Content,
    };

    private static HashSet<int> Words(string text, IEnumerable<(int Start, int End)> spans)
    {
        var words = new HashSet<int>();
        foreach (var (start, end) in spans)
            for (var at = start; at < end; at++)
                if (char.IsLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))) words.Add(at);
        return words;
    }
}
