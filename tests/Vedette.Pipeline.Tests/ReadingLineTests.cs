using NodaTime;
using Vedette.Collection;
using Vedette.Model;

namespace Vedette.Pipeline.Tests;

public sealed class ReadingLineTests
{
    private static readonly LocalDate Day = new(2021, 12, 3);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Reports_come_out_in_the_order_in_which_they_were_collected(int workers)
    {
        var reports = Enumerable.Range(0, 200).Select(n => Some.Report($"report {n}", published: Day)).ToList();
        // The first of each four takes longest, so that a line without order would show it.
        var line = new ReadingLine(
            report =>
            {
                if (report.Text.EndsWith('0')) Thread.Sleep(3);
                return Some.Words(report);
            },
            _ => true, workers);

        var read = await All(line.Run(reports.Select(Some.Found)));

        read.Cast<ReadReport>().Select(r => r.Report.Id).ShouldBe(reports.Select(r => r.Id));
    }

    [Fact]
    public async Task No_more_reports_are_begun_than_the_window_holds()
    {
        const int Workers = 2;
        var given = 0;
        var most = 0;
        var handedOn = 0;
        IEnumerable<Collected> Endless()
        {
            for (; given < 100; given++)
            {
                most = Math.Max(most, given - handedOn);
                yield return Some.Found(Some.Report($"report {given}", published: Day));
            }
        }

        await foreach (var _ in new ReadingLine(Some.Words, _ => true, Workers).Run(Endless())) handedOn++;

        handedOn.ShouldBe(100);
        most.ShouldBeLessThanOrEqualTo(Workers * ReadingLine.Window);
    }

    [Fact]
    public async Task A_problem_keeps_its_place_between_the_reports()
    {
        Collected[] collected =
        [
            Some.Found(Some.Report("one", published: Day)),
            new ReadProblem("b.txt", 3, "is broken", ""),
            Some.Found(Some.Report("two", published: Day)),
        ];

        var read = await All(new ReadingLine(Some.Words, _ => true, 2).Run(collected));

        read.Select(r => r.GetType()).ShouldBe([typeof(ReadReport), typeof(Unread), typeof(ReadReport)]);
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_is_told_and_the_others_go_on()
    {
        var bad = Some.Report("bad", published: Day, path: "bad.txt");
        var line = new ReadingLine(r => r.Text == "bad" ? throw new InvalidOperationException("no verb") : Some.Words(r), _ => true, 2);

        var read = await All(line.Run([Some.Found(bad), Some.Found(Some.Report("good", published: Day))]));

        read[0].ShouldBeOfType<Unread>().Problem.ToString().ShouldContain("bad.txt: its claims could not be read (InvalidOperationException: no verb)");
        read[1].ShouldBeOfType<ReadReport>().Claims.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_language_without_a_pack_is_a_note_and_no_error()
    {
        var line = new ReadingLine(_ => throw new InvalidOperationException(), language => language == "en", 1);

        var read = (await All(line.Run([Some.Found(Some.Report("guten Tag", language: "de", published: Day))]))).Single();

        read.ShouldBeOfType<ReadReport>().Note.ShouldBe("there is no pack for its language (de): no claims were read");
    }

    [Fact]
    public async Task A_report_without_a_date_is_noted()
    {
        var read = (await All(new ReadingLine(Some.Words, _ => true, 1).Run([Some.Found(Some.Report("some words"))]))).Single();

        read.ShouldBeOfType<ReadReport>().Note.ShouldBe("it has no date of publication");
    }

    [Fact]
    public async Task Progress_counts_reports_claims_and_characters()
    {
        var told = new List<ReadingProgress>();
        var reports = new[] { Some.Report("one two", published: Day), Some.Report("three", published: Day) };

        await All(new ReadingLine(Some.Words, _ => true, 2).Run(reports.Select(Some.Found), new Told(told)));

        told.ShouldBe([new ReadingProgress(1, 2, 7), new ReadingProgress(2, 3, 12)]);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_ends_before_the_next_report()
    {
        using var source = new CancellationTokenSource();
        var read = 0;

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new ReadingLine(Some.Words, _ => true, 1).Run(Reports(), cancellation: source.Token))
                if (++read == 3) await source.CancelAsync();
        });

        read.ShouldBeLessThan(3 + ReadingLine.Window + 1);

        static IEnumerable<Collected> Reports()
        {
            for (var n = 0; n < 10_000; n++) yield return Some.Found(Some.Report($"report {n}", published: Day));
        }
    }

    [Fact]
    public async Task Parts_of_a_long_report_come_before_it_in_their_order()
    {
        var reports = new[] { Some.Report("one two three", published: Day), Some.Report("four five", published: Day) };

        var read = await All(new ReadingLine(ByWord, _ => true, 2).Run(reports.Select(Some.Found), inParts: true));

        read.Select(r => r is ReadPart part ? part.Claims.Single().Evidence.Text : ((ReadReport)r).Report.Text)
            .ShouldBe(["one", "two", "three", "one two three", "four", "five", "four five"]);
        read.OfType<ReadReport>().ShouldAllBe(r => r.Claims.Count == 0 && r.Note == null);
    }

    [Fact]
    public async Task Parts_are_not_read_far_ahead_of_whoever_takes_them()
    {
        var (read, taken, most) = (0, 0, 0);
        var line = new ReadingLine(
            report => ByWord(report).Select(part =>
            {
                most = Math.Max(most, Interlocked.Increment(ref read) - Volatile.Read(ref taken));
                return part;
            }),
            _ => true, 2);

        await foreach (var _ in line.Run([Some.Found(Some.Report(string.Join(' ', Enumerable.Range(0, 200)), published: Day))], inParts: true))
        {
            await Task.Delay(1);
            Interlocked.Increment(ref taken);
        }

        read.ShouldBe(200);
        most.ShouldBeLessThan(5);
    }

    [Fact]
    public async Task What_was_read_of_a_report_before_a_fault_is_kept_and_the_fault_told()
    {
        var line = new ReadingLine(report => ByWord(report).Select((part, n) => n < 2 ? part : throw new InvalidOperationException("no verb")), _ => true, 2);

        var read = await All(line.Run([Some.Found(Some.Report("one two three", published: Day))], inParts: true));

        read.Select(r => r.GetType()).ShouldBe([typeof(ReadPart), typeof(ReadPart), typeof(Unread)]);
    }

    [Fact]
    public async Task Progress_counts_the_claims_of_parts()
    {
        var told = new List<ReadingProgress>();

        await All(new ReadingLine(ByWord, _ => true, 1).Run([Some.Found(Some.Report("one two", published: Day))], new Told(told), inParts: true));

        told.ShouldBe([new ReadingProgress(1, 2, 7)]);
    }

    /// <summary>Each word is a section with one claim.</summary>
    private static IEnumerable<IReadOnlyList<Claim>> ByWord(Report report) =>
        Some.Words(report).Single().Select(claim => (IReadOnlyList<Claim>)[claim]);

    private static async Task<List<Reading>> All(IAsyncEnumerable<Reading> readings)
    {
        var all = new List<Reading>();
        await foreach (var reading in readings) all.Add(reading);
        return all;
    }

    private sealed class Told(List<ReadingProgress> list) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => list.Add(value);
    }
}
