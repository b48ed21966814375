using System.Text.Json;
using Xunit.Abstractions;

namespace Vedette.Collection.Tests;

/// <summary>Reads the shared practice reports and compares date, basis and language with their gold.</summary>
public class PracticeCorpusTests(ITestOutputHelper output)
{
    [PracticeFact]
    public void Dates_and_languages_of_the_practice_reports_are_those_of_the_gold()
    {
        var folder = PracticeCorpus.Folder("practice")!;
        int reports = 0, dates = 0, wrong = 0, languages = 0, bases = 0;
        foreach (var item in new Collector().Collect([folder]))
        {
            var report = item.ShouldBeOfType<CollectedReport>().Report;
            var gold = Gold(Path.Combine(Path.GetDirectoryName(folder)!, Path.ChangeExtension(report.Reference.Path!, ".gold.json")));
            reports++;
            var (published, basis) = (report.Reference.Published?.Text, report.Reference.PublishedBasis.ToString().ToLowerInvariant());
            if (published == gold.Published) dates++;
            else
            {
                if (published is not null) wrong++;
                output.WriteLine($"date: {report.Reference.Path}: {published} {basis}, gold {gold.Published} {gold.Basis}");
            }
            if (basis == gold.Basis) bases++;
            else output.WriteLine($"basis: {report.Reference.Path}: {basis}, gold {gold.Basis}");
            if (report.Reference.Language == gold.Language) languages++;
            else output.WriteLine($"language: {report.Reference.Path}: {report.Reference.Language}");
            if (report.Reference.Title != gold.Title || report.Reference.Outlet != gold.Outlet)
                output.WriteLine($"head: {report.Reference.Path}: '{report.Reference.Title}' by '{report.Reference.Outlet}', gold '{gold.Title}' by '{gold.Outlet}'");
            report.Reference.Sha256.ShouldBe(gold.Sha256);
        }
        output.WriteLine($"{reports} reports: dates {dates}, wrong dates {wrong}, bases {bases}, languages {languages}");
        reports.ShouldBe(48);
        dates.ShouldBeGreaterThanOrEqualTo(47);
        wrong.ShouldBe(0);
        languages.ShouldBe(48);
    }

    private static (string? Published, string Basis, string Language, string? Title, string? Outlet, string Sha256) Gold(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var report = json.RootElement.GetProperty("report");
        return (Text("published"), Text("published_basis")!, Text("language")!, Text("title"), Text("outlet"), Text("sha256")!);

        string? Text(string key) => report.TryGetProperty(key, out var value) ? value.GetString() : null;
    }
}
