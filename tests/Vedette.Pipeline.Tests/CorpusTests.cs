using NodaTime;
using Vedette.Collection;
using Vedette.Model;
using Vedette.Storage.Sqlite;

namespace Vedette.Pipeline.Tests;

public sealed class CorpusTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vedette-corpus-");

    [Fact]
    public async Task Reports_are_ordered_by_the_day_on_which_they_are_known_and_undated_ones_come_last()
    {
        var corpus = await Corpus.Read(Line(), [
            Some.Found(Some.Report("undated words")),
            Some.Found(Some.Report("december words", published: new LocalDate(2021, 12, 3))),
            Some.Found(Some.Report("april words", published: new LocalDate(2021, 4, 13))),
        ], _ => { });

        corpus.Reports.Select(r => r.Text).ShouldBe(["april words", "december words", "undated words"]);
        corpus.Claims.Select(c => c.Evidence.Text).ShouldBe(["april", "words", "december", "words", "undated", "words"]);
    }

    [Fact]
    public async Task What_a_store_holds_is_not_read_again_and_adds_nothing()
    {
        var read = 0;
        var line = new ReadingLine(r => { Interlocked.Increment(ref read); return Some.Words(r); }, _ => true, 2);
        var report = Some.Report("some words", published: new LocalDate(2021, 12, 3), path: "a.txt");
        var copy = report with { Reference = report.Reference with { Path = "b.txt" } };
        using var store = new SqliteReportStore(Path.Combine(_folder.FullName, "watch.db"));

        var first = await Corpus.ReadInto(store, new Fixed(), line, "1", [Some.Found(report)], _ => { });
        var second = await Corpus.ReadInto(store, new Fixed(), line, "1", [Some.Found(copy)], _ => { });

        read.ShouldBe(1);
        second.Reports.Count.ShouldBe(1);
        second.Claims.Select(c => c.Id).ShouldBe(first.Claims.Select(c => c.Id));
        store.Carriers(report.Id).ShouldBe(["a.txt", "b.txt"]);
    }

    [Fact]
    public async Task What_another_reader_has_read_is_read_again_though_no_input_names_it()
    {
        var report = Some.Report("some words", published: new LocalDate(2021, 12, 3), path: "a.txt");
        using var store = new SqliteReportStore(Path.Combine(_folder.FullName, "watch.db"));
        var old = new ReadingLine(_ => [], _ => true, 2);

        (await Corpus.ReadInto(store, new Fixed(), old, "1", [Some.Found(report)], _ => { })).Claims.ShouldBeEmpty();
        var again = await Corpus.ReadInto(store, new Fixed(), Line(), "2", [], _ => { });
        var same = await Corpus.ReadInto(store, new Fixed(), old, "2", [], _ => { });

        again.Claims.Select(c => c.Evidence.Text).ShouldBe(["some", "words"]);
        same.Claims.Select(c => c.Id).ShouldBe(again.Claims.Select(c => c.Id));
        store.VerifyChain().Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task A_corpus_from_a_store_is_that_of_a_run_without_one()
    {
        Report[] reports =
        [
            Some.Report("december words", published: new LocalDate(2021, 12, 3)),
            Some.Report("undated words"),
            Some.Report("april words", published: new LocalDate(2021, 4, 13)),
        ];
        using var store = new SqliteReportStore(Path.Combine(_folder.FullName, "watch.db"));

        await Corpus.ReadInto(store, new Fixed(), Line(), "1", [Some.Found(reports[0])], _ => { });
        var stored = await Corpus.ReadInto(store, new Fixed(), Line(), "1", reports.Skip(1).Select(Some.Found), _ => { });
        var read = await Corpus.Read(Line(), reports.Select(Some.Found), _ => { });

        stored.Claims.Select(c => c.Id).ShouldBe(read.Claims.Select(c => c.Id));
        stored.Reports.Select(r => r.Text).ShouldBe(read.Reports.Select(r => r.Text));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static ReadingLine Line() => new(Some.Words, _ => true, 2);

    private sealed class Fixed : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2022, 1, 1, 0, 0);
    }
}
