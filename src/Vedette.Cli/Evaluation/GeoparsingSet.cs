using System.Globalization;
using System.Text;
using Vedette.Evaluation.Places;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Cli.Evaluation;

/// <summary>A public set of articles whose place names are marked and placed. None of them is trained on.</summary>
/// <param name="Name">As the command calls it.</param>
/// <param name="Place">Where it lies below the folder of sets.</param>
/// <param name="Source">Where to get it.</param>
/// <param name="Recognition">What others publish for finding the names.</param>
/// <param name="Resolution">What others publish for placing them.</param>
internal sealed record GeoparsingSet(string Name, string Place, string Source, string Recognition, string Resolution) : IPublicSet
{
    /// <summary>The sets that are known.</summary>
    public static IReadOnlyList<GeoparsingSet> All { get; } =
    [
        new("lgl", "lgl/lgl.xml", "lgl.xml from https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation",
            "Stanford NER .677 (Gritta et al. 2018)", "Edinburgh .819, Mordecai 3 .827 with the names given (Halterman 2023)"),
        new("geovirus", "geovirus/GeoVirus.xml", "GeoVirus.xml from https://github.com/milangritta/Geocoding-with-Map-Vector",
            "Stanford NER .915 (Gritta et al. 2018)", "Edinburgh .807 (Gritta et al. 2018)"),
    ];

    /// <summary>Reads the articles as <c>vedette mentions</c> does, and compares.</summary>
    public string Table(Stages stages, string path, CancellationToken cancellation)
    {
        using var xml = File.OpenRead(path);
        var articles = GeoparsingArticle.Read(xml);
        var (all, names) = (new GeoparsingScore(), new GeoparsingScore());
        var kinds = new HashSet<MentionKind> { MentionKind.Place };
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = stages.Mentions(Report(article.Text), kinds)
                .Select(m => new Toponym(m.Start, m.End, m.Place?.Lat, m.Place?.Lon, m.Place?.Demonym == true)).ToList();
            all.Add(article.Gold, found);
            names.Add(article.Gold, [.. found.Where(f => !f.IsDemonym)]);
        }
        return Write(articles.Count, all, names);
    }

    private string Write(int articles, GeoparsingScore all, GeoparsingScore names)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{Name}: {articles:N0} articles, {all.Gold:N0} place names, {all.Placed:N0} of them with coordinates\n\n");
        table.Append(CultureInfo.InvariantCulture, $"{"",-38}{"all",10}{"no demonyms",14}   published\n");
        Row("found, same characters: precision", s => s.ExactPrecision, "");
        Row("found, same characters: recall", s => s.ExactRecall, "");
        Row("found, same characters: F1", s => s.ExactF1, Recognition);
        Row("found, sharing characters: F1", s => s.OverlapF1, "");
        Row("of these, placed within 161 km", s => s.Accuracy, Resolution);
        Row("of these, mean error in km", s => s.MeanError, "", "F0");
        Row("of these, area under log errors", s => s.Area, "");
        Row("of all, found and within 161 km", s => s.EndToEnd, "");
        return table.ToString();

        void Row(string what, Func<GeoparsingScore, double> figure, string published, string format = "F3")
        {
            var (ours, ofNames) = (figure(all).ToString(format, CultureInfo.InvariantCulture), figure(names).ToString(format, CultureInfo.InvariantCulture));
            table.Append($"{what,-38}{ours,10}{ofNames,14}   {published}".TrimEnd()).Append('\n');
        }
    }

    private static Report Report(string text) => new()
    {
        Reference = new ReportReference("r-00000000000000000000", "article", null, null, null, null, PublishedBasis.Unknown, "en", ""),
        Text = text,
    };
}
