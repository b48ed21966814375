using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace Vedette.Collection.Tests;

/// <summary>Reads the pages of <c>specs/collection/html</c> and measures text, boilerplate, dates and the rest against their sidecars.</summary>
public class HtmlCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Articles_are_taken_whole_and_without_their_surroundings()
    {
        var folder = Path.Combine(Specs.Folder, "html");
        var pages = Directory.GetFiles(folder, "*.html").Order(StringComparer.Ordinal).ToList();
        double recall = 0, boilerplate = 0;
        int dates = 0, bases = 0, titles = 0, outlets = 0, authors = 0, languages = 0;
        foreach (var page in pages)
        {
            var name = Path.GetFileNameWithoutExtension(page);
            var report = new Collector().Collect([page]).OfType<CollectedReport>().SingleOrDefault()?.Report;
            if (report is null) { output.WriteLine($"{name}: no report"); continue; }
            using var gold = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(page, ".json")));
            var (pageRecall, pageBoilerplate) = Compare(File.ReadAllText(Path.ChangeExtension(page, ".txt")), report.Text);
            (recall, boilerplate) = (recall + pageRecall, boilerplate + pageBoilerplate);
            if (pageRecall < 0.97 || pageBoilerplate > 0.03)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: recall {pageRecall:0.000}, boilerplate {pageBoilerplate:0.000}\n{report.Text}"));
            dates += Same(name, "published", report.Reference.Published?.Text, gold);
            bases += Same(name, "basis", report.Reference.PublishedBasis.ToString().ToLowerInvariant(), gold);
            titles += Same(name, "title", report.Reference.Title, gold);
            outlets += Same(name, "outlet", report.Reference.Outlet, gold);
            languages += Same(name, "language", report.Reference.Language, gold);
            authors += gold.RootElement.GetProperty("authors").EnumerateArray().Select(a => a.GetString()).SequenceEqual(report.Authors) ? 1 : 0;
        }

        var count = (double)pages.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} pages: text recall {recall / count:0.000}, boilerplate {boilerplate / count:0.000}, dates {dates / count:0.000}, basis {bases / count:0.000}, titles {titles / count:0.000}, outlets {outlets / count:0.000}, authors {authors / count:0.000}, languages {languages / count:0.000}"));
        count.ShouldBeGreaterThanOrEqualTo(40);
        (recall / count).ShouldBeGreaterThanOrEqualTo(0.97);
        (boilerplate / count).ShouldBeLessThanOrEqualTo(0.03);
        (dates / count).ShouldBeGreaterThanOrEqualTo(0.95);
        (titles / count).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    private int Same(string name, string key, string? found, JsonDocument gold)
    {
        var expected = gold.RootElement.GetProperty(key).GetString();
        if (found == expected) return 1;
        output.WriteLine($"{name}: {key} '{found}', expected '{expected}'");
        return 0;
    }

    // Share of the expected words that were taken, and of the taken words that were not expected.
    private static (double Recall, double Boilerplate) Compare(string expected, string found)
    {
        var left = Words(expected);
        var (all, taken) = (left.Values.Sum(), 0);
        var words = Words(found);
        foreach (var (word, count) in words) taken += Math.Min(count, left.GetValueOrDefault(word));
        var given = words.Values.Sum();
        return ((double)taken / all, given == 0 ? 0 : (double)(given - taken) / given);
    }

    private static Dictionary<string, int> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
