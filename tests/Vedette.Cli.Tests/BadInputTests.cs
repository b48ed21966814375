using System.Text;
using System.Text.Json;

namespace Vedette.Cli.Tests;

public sealed class BadInputTests : IDisposable
{
    private const string Good = "---\npublished: 2021-12-03\nlanguage: en\n---\n\nRussia has 94,300 troops near Ukraine's border, the ministry said on Friday.\n";

    private readonly TestHome _home = new();

    [Fact]
    public async Task A_missing_file_is_named_and_the_rest_goes_on()
    {
        var good = _home.Write("good.txt", Good);

        var run = await _home.Run("fuse", _home["none.txt"], good);

        run.Status.ShouldBe(1);
        run.ErrorLines.ShouldContain(line => line.StartsWith($"vedette: {_home["none.txt"]}: no such file or folder", StringComparison.Ordinal));
        JsonDocument.Parse(run.Out).RootElement.GetProperty("reports").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_is_told_before_anything_is_read()
    {
        var file = _home.Write("out", "in the way");

        var run = await _home.Run("brief", _home.Write("good.txt", Good), "--out", file);

        run.Status.ShouldBe(1);
        run.ErrorLines.Length.ShouldBe(1);
        run.ErrorLines[0].ShouldContain(file);
        File.ReadAllText(file).ShouldBe("in the way");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_and_left_alone()
    {
        var file = _home.Write("notes.db", "these are my notes, and no database at all");

        var run = await _home.Run("brief", _home.Write("good.txt", Good), "--db", file, "--out", _home["out"]);

        run.Status.ShouldBe(1);
        run.ErrorLines[^1].ShouldContain("notes.db");
        File.ReadAllText(file).ShouldStartWith("these are my notes");
    }

    [Fact]
    public async Task Empty_standard_input_is_one_line_and_status_1()
    {
        var run = await _home.Run(new MemoryStream(), Stream.Null, "extract", "-", "--quiet");

        run.Status.ShouldBe(1);
        run.ErrorLines.Length.ShouldBe(1);
        run.ErrorLines[0].ShouldStartWith("vedette: -: ");
    }

    [Fact]
    public async Task A_report_in_a_language_without_a_pack_is_a_note_and_status_0()
    {
        var path = _home.Write("de.txt", "---\npublished: 2021-12-03\nlanguage: de\n---\n\nRussland hat seine Truppen verlegt.\n");

        var run = await _home.Run("extract", path);

        run.Status.ShouldBe(0);
        run.Out.ShouldBeEmpty();
        run.ErrorLines.Single().ShouldContain("there is no pack for its language (de)");
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_run_without_a_word()
    {
        var run = await _home.Run(new ClosedPipe(), Stream.Null, "fuse", _home.Write("good.txt", Good), "--quiet");

        run.Status.ShouldBe(0);
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_gazetteer_says_how_to_get_one()
    {
        File.Delete(_home["gazetteer/places.bin"]);

        var run = await _home.Run("extract", _home.Write("good.txt", Good));

        run.Status.ShouldBe(3);
        run.ErrorLines.Single().ShouldEndWith("Start the program by ./vedette, which compiles the gazetteer.");
    }

    [Fact]
    public async Task A_damaged_gazetteer_is_no_crash()
    {
        _home.Write("gazetteer/places.bin", "not a gazetteer, though long enough to hold a header of any layout that there is".PadRight(4096));

        (await _home.Run("extract", _home.Write("good.txt", Good))).Status.ShouldBe(3);
    }

    [Fact]
    public async Task The_same_folder_twice_gives_the_same_bytes()
    {
        for (var n = 0; n < 20; n++)
            _home.Write($"in/{n}.txt", Good.Replace("94,300", $"{90 + n},{n}00", StringComparison.Ordinal));

        await _home.Run("brief", _home["in"], "--out", _home["one"]);
        await _home.Run("brief", _home["in"], "--out", _home["two"], "--db", _home["watch.db"]);
        await _home.Run("brief", _home["in"], "--out", _home["three"], "--db", _home["watch.db"]);

        foreach (var name in new[] { "claims.jsonl", "picture.json", "brief.html", "brief.md" })
        {
            var first = Encoding.UTF8.GetString(File.ReadAllBytes(_home["one/" + name]));
            first.ShouldNotBeEmpty(name);
            File.ReadAllText(_home["two/" + name]).ShouldBe(first, name);
            File.ReadAllText(_home["three/" + name]).ShouldBe(first, name);
        }
    }

    public void Dispose() => _home.Dispose();

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw Broken();

        public override void Write(ReadOnlySpan<byte> buffer) => throw Broken();

        private static IOException Broken() => new("Broken pipe", 32);
    }
}
