namespace Vedette.Cli.Tests;

public sealed class UsageTests(TestHome home) : IClassFixture<TestHome>
{
    [Theory]
    [InlineData("vedette: Required command was not provided. See: vedette --help")]
    [InlineData("vedette: Unrecognized command or argument 'breif'. See: vedette --help", "breif")]
    [InlineData("vedette: Unknown option '--nope'; a file of that name is ./--nope. See: vedette extract --help", "extract", "--nope", "x")]
    [InlineData("vedette: '2021-02-31' is no day; write it as 2021-12-03. See: vedette fuse --help", "fuse", "x", "--as-of", "2021-02-31")]
    [InlineData("vedette: Name reports, a picture.json or a database. See: vedette explain --help", "explain", "94,300")]
    [InlineData("vedette: Name two days or two pictures, not one of each. See: vedette diff --help", "diff", "2021-12-03", "b.json")]
    public async Task A_command_line_that_is_not_understood_gives_one_line_and_status_2(string line, params string[] args)
    {
        var run = await home.Run(args);

        run.Status.ShouldBe(2);
        run.ErrorLines.ShouldBe([line]);
        run.Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("extract")]
    [InlineData("mentions")]
    [InlineData("attributions")]
    [InlineData("fuse")]
    [InlineData("copies")]
    [InlineData("explain")]
    [InlineData("diff")]
    [InlineData("eval")]
    [InlineData("bench")]
    [InlineData("setup")]
    public async Task Help_of_every_command_shows_examples_that_parse(string command)
    {
        var run = await home.Run(command, "--help");

        run.Status.ShouldBe(0);
        var examples = run.Out[run.Out.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n')
            .Where(line => line.Contains("vedette " + command, StringComparison.Ordinal)).ToList();
        examples.ShouldNotBeEmpty();
        foreach (var example in examples)
        {
            var words = example[example.IndexOf("vedette ", StringComparison.Ordinal)..].Split(['|', '>'])[0]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
            (await home.Run([.. words, "--help"])).Status.ShouldBe(0, example);
        }
    }
}
