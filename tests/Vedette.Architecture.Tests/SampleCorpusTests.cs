namespace Vedette.Architecture.Tests;

/// <summary>Where the facts of the sample corpus come from is told in one table beside it.</summary>
public sealed class SampleCorpusTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "samples", "buildup-2021");

    private static readonly string[] Ways = ["verbatim of ", "reworded of ", "translated of ", "distorted of "];

    private static readonly string[][] Lines =
        [.. File.ReadLines(Path.Combine(Folder, "facts.tsv")).Where(l => !l.StartsWith('#')).Skip(1).Select(l => l.Split('\t'))];

    [Fact]
    public void Every_report_has_one_line_and_every_line_a_report() =>
        Lines.Select(l => l[0]).Order(StringComparer.Ordinal).ShouldBe(
            Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)!).Where(f => f is not ("facts.tsv" or "corpus.yaml")).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_line_names_a_source_or_says_that_there_is_none() =>
        Lines.Where(l => l.Length != 3 || l[2].Trim().Length < 5).Select(l => l[0]).ShouldBeEmpty();

    // Some reports translate or reword what a real outlet wrote; those name it with its day.
    [Fact]
    public void What_is_copied_is_a_report_of_the_corpus_or_an_article_with_its_day()
    {
        var names = Lines.Select(l => Path.GetFileNameWithoutExtension(l[0])).ToHashSet(StringComparer.Ordinal);
        Lines.Where(l => l[1].Length > 0 && !(Ways.FirstOrDefault(w => l[1].StartsWith(w, StringComparison.Ordinal)) is { } way && (names.Contains(l[1][way.Length..]) || l[1].EndsWith(" (English)", StringComparison.Ordinal))))
            .Select(l => $"{l[0]}: {l[1]}").ShouldBeEmpty();
    }
}
