using Vedette.Bench;
using Vedette.Collection;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;

// Vedette.Bench [FOLDER [RESULTS]]: speed on dense text and on an archive mix; the page goes to RESULTS/<date>.md.
// Vedette.Bench fusion [REPORTS]: speed of fusing synthetic reports; the page goes to bench/results/fusion.md.
var installation = Installation.Find(Environment.GetEnvironmentVariable, AppContext.BaseDirectory);
var root = Path.GetDirectoryName(Path.GetFullPath(installation.Languages))!;
if (args is ["fusion", ..])
{
    var fusion = FusionTrial.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
    OutputFolder.Open(Path.Combine(root, "bench", "results")).Write("fusion.md", file => file.Write(System.Text.Encoding.UTF8.GetBytes(fusion)));
    Console.Write(fusion);
    return 0;
}

var input = args.Length > 0 ? args[0] : Path.Combine(root, "samples", "buildup-2021");
var results = args.Length > 1 ? args[1] : Path.Combine(root, "bench", "results");

using var stages = Stages.Open(installation);
var dense = stages.Collect([input], null).OfType<CollectedReport>().Select(c => c.Report)
    .Where(r => stages.Speaks(r.Reference.Language)).ToList();
if (dense.Count == 0)
{
    Console.Error.WriteLine($"bench: {input}: no report in a known language");
    return 1;
}

var mix = ArchiveMix.Of(dense);
var trial = new SpeedTrial(stages.Extract);
var rows = new List<(string, Speed)>();
foreach (var (name, reports) in new (string, IReadOnlyList<Report>)[] { ("dense", dense), ("archive mix, 5 % dense", mix) })
{
    Console.Error.WriteLine($"bench: {name}: {reports.Count} reports");
    rows.Add((name, trial.Run(reports)));
}

// The neighbours of a report must not change what is read in it.
var alone = dense.SelectMany(stages.Extract).Select(c => c.Id).ToList();
var ids = dense.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
var among = mix.SelectMany(stages.Extract).Where(c => ids.Contains(c.Report.Id)).Select(c => c.Id).ToList();
var same = alone.SequenceEqual(among, StringComparer.Ordinal);
var stray = mix.Where(r => !ids.Contains(r.Id)).Sum(r => stages.Extract(r).Count);
var verdict = $"{(same ? "The" : "NOT the")} same {alone.Count} claims were read in the dense reports alone and among the others; {stray} in the {mix.Count - dense.Count} unrelated articles.";

var day = DateOnly.FromDateTime(DateTime.UtcNow);
var page = ResultPage.Write(Path.GetRelativePath(root, Path.GetFullPath(input)).Replace('\\', '/'), day, rows, verdict);
OutputFolder.Open(results).Write(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + ".md", file => file.Write(System.Text.Encoding.UTF8.GetBytes(page)));
Console.Write(page);
return same ? 0 : 1;
