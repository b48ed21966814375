using System.Globalization;
using System.Text;
using Vedette.Bench;
using Vedette.Collection;
using Vedette.Extraction.Names;
using Vedette.Extraction.Text;
using Vedette.Gazetteer;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Pipeline.Measuring;

// Vedette.Bench [FOLDER [RESULTS]]: speed on dense text and on an archive mix, beside others on the same texts, where time goes, and how
// it grows with length; the page goes to RESULTS/<date>.md.
// Vedette.Bench read-alone WHAT FILE: reads one file in a process of its own and prints its most memory, for the first.
// Vedette.Bench fusion [REPORTS]: speed of fusing synthetic reports; the page goes to bench/results/fusion.md.
// Vedette.Bench warning [DAYS [SCENARIO]]: speed of a year replayed from reports, and of its assessments alone; the page goes to bench/results/warning.md.
var installation = Installation.Find(Environment.GetEnvironmentVariable, AppContext.BaseDirectory);
var root = Path.GetDirectoryName(Path.GetFullPath(installation.Languages))!;
if (args is ["fusion", ..])
{
    var fusion = FusionTrial.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
    OutputFolder.Open(Path.Combine(root, "bench", "results")).Write("fusion.md", file => file.Write(System.Text.Encoding.UTF8.GetBytes(fusion)));
    Console.Write(fusion);
    return 0;
}

if (args is ["warning", ..])
{
    using var opened = Stages.Open(installation);
    var scenario = opened.OpenScenario([args.Length > 2 ? args[2] : Path.Combine(root, "scenarios", "russia-ukraine-2021.yaml")]).Latest;
    var warning = WarningTrial.Run(scenario, Borders.Open(installation.Borders), opened, [.. opened.Collect([Path.Combine(root, "samples", "buildup-2021")], null).OfType<CollectedReport>().Select(c => c.Report)],
        args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 365);
    OutputFolder.Open(Path.Combine(root, "bench", "results")).Write("warning.md", file => file.Write(System.Text.Encoding.UTF8.GetBytes(warning)));
    Console.Write(warning);
    return 0;
}

if (args is ["read-alone", var what, var longReport])
{
    using var opened = Stages.Open(installation);
    Growth.ReadAlone(what, longReport, opened);
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
var language = LanguageFolder.Read(installation.Languages).First(p => p.Iso == dense[0].Reference.Language.Split('-')[0]);
var page = new ResultPage(Path.GetRelativePath(root, Path.GetFullPath(input)).Replace('\\', '/'));

page.Table("Extraction");
Measure("whole extraction, dense", dense, r => stages.Extract(r).Count);
Measure("whole extraction, archive mix, 5 % dense", mix, r => stages.Extract(r).Count);
Measure("dates alone, dense", dense, r => stages.Mentions(r, Kinds(MentionKind.Time)).Count());
Measure("dates alone, archive mix", mix, r => stages.Mentions(r, Kinds(MentionKind.Time)).Count());

page.Table("Where time goes, dense: each part by itself");
Measure("tokens, sentences and phrases", dense, r => Document.Read(r, language).Tokens.Length);
Measure("these and all times", dense, r => stages.Mentions(r, Kinds(MentionKind.Time)).Count());
Measure("these and all quantities", dense, r => stages.Mentions(r, Kinds(MentionKind.Quantity)).Count());
Measure("these and all places", dense, r => stages.Mentions(r, Kinds(MentionKind.Place)).Count());
Measure("these and all people and organisations", dense, r => stages.Mentions(r, new HashSet<MentionKind> { MentionKind.Person, MentionKind.Organisation }).Count());
Measure("these and all attributions", dense, r => stages.Attributions(r).Count());
var claims = dense.ToDictionary(r => r.Id, stages.Extract, StringComparer.Ordinal);
Measure("claims as JSON, read before", dense, r =>
{
    new ClaimLines(Stream.Null).Write(claims[r.Id]);
    return claims[r.Id].Count;
});

if (installation.Tagger(language.Iso) is var model && File.Exists(model))
{
    Console.Error.WriteLine("bench: tagger");
    using var places = PlaceIndex.Open(installation.Places);
    page.Tagger(TaggerSpeed.Of(new NameTagger(TaggerModel.Parse(File.ReadAllBytes(model)), language, places), dense, r => Document.Read(r, language)));
}

Console.Error.WriteLine("bench: growth");
page.Growth(Growth.Of(dense, stages));
Console.Error.WriteLine("bench: others");
if (Rivals.Run(Path.Combine(root, "bench", "rivals"), dense, mix) is { } others) page.Rivals(others);
else
{
    const string Missing = "Not compared with others: first run `npm ci` in `bench/rivals`, with node 20 or later.";
    Console.Error.WriteLine("bench: " + Missing);
    page.Line(Missing);
}

// The neighbours of a report must not change what is read in it.
var alone = dense.SelectMany(stages.Extract).Select(c => c.Id).ToList();
var ids = dense.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
var among = mix.SelectMany(stages.Extract).Where(c => ids.Contains(c.Report.Id)).Select(c => c.Id).ToList();
var same = alone.SequenceEqual(among, StringComparer.Ordinal);
var stray = mix.Where(r => !ids.Contains(r.Id)).Sum(r => stages.Extract(r).Count);
page.Line($"{(same ? "The" : "NOT the")} same {alone.Count} claims were read in the dense reports alone and among the others; {stray} in the {mix.Count - dense.Count} unrelated articles.");

var day = DateOnly.FromDateTime(DateTime.UtcNow).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
OutputFolder.Open(results).Write(day + ".md", file => file.Write(Encoding.UTF8.GetBytes(page.Text(day))));
Console.Write(page.Text(day));
return same ? 0 : 1;

static HashSet<MentionKind> Kinds(MentionKind kind) => [kind];

void Measure(string name, IReadOnlyList<Report> reports, Func<Report, int> read)
{
    Console.Error.WriteLine($"bench: {name}: {reports.Count} reports");
    page.Row(name, new SpeedTrial(read).Run(reports));
}
