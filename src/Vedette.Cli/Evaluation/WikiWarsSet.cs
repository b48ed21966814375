using System.Globalization;
using System.Text;
using Vedette.Evaluation.Times;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Cli.Evaluation;

/// <summary>WikiWars: histories of wars with TIMEX2 (Mazur and Dale 2010).</summary>
internal sealed class WikiWarsSet : IPublicSet
{
    public string Name => "wikiwars";

    public string Place => "wikiwars/keyinline";

    public string Source => "keyinline/*.key.xml of WikiWars 1.0, http://timexportal.wikidot.com/wikiwars (CC BY-SA 3.0)";

    public string Table(Stages stages, string path, CancellationToken cancellation)
    {
        var kinds = new HashSet<MentionKind> { MentionKind.Time };
        var (total, documents) = (default(TimexScore), 0);
        foreach (var file in Directory.EnumerateFiles(path, "*.xml").Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var document = TimexDocument.Parse(File.ReadAllText(file));
            total += document.Score(document.Read(report => [.. stages.Mentions(report, kinds)]));
            documents++;
        }
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"wikiwars: {documents} documents, {total.Gold:N0} expressions, {total.Found:N0} found\n\n");
        table.Append(CultureInfo.InvariantCulture, $"{"F1",-34}{"ours",8}   HeidelTime, all 22 documents (Strötgen and Gertz 2013)\n");
        Row("same characters", total.StrictF1, ".831");
        Row("sharing characters", total.RelaxedF1, ".903");
        Row("sharing characters, same value", total.ValueF1, ".808");
        table.Append(CultureInfo.InvariantCulture, $"\nprecision {total.Precision:F3}, recall {total.Recall:F3}\n");
        return table.ToString();

        void Row(string what, double figure, string published) => table.Append(CultureInfo.InvariantCulture, $"{what,-34}{figure,8:F3}   {published}\n");
    }
}
