using System.CommandLine;
using System.Text.Json;
using NodaTime;
using Vedette.Collection;
using Vedette.Model;
using Vedette.Pipeline;
using Vedette.Storage;
using Vedette.Storage.Sqlite;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette import</c>: files of other tools.</summary>
internal static class ImportCommand
{
    public static void AddTo(Command root, Terminal terminal)
    {
        var paths = new Argument<string[]>("FILE") { Description = "A STIX bundle (.json), observations or a matrix (.csv), areas (.geojson).", Arity = ArgumentArity.OneOrMore };
        var quiet = Inputs.Quiet();
        var by = new Option<string>("--by") { Description = "Who imports: what the file says is attributed to this name.", HelpName = "NAME", DefaultValueFactory = _ => "Analyst" };
        var database = new Option<string?>("--db") { Description = "Put reports and observations into this database; without it their claims are printed.", HelpName = "FILE" };
        var file = new Option<string?>("--out") { Description = "Write claims, places or the matrix here instead of standard output.", HelpName = "FILE" };
        var command = new Command("import", "Bring in files of other tools: reports as STIX, observations with coordinates, areas as named places, a matrix of competing hypotheses.") { paths, by, database, file, quiet };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var run = new Session(terminal, parsed.GetValue(quiet));
            var all = new List<Imported>();
            foreach (var path in parsed.GetValue(paths)!) all.Add(Read(run, path, parsed.GetValue(by)!));
            foreach (var trouble in all.SelectMany(i => i.Problems)) run.Voice.Problem(trouble);
            foreach (var doubt in all.SelectMany(i => i.Warnings)) run.Voice.Note(doubt.Line is { } line ? $"{doubt.Path}:{line}" : doubt.Path, $"{doubt.Reason}; {doubt.Remedy}");
            // All files or none: half an import is hard to take back.
            if (all.TrueForAll(i => i.Problems.Count == 0)) await Keep(run, all, parsed.GetValue(database), parsed.GetValue(file), terminal, cancellation);
            run.Voice.Finish();
            return run.Voice.Status;
        });
        HelpWithExamples.Give(command,
            "vedette import bundle.json --db vedette.db",
            "vedette import observations.csv --by 'Desk East' --db vedette.db",
            "vedette import areas.geojson --out places/own.tsv",
            "vedette import ach.csv --out matrix.csv");
        root.Add(command);
    }

    private static Imported Read(Session run, string path, string by)
    {
        var info = new FileInfo(path);
        if (info is { Exists: true, Length: > Importer.MostBytes }) throw new IOException($"{path}: is larger than {Importer.MostBytes / 1024 / 1024} MB");
        return Importer.Read(File.ReadAllBytes(path), new ImportOrigin(path, by, SystemClock.Instance.GetCurrentInstant(), run.Stages.CountryAt));
    }

    private static async Task Keep(Session run, List<Imported> all, string? database, string? file, Terminal terminal, CancellationToken cancellation)
    {
        var reports = all.SelectMany(i => i.Reports).ToList();
        var observed = all.Select(i => i.Observations).OfType<(CollectedReport Report, IReadOnlyList<Claim> Claims)>().ToList();
        var claims = new List<Claim>();
        if (database is not null)
        {
            using var store = new SqliteReportStore(database);
            await Corpus.ReadInto(store, SystemClock.Instance, run.Stages.Line(), run.Stages.Reader, reports, run.Voice.Hear, run.Voice, cancellation);
            foreach (var (report, found) in observed) store.Add(report.Report, report.Original, found, SystemClock.Instance.GetCurrentInstant(), IReportStore.Imported);
            run.Voice.Tell($"{reports.Count} reports and {observed.Sum(o => o.Claims.Count)} observations are in {database}");
        }
        else
        {
            claims.AddRange((await Corpus.Read(run.Stages.Line(), reports, run.Voice.Hear, run.Voice, cancellation)).Claims);
            claims.AddRange(observed.SelectMany(o => o.Claims));
        }
        var lines = all.SelectMany(i => i.Lines).Concat(claims.Select(c => JsonSerializer.Serialize(c, WireJson.Relaxed.Claim)));
        if (file is null) terminal.WriteLines(lines);
        else OutputFolder.Open(Path.GetDirectoryName(Path.GetFullPath(file))!).WriteLines(Path.GetFileName(file), lines);
    }
}
