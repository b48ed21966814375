using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vedette.Cli.Commands;

/// <summary><c>vedette feed</c>: what a feed file yields.</summary>
internal static class FeedCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static void AddTo(Command root, Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A feed: RSS, RDF, Atom, CDF or JSON Feed; - is standard input." };
        var format = new Option<string>("--format") { Description = "Form of the output.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var address = new Option<Uri?>("--address")
        {
            Description = "Where the feed was fetched: relative addresses are of there.", HelpName = "URL",
            CustomParser = given =>
            {
                if (Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var uri)) return uri;
                given.AddError($"'{given.Tokens[0].Value}' is no address");
                return null;
            },
        };
        var command = new Command("feed", "Print what a feed yields: title and items, as JSON.") { file, format, address };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetValue(file)!;
            using var bytes = new MemoryStream();
            await using (var input = path == "-" ? terminal.In : File.OpenRead(path)) await input.CopyToAsync(bytes, cancellation);
            var (feed, failure) = Vedette.Collection.FeedReader.Read(bytes.ToArray(), parsed.GetValue(address));
            if (feed is null)
            {
                var voice = new Voice(terminal, quiet: false);
                voice.Complain($"{path}: {failure}");
                return voice.Status;
            }
            await JsonSerializer.SerializeAsync(terminal.Out, feed, Json, cancellation);
            terminal.Out.WriteByte((byte)'\n');
            return ExitCode.Fine;
        });
        HelpWithExamples.Give(command, "vedette feed news.xml --format json", "curl -s https://example.org/feed | vedette feed - --address https://example.org/feed");
        root.Add(command);
    }
}
