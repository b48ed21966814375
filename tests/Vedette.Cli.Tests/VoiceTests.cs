using Vedette.Pipeline;

namespace Vedette.Cli.Tests;

public sealed class VoiceTests
{
    private readonly StringWriter _error = new();
    private readonly Later _clock = new();

    [Fact]
    public void The_same_note_on_many_reports_is_told_ten_times_and_then_counted()
    {
        var voice = Speak(screen: false);
        for (var n = 0; n < 25; n++) voice.Note($"{n}.txt", "no claims were found");
        voice.Finish();

        Lines().Length.ShouldBe(11);
        Lines()[^1].ShouldBe("vedette: note: 15 more reports: no claims were found");
        voice.Status.ShouldBe(0);
    }

    [Fact]
    public void Quiet_leaves_problems_only()
    {
        var voice = Speak(screen: true, quiet: true);
        voice.Note("a.txt", "no claims were found");
        voice.Tell("written");
        _clock.Pass(TimeSpan.FromSeconds(5));
        voice.Report(new ReadingProgress(1, 2, 3));
        voice.Complain("b.txt: is broken");

        Lines().ShouldBe(["vedette: b.txt: is broken"]);
        voice.Status.ShouldBe(1);
    }

    [Fact]
    public void A_name_with_control_sequences_cannot_reach_the_screen()
    {
        Speak(screen: false).Complain("a\u001b[2J\nb.txt: is broken");

        Lines().ShouldBe(["vedette: a\uFFFD[2J\uFFFDb.txt: is broken"]);
    }

    [Fact]
    public void Progress_is_for_screens_only()
    {
        var voice = Speak(screen: false);
        _clock.Pass(TimeSpan.FromSeconds(5));
        voice.Report(new ReadingProgress(1, 2, 3));

        _error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Progress_waits_half_a_second_and_is_wiped_before_a_line()
    {
        var voice = Speak(screen: true);
        voice.Report(new ReadingProgress(1, 2, 3));
        _error.ToString().ShouldBeEmpty();

        _clock.Pass(TimeSpan.FromSeconds(1));
        voice.Report(new ReadingProgress(1200, 3400, 5_600_000));
        voice.Complain("b.txt: is broken");

        _error.ToString().ShouldStartWith("\rreading: 1,200 reports, 3,400 claims, 5.6 million characters\r ");
        _error.ToString().ShouldEndWith(" \rvedette: b.txt: is broken" + _error.NewLine);
    }

    private Voice Speak(bool screen, bool quiet = false) =>
        new(new Terminal { In = Stream.Null, Out = Stream.Null, Error = _error, ErrorIsScreen = screen }, quiet, _clock);

    private string[] Lines() => _error.ToString().Split(_error.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private sealed class Later : TimeProvider
    {
        private long _now = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan time) => _now += time.Ticks;

        public override long GetTimestamp() => _now;
    }
}
