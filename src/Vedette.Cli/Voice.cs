using Vedette.Collection;
using Vedette.Pipeline;

namespace Vedette.Cli;

/// <summary>Everything a run says on standard error: problems, notes, progress; and the exit status that follows.</summary>
internal sealed class Voice : IProgress<ReadingProgress>
{
    // Ten thousand reports without claims are one line with a number, not ten thousand lines.
    private const int NotesInFull = 10;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter _error;
    private readonly bool _showsProgress;
    private readonly bool _quiet;
    private readonly TimeProvider _clock;
    private readonly SortedDictionary<string, int> _notes = new(StringComparer.Ordinal);
    private readonly long _begun;
    private long _drawn;
    private int _drawnLength;

    public Voice(Terminal terminal, bool quiet, TimeProvider? clock = null)
    {
        (_error, _quiet, _clock) = (terminal.Error, quiet, clock ?? TimeProvider.System);
        _showsProgress = terminal.ErrorIsScreen && !quiet;
        _begun = _clock.GetTimestamp();
    }

    /// <summary>What the run's exit status is so far.</summary>
    public int Status { get; private set; } = ExitCode.Fine;

    /// <summary>Takes what the reading line gives: says problems and notes.</summary>
    public void Hear(Reading reading)
    {
        if (reading is Unread unread) Problem(unread.Problem);
        if (reading is ReadReport { Note: { } note } read) Note(read.Report.Reference.Path ?? read.Report.Reference.Url ?? "standard input", note);
    }

    /// <summary>Some input that could not be read.</summary>
    public void Problem(ReadProblem problem) => Complain(problem.ToString());

    /// <summary>Something that went wrong though the command was right: <c>FILE: reason. remedy</c>.</summary>
    public void Complain(string line)
    {
        Status = ExitCode.SomeUnread;
        Say(line);
    }

    /// <summary>Something a user should know that is no error.</summary>
    public void Note(string about, string note)
    {
        if (_quiet) return;
        var told = _notes[note] = _notes.GetValueOrDefault(note) + 1;
        if (told <= NotesInFull) Say($"note: {about}: {note}");
    }

    /// <summary>A line on what was done.</summary>
    public void Tell(string line)
    {
        if (!_quiet) Say(line);
    }

    /// <summary>Ends the progress line and sums up the notes that were too many.</summary>
    public void Finish()
    {
        Wipe();
        foreach (var (note, times) in _notes)
            if (times > NotesInFull) Say($"note: {times - NotesInFull} more reports: {note}");
        _notes.Clear();
    }

    /// <inheritdoc />
    public void Report(ReadingProgress value)
    {
        if (!_showsProgress || _clock.GetElapsedTime(_begun) < Patience) return;
        if (_drawn != 0 && _clock.GetElapsedTime(_drawn) < Beat) return;
        _drawn = _clock.GetTimestamp();
        var line = $"reading: {value.Reports:N0} reports, {value.Claims:N0} claims, {value.Characters / 1e6:N1} million characters";
        _error.Write('\r' + line.PadRight(_drawnLength));
        _error.Flush();
        _drawnLength = line.Length;
    }

    private void Say(string line)
    {
        Wipe();
        _error.WriteLine("vedette: " + Printable(line));
    }

    private void Wipe()
    {
        if (_drawnLength == 0) return;
        _error.Write('\r' + new string(' ', _drawnLength) + '\r');
        _drawnLength = 0;
    }

    // File names come from strangers: no control sequences reach the screen.
    private static string Printable(string line) =>
        string.Create(line.Length, line, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = char.IsControl(from[i]) ? '\uFFFD' : from[i];
        });
}
