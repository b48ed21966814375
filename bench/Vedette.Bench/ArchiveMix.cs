using Vedette.Model;

namespace Vedette.Bench;

/// <summary>An archive as analysts meet it: 5 % of its characters in reports on the matter, the rest unrelated news.</summary>
internal static class ArchiveMix
{
    /// <summary>Share of the dense reports, by characters.</summary>
    public const double DenseShare = 0.05;

    private const int Seed = 20211203;
    private const int ArticleLength = 2500;

    /// <summary>The dense reports spread evenly among generated ones.</summary>
    public static IReadOnlyList<Report> Of(IReadOnlyList<Report> dense)
    {
        var total = dense.Sum(r => (long)r.Text.Length);
        var unrelated = (long)(total / DenseShare) - total;
        var grammar = new NewsGrammar(Seed);
        var mix = new List<Report>();
        long given = 0, written = 0;
        foreach (var report in dense)
        {
            mix.Add(report);
            given += report.Text.Length;
            // As much unrelated text as this share of the dense text asks for.
            while (written < unrelated * given / total)
            {
                var article = grammar.Article(mix.Count, ArticleLength);
                written += article.Text.Length;
                mix.Add(article);
            }
        }
        return mix;
    }
}
