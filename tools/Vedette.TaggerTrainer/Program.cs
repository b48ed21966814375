using System.Diagnostics;
using System.Globalization;
using Vedette.Extraction.Names;
using Vedette.Gazetteer;
using Vedette.Pipeline;
using Vedette.TaggerTrainer;

string? Option(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}

int Number(string name, int usual) => Option(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;

if (Option("--corpora") is not { } corpora || Option("--root") is not { } root || Option("--gazetteer") is not { } gazetteer || Option("--out") is not { } output)
{
    await Console.Error.WriteLineAsync(
        "usage: Vedette.TaggerTrainer --corpora DIR --root CHECKOUT --gazetteer DIR --out FILE [--epochs 8] [--bits 18] [--fills 20] [--held-out 8]");
    return 2;
}

const int Seed = 1;
var (epochs, bits, fills, heldOut) = (Number("--epochs", 8), Number("--bits", 18), Number("--fills", 20), Number("--held-out", 0));
var clock = Stopwatch.StartNew();
var english = LanguageFolder.Read(Path.Combine(root, "lang")).Single(p => p.Iso == "en");
using var places = PlaceIndex.Open(Path.Combine(gazetteer, "places.bin"));
var people = Path.Combine(corpora, "lists", "popular-names");
var lists = Lists.Read(people, [Path.Combine(corpora, "en-ud", "ewt", "en_ewt-ud-train.rebuilt.conllu")]);
var texts = Corpora.Read(Path.Combine(corpora, "en-ner")).ToList();
// Held out: every so many texts, never trained on.
var training = texts.Where((_, i) => heldOut == 0 || i % heldOut != 0).Select(t => t.Text).ToList();

var packages = Path.Combine(root, "tools", "Vedette.GazetteerCompiler", "node_modules");
var more = new Augmentation(new NameSource(packages, english.Entries("countries").Select(e => e.Forms[0]), people, Seed));
var renamed = training.Select(more.Renamed).OfType<GoldText>().ToList();
var filled = File.ReadLines(Path.Combine(root, "tools", "Vedette.TaggerTrainer", "templates.txt")).Where(l => l.Length > 0 && l[0] != '#')
    .SelectMany(l => Enumerable.Range(0, fills).Select(_ => more.Filled(l))).ToList();

var reader = new RunReader(english, places, lists, bits);
var runs = training.Concat(renamed).Concat(filled).SelectMany(reader.Read).ToList();
Console.WriteLine($"{training.Count:N0} texts, {renamed.Count:N0} renamed, {filled.Count:N0} filled; {runs.Sum(r => r.Tags.Length):N0} tokens that may be names; {clock.Elapsed.TotalSeconds:F1} s");

var perceptron = new Perceptron(bits);
perceptron.Train(runs, epochs, Seed);
var model = perceptron.Model(lists);
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
await File.WriteAllBytesAsync(output, model.ToBytes());
Console.WriteLine($"written: {output}; {clock.Elapsed.TotalSeconds:F1} s");

if (heldOut == 0) return 0;
var tagger = new NameTagger(model, english, places);
foreach (var corpus in texts.Where((_, i) => i % heldOut == 0).GroupBy(t => t.Corpus, StringComparer.Ordinal))
    Console.WriteLine(HeldOut.Score(corpus.Key, corpus.Select(t => t.Text), tagger, english));
return 0;
