using System.Globalization;
using System.Text;
using Vedette.Evaluation.Names;
using Vedette.Extraction.Names;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Cli.Evaluation;

/// <summary>Public corpora of people, organisations and places. Each is read by a tagger that was trained without it.</summary>
internal sealed class NameSets : IPublicSet
{
    public string Name => "names";

    public string Place => "en-ner";

    public string Source => "docs/guides/train-the-tagger.md says where each corpus is to be had; tools/train-tagger makes the taggers that never saw one of them";

    public string Table(Stages stages, string path, CancellationToken cancellation)
    {
        var table = new StringBuilder();
        var scheme = new LabelScheme(stages.Language("en"));
        table.Append("Names with the same characters and kind. Of the corpora that the tagger is trained on each is read by one trained on the others.\n\n");
        table.Append(CultureInfo.InvariantCulture, $"{"",-36}{"persons",-24}{"organisations",-24}{"places",-24}all\n");
        table.Append(CultureInfo.InvariantCulture, $"{"",-36}");
        for (var i = 0; i < 3; i++) table.Append(CultureInfo.InvariantCulture, $"{"F1",-6}{"P",-6}{"R",-6}{"of",-6}");
        table.Append("F1\n");
        foreach (var corpus in NameCorpus.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = corpus.IsTrainedOn ? stages.MentionsWithout("en", corpus.Name) : (report, kinds) => stages.Mentions(report, kinds);
            table.Append(CultureInfo.InvariantCulture, $"{corpus.Name + ", " + corpus.What,-36}");
            table.Append(read is null ? "no tagger without it: run tools/train-tagger" : Row(Score(corpus.Read(path).Select(scheme.Apply), read))).Append('\n');
        }
        return table.ToString();
    }

    private static NameScore Score(IEnumerable<MarkedText> texts, Func<Report, IReadOnlySet<MentionKind>, IEnumerable<Mention>> read)
    {
        var kinds = new HashSet<MentionKind> { MentionKind.Person, MentionKind.Organisation, MentionKind.Place };
        var score = new NameScore();
        foreach (var text in texts)
            score.Add(text.Names, [.. read(Report(text.Text), kinds).Where(m => m.Place?.Demonym != true).Select(m => new MarkedName(m.Start, m.End, KindOf(m.Kind)))]);
        return score;
    }

    private static EntityKind KindOf(MentionKind kind) => kind switch
    {
        MentionKind.Person => EntityKind.Person,
        MentionKind.Organisation => EntityKind.Organisation,
        _ => EntityKind.Place,
    };

    private static string Row(NameScore score)
    {
        var row = new StringBuilder();
        foreach (var kind in Enum.GetValues<EntityKind>())
            row.Append(CultureInfo.InvariantCulture, $"{score.F1(kind),-6:.000}{score.Precision(kind),-6:.000}{score.Recall(kind),-6:.000}{score.Gold(kind),-6}");
        return row.Append(CultureInfo.InvariantCulture, $"{score.Overall:.000}").ToString();
    }

    private static Report Report(string text) => new()
    {
        Reference = new ReportReference("r-00000000000000000000", "text", null, null, null, null, PublishedBasis.Unknown, "en", ""),
        Text = text,
    };
}
