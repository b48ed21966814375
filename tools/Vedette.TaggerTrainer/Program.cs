using System.Diagnostics;
using System.Globalization;
using Vedette.Evaluation.Names;
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
        "usage: Vedette.TaggerTrainer --corpora DIR --root CHECKOUT --gazetteer DIR --out FILE [--without CORPUS] [--epochs 20] [--bits 18] [--fills 20]");
    return 2;
}

const int Seed = 1;
var (epochs, bits, fills, without) = (Number("--epochs", 20), Number("--bits", 18), Number("--fills", 20), Option("--without"));
var clock = Stopwatch.StartNew();
var english = LanguageFolder.Read(Path.Combine(root, "lang")).Single(p => p.Iso == "en");
using var places = PlaceIndex.Open(Path.Combine(gazetteer, "places.bin"));
var people = Path.Combine(corpora, "lists", "popular-names");
var treebank = Path.Combine(corpora, "en-ud", "ewt", "en_ewt-ud-train.rebuilt.conllu");
var wordLists = Path.Combine(root, "tools", "Vedette.TaggerTrainer", "node_modules");
var lists = Lists.Read(people, wordLists, [treebank]);
var training = NameCorpus.All.Where(c => c.IsTrainedOn && c.Name != without).SelectMany(c => c.Read(Path.Combine(corpora, "en-ner"))).Select(new LabelScheme(english).Apply).ToList();

var packages = Path.Combine(root, "tools", "Vedette.GazetteerCompiler", "node_modules");
var more = new Augmentation(new NameSource(packages, english.Entries("countries").Select(e => e.Forms[0]), people, Lists.Firms(wordLists), Seed));
var renamed = training.Select(more.Renamed).OfType<MarkedText>().ToList();
var filled = File.ReadLines(Path.Combine(root, "tools", "Vedette.TaggerTrainer", "templates.txt")).Where(l => l.Length > 0 && l[0] != '#')
    .SelectMany(l => Enumerable.Range(0, fills).Select(_ => more.Filled(l))).ToList();

var reader = new RunReader(english, places, lists, bits);
// A treebank says which capitals are no names: single words, since titles are no proper nouns to it either. Measuring on texts of its kind goes without.
var nameless = without == "uner-ewt" ? [] : Treebank.Read(treebank).SelectMany(reader.Read).Where(r => r.IsWord).ToList();
var runs = training.Concat(renamed).Concat(filled).SelectMany(reader.Read).Concat(nameless).ToList();
Console.WriteLine($"{training.Count:N0} texts, {renamed.Count:N0} renamed, {filled.Count:N0} filled; {runs.Sum(r => r.Tags.Length):N0} tokens that may be names; {clock.Elapsed.TotalSeconds:F1} s");

var perceptron = new Perceptron(bits);
perceptron.Train(runs, epochs, Seed);
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
await File.WriteAllBytesAsync(output, perceptron.Model(lists).ToBytes());
Console.WriteLine($"written: {output}; {clock.Elapsed.TotalSeconds:F1} s");
return 0;
