using Vedette.Model;

namespace Vedette.Pipeline.Tests;

public class ClaimWordsTests
{
    [Theory]
    [InlineData("activity-cues", "activity", "activity")]
    [InlineData("mover-acts", "activity", "activity")]
    [InlineData("site-nouns", "site", "site")]
    [InlineData("event-cues", "event", "event")]
    [InlineData("counted", "class", "counted")]
    [InlineData("equipment", "category", "equipment")]
    [InlineData("equipment-classes", "category", "equipment")]
    [InlineData("equipment-series", "category", "equipment")]
    public void What_the_lexicons_give_is_known_to_scenarios(string table, string column, string field)
    {
        foreach (var file in Directory.EnumerateFiles(Languages, table + ".tsv", SearchOption.AllDirectories))
        {
            var rows = File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList();
            var at = Array.IndexOf(rows[0], column);
            at.ShouldBeGreaterThan(0, file);
            rows.Skip(1).Where(r => r.Length > at).Select(r => r[at].Trim()).Where(w => w.Length > 0).Distinct().ShouldBeSubsetOf(ClaimWords.ByField[field]);
        }
    }

    private static string Languages
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vedette.slnx"))) folder = folder.Parent;
            return Path.Combine(folder!.FullName, "lang");
        }
    }
}
