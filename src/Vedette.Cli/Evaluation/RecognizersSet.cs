using System.Globalization;
using System.Text;
using Vedette.Evaluation.Recognizers;
using Vedette.Model;
using Vedette.Pipeline;

namespace Vedette.Cli.Evaluation;

/// <summary>The English model specs of Recognizers-Text: times, numbers, ranges, ordinals, shares, dimensions, sums.</summary>
internal sealed class RecognizersSet : IPublicSet
{
    public string Name => "recognizers-en";

    // What is read as news has it although the specs have it otherwise; such cases are in scope and count as wrong.
    private const string Conventions =
        "\nwhere conventions conflict, the reading of news is kept, and the case counts as wrong:\n"
        + "        \"a fortnight later\" counts from a time named before, and from none where none was\n"
        + "        the tense tells which Christmas is meant: what \"happened two weeks before Christmas\" is over\n"
        + "        \"the next two decades\" begin now; \"the two years since 2011\" are a time, not its end\n"
        + "        a weekday beside a date tells its year, whatever year is nearer\n"
        + "        \"more than 2 in 5\" is a share; a dash and a blank open an entry of a list, no negative number\n";

    public string Place => "recognizers-en";

    public string Source => "Specs/*/English of https://github.com/microsoft/Recognizers-Text (MIT), as DateTime/, Number/ and NumberWithUnit/";

    public string Table(Stages stages, string path, CancellationToken cancellation)
    {
        var table = new StringBuilder();
        table.Append("recognizers-en: cases resolved to the same value\n\n");
        Row("model", "right", "in scope", "share", "outside");
        var (right, inScope, outside) = (0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var file in RecognizersModel.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var cases = RecognizersCase.Parse(File.ReadAllText(Path.Combine(path, file)));
            var model = RecognizersModel.Measure(Path.GetFileNameWithoutExtension(file), cases, (report, kind) => [.. stages.Mentions(report, new HashSet<MentionKind> { kind })]);
            (right, inScope) = (right + model.Right, inScope + model.InScope);
            foreach (var (reason, count) in model.OutOfScope) outside[reason] = outside.GetValueOrDefault(reason) + count;
            Row(model.Name, Of(model.Right), Of(model.InScope), Share(model.Right, model.InScope), Of(model.OutOfScope.Values.Sum()));
        }
        Row("all", Of(right), Of(inScope), Share(right, inScope), Of(outside.Values.Sum()));
        table.Append("\npublished: the library itself 1.000 of all its cases\n\noutside, because they have no place in news:\n");
        foreach (var (reason, count) in outside.OrderByDescending(o => o.Value)) table.Append(CultureInfo.InvariantCulture, $"{count,6}  {reason}\n");
        table.Append(Conventions);
        return table.ToString();

        void Row(string name, string a, string b, string c, string d) => table.Append($"{name,-20}{a,8}{b,10}{c,8}{d,9}\n");
        static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);
        static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("F3", CultureInfo.InvariantCulture);
    }
}
